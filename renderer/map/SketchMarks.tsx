import type { MapColours } from './mapTheme.ts';
import { FLAG, HERE_SIZE, PIN, PIN_SIZE, VIEW_CONE } from './markShapes.ts';

interface MarkProps {
    /** Where it stands, in pixels of the drawing. */
    readonly at: readonly [x: number, y: number];
    readonly colours: MapColours;
}

interface NamedMarkProps extends MarkProps {
    /** Read out for those who do not see it. */
    readonly name: string;
}

/** "You are here": the reader's direction is up. */
export function HereMark({ at: [x, y], name, colours }: NamedMarkProps) {
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
