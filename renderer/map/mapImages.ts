import type { Map as MapLibreMap } from 'maplibre-gl';
import type { MapColours } from './mapTheme.ts';

/** Drawn twice as fine as shown, so that edges stay sharp. */
const FINENESS = 2;

type Draw = (context: CanvasRenderingContext2D) => void;

function picture(size: number, draw: Draw): ImageData | undefined {
    const canvas = document.createElement('canvas');
    canvas.width = size * FINENESS;
    canvas.height = size * FINENESS;
    const context = canvas.getContext('2d', { willReadFrequently: true });
    if (!context) return undefined;
    context.scale(FINENESS, FINENESS);
    draw(context);
    return context.getImageData(0, 0, canvas.width, canvas.height);
}

/** Points right, which is along the line. */
function arrow(colour: string): Draw {
    return (context) => {
        context.strokeStyle = colour;
        context.lineWidth = 4;
        context.lineCap = 'round';
        context.lineJoin = 'round';
        context.beginPath();
        context.moveTo(7, 4);
        context.lineTo(14, 10);
        context.lineTo(7, 16);
        context.stroke();
    };
}

function disc(fill: string, edge: string): Draw {
    return (context) => {
        context.beginPath();
        context.arc(28, 28, 25, 0, 2 * Math.PI);
        context.fillStyle = fill;
        context.fill();
        context.lineWidth = 5;
        context.strokeStyle = edge;
        context.stroke();
    };
}

/** Gives the style the small pictures it names, in the theme's colours. */
export function addImages(map: MapLibreMap, colours: MapColours): void {
    const pictures: Record<string, ImageData | undefined> = {
        'route-arrow': picture(20, arrow(colours.routeEdge)),
        'ramp-arrow': picture(20, arrow(colours.stepsGap)),
        turn: picture(56, disc(colours.turn, colours.routeEdge)),
        'turn-now': picture(56, disc(colours.turnNow, colours.turnNowText)),
    };
    for (const [name, image] of Object.entries(pictures)) {
        if (!image) continue;
        if (map.hasImage(name)) map.removeImage(name);
        map.addImage(name, image, { pixelRatio: FINENESS });
    }
}
