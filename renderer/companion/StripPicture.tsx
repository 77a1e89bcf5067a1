import type { Point } from '../../src/handout/plane.ts';
import type { Strip, StripMark } from '../../src/handout/strip.ts';
import { STRIP_SIGNS } from '../../src/handout/stripSigns.ts';

const SIDE = 100;
/** The act lies at two thirds of the strip's height. */
const ACT_AT = 2 / 3;
const SIGN = 22;

/** The ground at a step, ahead is up: the way behind hollow, the way ahead solid with an arrow. */
export function StripPicture({ strip }: { readonly strip: Strip }) {
    const scale = SIDE / (2 * strip.reach);
    const place = ([right, ahead]: Point): Point => [SIDE / 2 + right * scale, SIDE * ACT_AT - ahead * scale];
    const path = (line: readonly Point[]) => line.map((point) => place(point).join(' ')).join(' L ');
    const [x, y] = place([0, 0]);
    return (
        <svg className="strip" viewBox={`0 0 ${SIDE} ${SIDE}`} aria-hidden="true">
            <defs>
                <marker
                    id="arrow"
                    viewBox="0 0 10 10"
                    refX="5"
                    refY="5"
                    markerWidth="2.6"
                    markerHeight="2.6"
                    orient="auto"
                >
                    <path d="M0 0 10 5 0 10z" />
                </marker>
            </defs>
            {strip.walked.length > 1 && (
                <>
                    <path className="way" d={`M ${path(strip.walked)}`} />
                    <path className="hollow" d={`M ${path(strip.walked)}`} />
                </>
            )}
            {strip.ahead.length > 1 && (
                <path className="way" d={`M ${path(insideOf(strip))}`} markerEnd="url(#arrow)" />
            )}
            {strip.steps.map((line) => (
                <path className="steps" key={path(line)} d={`M ${path(line)}`} />
            ))}
            <circle className="here" cx={x} cy={y} r="5" />
            {strip.marks.map((mark) => (
                <Mark key={`${mark.kind} ${mark.at}`} kind={mark.kind} at={place(mark.at)} />
            ))}
        </svg>
    );
}

/** The way ahead up to the strip's edge, so that its arrow is seen. */
function insideOf({ ahead, reach }: Strip): Point[] {
    const room = reach * 0.85;
    const beyond = ahead.findIndex(
        ([right, up]) => Math.abs(right) > room || up > room * 1.3 || up < -room * 0.6,
    );
    if (beyond < 1) return [...ahead];
    const [from, to] = [ahead[beyond - 1], ahead[beyond]];
    if (!from || !to) return [...ahead];
    const length = Math.hypot(to[0] - from[0], to[1] - from[1]);
    const part = Math.min(1, Math.max(0.05, (room - Math.hypot(...from)) / length));
    return [
        ...ahead.slice(0, beyond),
        [from[0] + (to[0] - from[0]) * part, from[1] + (to[1] - from[1]) * part],
    ];
}

function Mark({ kind, at: [x, y] }: { readonly kind: StripMark['kind']; readonly at: Point }) {
    if (kind === 'goal') {
        return (
            <>
                <circle className="here" cx={x} cy={y} r="10" />
                <circle cx={x} cy={y} r="4.5" />
            </>
        );
    }
    const beside = kind === 'lift' ? 0 : SIGN * 0.8;
    return (
        <g transform={`translate(${x - SIGN / 2 + beside} ${y - SIGN / 2})`}>
            <rect className="sign" width={SIGN} height={SIGN} rx="3" />
            <path
                className="sign"
                d={STRIP_SIGNS[kind]}
                transform={`translate(2 2) scale(${(SIGN - 4) / 48})`}
            />
        </g>
    );
}
