import { besideLine, isInside, untilEdge } from '../../src/handout/lines.ts';
import type { Point } from '../../src/handout/plane.ts';
import type { Strip, StripMark } from '../../src/handout/strip.ts';
import { STRIP_SIGNS } from '../../src/handout/stripSigns.ts';

const SIDE = 100;
/** The act lies at two thirds of the strip's height. */
const ACT_AT = 2 / 3;
const SIGN = 22;
const EDGE = 10;
/** From a sign's middle to the way, so that neither hides the other. */
const BESIDE = 17;

const within = (by: number) => ({ left: by, top: by, right: SIDE - by, bottom: SIDE - by });

/** The ground at a step, ahead is up: the way behind hollow, the way ahead solid with an arrow. */
export function StripPicture({ strip }: { readonly strip: Strip }) {
    const scale = SIDE / (2 * strip.reach);
    const place = ([right, ahead]: Point): Point => [SIDE / 2 + right * scale, SIDE * ACT_AT - ahead * scale];
    const join = (line: readonly Point[]) => line.map((point) => point.join(' ')).join(' L ');
    const path = (line: readonly Point[]) => join(line.map(place));
    const { points: ahead, leaves } = untilEdge(strip.ahead.map(place), within(EDGE));
    const way = [...strip.walked, ...strip.ahead].map(place);
    const marks = strip.marks
        .map(({ kind, at }) => ({ kind, at: place(at) }))
        .filter(({ at }) => isInside(at, within(SIGN / 2)));
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
            {ahead.length > 1 && (
                <path className="way" d={`M ${join(ahead)}`} markerEnd={leaves ? 'url(#arrow)' : undefined} />
            )}
            {strip.steps.map((line) => (
                <path className="steps" key={path(line)} d={`M ${path(line)}`} />
            ))}
            <circle className="here" cx={x} cy={y} r="5" />
            {marks.map(({ kind, at }) => (
                <Mark
                    key={`${kind} ${at}`}
                    kind={kind}
                    at={kind === 'seat' || kind === 'toilet' ? besideLine(at, way, BESIDE) : at}
                />
            ))}
        </svg>
    );
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
    return (
        <g transform={`translate(${x - SIGN / 2} ${y - SIGN / 2})`}>
            <rect className="sign" width={SIGN} height={SIGN} rx="3" />
            <path
                className="sign"
                d={STRIP_SIGNS[kind]}
                transform={`translate(2 2) scale(${(SIGN - 4) / 48})`}
            />
        </g>
    );
}
