import type { Position } from '../../src/base/position.ts';
import { cameraAround, toScreen } from '../map/camera.ts';
import { MAP_COLOURS, MAP_THEMES, type MapColours } from '../map/mapTheme.ts';
import { HereMark, PinMark } from '../map/SketchMarks.tsx';
import { useElementSize } from '../map/useElementSize.ts';
import type { KeptPlan } from './keptPlan.ts';
import { planPath, planStroke } from './planLines.ts';

const NEAREST = 18;
const MARGIN = { top: 130, right: 70, bottom: 40, left: 70 };
/** Pixels of the streets' names for each pixel of the reader's text. */
const NAME_SIZE = 28;

interface PlanDrawingProps {
    readonly kept: KeptPlan;
    /** Read out for the whole drawing. */
    readonly name: string;
    readonly hereName: string;
}

/** Streets, steps and the nearest places around the kiosk, the reader's direction up, drawn without tiles. */
export function PlanDrawing({ kept: { kiosk, plan }, name, hereName }: PlanDrawingProps) {
    const { container, size } = useElementSize();
    const colours = coloursNow();
    const shown: Position[] = [kiosk.position, ...plan.places.map(({ position }) => position)];
    const camera = cameraAround(shown, kiosk.bearing, size, MARGIN, NEAREST);
    const place = ([longitude = 0, latitude = 0]: readonly number[]) =>
        toScreen([longitude, latitude], camera, size);
    return (
        <div className="map-sketch" ref={container}>
            <svg
                width={size.width}
                height={size.height}
                role="img"
                aria-label={name}
                style={{ background: colours.ground, display: 'block' }}
            >
                {(['path', 'street', 'steps'] as const).map((kind) => (
                    <path
                        key={kind}
                        d={planPath(plan.lines, kind, place)}
                        fill="none"
                        {...planStroke(kind, colours)}
                    />
                ))}
                {plan.names.map(({ name: street, position }) => (
                    <StreetName key={street} name={street} at={place(position)} colours={colours} />
                ))}
                {plan.places.map(({ name: label, position }, index) => (
                    <PinMark
                        key={position.join(' ')}
                        at={place(position)}
                        label={String(index + 1)}
                        name={label}
                        colours={colours}
                    />
                ))}
                <HereMark at={place(kiosk.position)} name={hereName} colours={colours} />
            </svg>
        </div>
    );
}

/** Of the theme that the page is in. */
function coloursNow(): MapColours {
    const { theme } = document.documentElement.dataset;
    return MAP_COLOURS[MAP_THEMES.find((known) => known === theme) ?? 'light'];
}

interface StreetNameProps {
    readonly name: string;
    readonly at: readonly [number, number];
    readonly colours: MapColours;
}

function StreetName({ name, at: [x, y], colours }: StreetNameProps) {
    return (
        <text
            x={x}
            y={y}
            textAnchor="middle"
            fontSize={NAME_SIZE}
            fontWeight={700}
            fill={colours.label}
            stroke={colours.labelHalo}
            strokeWidth={6}
            paintOrder="stroke"
        >
            {name}
        </text>
    );
}
