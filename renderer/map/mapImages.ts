import type { Map as MapLibreMap } from 'maplibre-gl';
import type { MapColours } from './mapTheme.ts';
import { type Pictogram, PLACE_PICTOGRAMS, STEPS_PICTOGRAM, WAY_PICTOGRAMS } from './pictograms.ts';

/** Drawn twice as fine as shown, so that edges stay sharp. */
const FINENESS = 2;
const SIGN = 44;
const TURN = 56;
const ARROW = 20;

type Draw = (context: CanvasRenderingContext2D) => void;

function picture(size: number, draw: Draw): ImageData | undefined {
    const canvas = document.createElement('canvas');
    canvas.width = size * FINENESS;
    canvas.height = size * FINENESS;
    const context = canvas.getContext('2d', { willReadFrequently: true });
    if (!context) return undefined;
    context.scale(FINENESS, FINENESS);
    context.lineCap = 'round';
    context.lineJoin = 'round';
    draw(context);
    return context.getImageData(0, 0, canvas.width, canvas.height);
}

/** Points right, which is along the line. */
function arrow(colour: string): Draw {
    return (context) => {
        context.strokeStyle = colour;
        context.lineWidth = 4;
        context.stroke(new Path2D('M7 4L14 10L7 16'));
    };
}

function disc(fill: string, edge: string): Draw {
    return (context) => {
        context.beginPath();
        context.arc(TURN / 2, TURN / 2, TURN / 2 - 3, 0, 2 * Math.PI);
        context.fillStyle = fill;
        context.fill();
        context.lineWidth = 5;
        context.strokeStyle = edge;
        context.stroke();
    };
}

/** A plate with a pictogram. */
function sign({ fill, stroke, letters }: Pictogram, plate: string, ink: string): Draw {
    return (context) => {
        context.beginPath();
        context.roundRect(1.5, 1.5, SIGN - 3, SIGN - 3, 9);
        context.fillStyle = plate;
        context.fill();
        context.lineWidth = 3;
        context.strokeStyle = ink;
        context.stroke();
        context.fillStyle = ink;
        if (letters) {
            context.font = `bold ${letters.length > 1 ? 22 : 32}px "Atkinson Hyperlegible Next", sans-serif`;
            context.textAlign = 'center';
            context.textBaseline = 'middle';
            context.fillText(letters, SIGN / 2, SIGN / 2 + 2);
        }
        context.translate(8, 8);
        context.scale((SIGN - 16) / 24, (SIGN - 16) / 24);
        context.lineWidth = 2.8;
        if (fill) context.fill(new Path2D(fill), 'evenodd');
        if (stroke) context.stroke(new Path2D(stroke));
    };
}

function signs(table: Readonly<Record<string, Pictogram>>, prefix: string, plate: string, ink: string) {
    return Object.entries(table).map(([name, pictogram]): [string, ImageData | undefined] => [
        `${prefix}-${name}`,
        picture(SIGN, sign(pictogram, plate, ink)),
    ]);
}

/** Gives the style the small pictures it names, in the theme's colours. */
export function addImages(map: MapLibreMap, colours: MapColours): void {
    const pictures: [string, ImageData | undefined][] = [
        ['route-arrow', picture(ARROW, arrow(colours.routeEdge))],
        ['ramp-arrow', picture(ARROW, arrow(colours.stepsGap))],
        ['nothing', picture(ARROW, () => {})],
        ['turn', picture(TURN, disc(colours.turn, colours.routeEdge))],
        ['turn-now', picture(TURN, disc(colours.turnNow, colours.turnNowText))],
        ['steps', picture(SIGN, sign(STEPS_PICTOGRAM, colours.steps, colours.stepsGap))],
        ...signs(PLACE_PICTOGRAMS, 'place', colours.sign, colours.signText),
        ...signs(WAY_PICTOGRAMS, 'way', colours.signText, colours.sign),
    ];
    for (const [name, image] of pictures) {
        if (!image) continue;
        if (map.hasImage(name)) map.removeImage(name);
        map.addImage(name, image, { pixelRatio: FINENESS });
    }
}
