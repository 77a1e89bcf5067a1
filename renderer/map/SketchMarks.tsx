import type { MapColours } from './mapTheme.ts';
import { FLAG, HERE_SIZE, PIN, PIN_SIZE, VIEW_CONE } from './markShapes.ts';
import { PLACE_PICTOGRAMS } from './pictograms.ts';
import type { StopProperties } from './stopLayers.ts';

interface MarkProps {
    /** Where it stands, in pixels of the drawing. */
    readonly at: readonly [x: number, y: number];
    readonly colours: MapColours;
}

interface NamedMarkProps extends MarkProps {
    /** Read out for those who do not see it. */
    readonly name: string;
}

interface HereMarkProps extends NamedMarkProps {
    /** Degrees clockwise from up to where the reader of the screen looks. */
    readonly turned?: number;
}

/** "You are here", with a cone of view. */
export function HereMark({ at: [x, y], name, turned = 0, colours }: HereMarkProps) {
    return (
        <svg
            x={x - HERE_SIZE / 2}
            y={y - HERE_SIZE / 2}
            width={HERE_SIZE}
            height={HERE_SIZE}
            viewBox="0 0 100 100"
        >
            <title>{name}</title>
            <path
                d={VIEW_CONE}
                transform={`rotate(${turned} 50 50)`}
                fill={colours.here}
                fillOpacity={0.4}
                stroke={colours.here}
                strokeWidth={2.5}
            />
            <circle cx={50} cy={50} r={17} fill={colours.hereEdge} stroke={colours.here} strokeWidth={2} />
            <circle cx={50} cy={50} r={12} fill={colours.here} />
        </svg>
    );
}

/** A place one can choose, with its letter or number, or the goal with a flag. */
export function PinMark({ at: [x, y], label, name, colours }: NamedMarkProps & { readonly label: string }) {
    return (
        <svg
            x={x - PIN_SIZE / 2}
            y={y - PIN_SIZE * 0.98}
            width={PIN_SIZE}
            height={PIN_SIZE}
            viewBox="0 0 100 100"
        >
            <title>{name}</title>
            <path d={PIN} fill={colours.goal} stroke={colours.goalEdge} strokeWidth={4} />
            {label === '' ? (
                <path d={FLAG} fill={colours.goalEdge} stroke={colours.goalEdge} strokeWidth={6} />
            ) : (
                <text
                    x={50}
                    y={51}
                    textAnchor="middle"
                    fontSize={42}
                    fontWeight={700}
                    fill={colours.goalEdge}
                >
                    {label}
                </text>
            )}
        </svg>
    );
}

interface TurnMarkProps extends MarkProps {
    readonly number: string;
    readonly isNow: boolean;
    readonly textSize: number;
}

/** A numbered turn. */
export function TurnMark({ at: [x, y], number, isNow, textSize, colours }: TurnMarkProps) {
    return (
        <g>
            <circle
                cx={x}
                cy={y}
                r={textSize * 0.55}
                fill={isNow ? colours.turnNow : colours.turn}
                stroke={isNow ? colours.turnNowText : colours.routeEdge}
                strokeWidth={4}
            />
            <text
                x={x}
                y={y}
                textAnchor="middle"
                dominantBaseline="central"
                fontSize={textSize * 0.75}
                fontWeight={700}
                fill={isNow ? colours.turnNowText : colours.turnText}
            >
                {number}
            </text>
        </g>
    );
}

interface SignMarkProps extends MarkProps, StopProperties {
    readonly textSize: number;
}

/** A seat or a toilet beside the way. */
export function SignMark({ at: [x, y], pictogram, textSize, colours }: SignMarkProps) {
    const { fill, stroke, letters } = PLACE_PICTOGRAMS[pictogram] ?? {};
    return (
        <g transform={`translate(${x - textSize / 2} ${y - textSize / 2}) scale(${textSize / 44})`}>
            <rect
                x={1.5}
                y={1.5}
                width={41}
                height={41}
                rx={9}
                fill={colours.sign}
                stroke={colours.signText}
                strokeWidth={3}
            />
            <g transform="translate(8 8) scale(1.167)" strokeWidth={2.8} strokeLinecap="round">
                {fill && <path d={fill} fill={colours.signText} fillRule="evenodd" />}
                {stroke && <path d={stroke} fill="none" stroke={colours.signText} />}
            </g>
            {letters && (
                <text
                    x={22}
                    y={24}
                    textAnchor="middle"
                    dominantBaseline="central"
                    fontSize={22}
                    fontWeight={700}
                    fill={colours.signText}
                >
                    {letters}
                </text>
            )}
        </g>
    );
}
