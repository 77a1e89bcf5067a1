import type { HandoutRoute } from '../../src/handout/makeHandout.ts';
import { type Point, seenFrom } from '../../src/handout/plane.ts';

const WIDTH = 320;
const EDGE = 24;
const TALLEST = 420;

/** The whole way with its numbered turns, north up, drawn from the way itself. */
export function WayPicture({ route, label }: { readonly route: HandoutRoute; readonly label: string }) {
    const [start] = route.geometry;
    if (!start) return null;
    const see = seenFrom(start, 0);
    const line = route.geometry.map(see);
    const [rights, ups] = [line.map(([right]) => right), line.map(([, up]) => up)];
    const [left, top] = [Math.min(...rights), Math.max(...ups)];
    const across = Math.max(...rights) - left;
    const down = top - Math.min(...ups);
    const scale = Math.min(
        (WIDTH - 2 * EDGE) / Math.max(across, 1),
        (TALLEST - 2 * EDGE) / Math.max(down, 1),
    );
    const place = ([right, up]: Point): Point => [EDGE + (right - left) * scale, EDGE + (top - up) * scale];
    const height = down * scale + 2 * EDGE;
    const width = across * scale + 2 * EDGE;
    return (
        <svg className="whole" viewBox={`0 0 ${width} ${height}`} role="img" aria-label={label}>
            <polyline className="route" points={line.map((point) => place(point).join(',')).join(' ')} />
            {route.maneuvers
                .map((maneuver, index) => ({ at: place(see(maneuver.position)), number: index + 1 }))
                .toReversed()
                .map(({ at: [x, y], number }) => (
                    <g key={number}>
                        <circle className="turn" cx={x} cy={y} r="11" />
                        <text x={x} y={y} textAnchor="middle" dominantBaseline="central">
                            {number}
                        </text>
                    </g>
                ))}
        </svg>
    );
}
