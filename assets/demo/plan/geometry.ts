/** Metres east and north of the town's middle. */
export type Point = readonly [x: number, y: number];

/** '52,-150 150,-150' as written in SVG. */
export function points(text: string): Point[] {
    return text
        .trim()
        .split(/\s+/)
        .map((pair) => {
            const [x, y] = pair.split(',').map(Number);
            if (Number.isNaN(x) || Number.isNaN(y)) throw new Error(`not a point: ${pair}`);
            return [x, y];
        });
}

/** Rounded to centimetres, so that equal places are equal numbers. */
export const round = ([x, y]: Point): Point => [Math.round(x * 100) / 100, Math.round(y * 100) / 100];

export const keyOf = (point: Point): string => `${point[0]},${point[1]}`;

export const distance = (a: Point, b: Point): number => Math.hypot(b[0] - a[0], b[1] - a[1]);

export const between = (a: Point, b: Point, share: number): Point => [
    a[0] + (b[0] - a[0]) * share,
    a[1] + (b[1] - a[1]) * share,
];

/** Unit vector from a to b. */
export function direction(a: Point, b: Point): Point {
    const length = distance(a, b);
    return [(b[0] - a[0]) / length, (b[1] - a[1]) / length];
}

/** From a point: so far ahead, so far to the left of the given direction. */
export const beside = (from: Point, [x, y]: Point, ahead: number, left: number): Point => [
    from[0] + x * ahead - y * left,
    from[1] + y * ahead + x * left,
];

export function lengthOf(line: readonly Point[]): number {
    let length = 0;
    for (let i = 1; i < line.length; i++) length += distance(line[i - 1], line[i]);
    return length;
}

/** A smooth line through the points (Catmull-Rom), a vertex about every 25 m. */
export function curve(through: readonly Point[], step = 25): Point[] {
    const line: Point[] = [];
    for (let i = 0; i + 1 < through.length; i++) {
        const [a, b, c, d] = [
            through[i - 1] ?? through[i],
            through[i],
            through[i + 1],
            through[i + 2] ?? through[i + 1],
        ];
        const parts = Math.max(1, Math.round(distance(b, c) / step));
        for (let k = 0; k < parts; k++) line.push(round(onSpline([a, b, c, d], k / parts)));
    }
    return [...line, through[through.length - 1]];
}

function onSpline([a, b, c, d]: readonly Point[], t: number): Point {
    const along = (axis: 0 | 1) =>
        0.5 *
        (2 * b[axis] +
            (c[axis] - a[axis]) * t +
            (2 * a[axis] - 5 * b[axis] + 4 * c[axis] - d[axis]) * t * t +
            (3 * b[axis] - a[axis] - 3 * c[axis] + d[axis]) * t * t * t);
    return [along(0), along(1)];
}

export interface Station {
    readonly point: Point;
    readonly direction: Point;
    /** Metres from the line's start. */
    readonly along: number;
}

/** The point so many metres along a line, and where the line heads there. */
export function stationAt(line: readonly Point[], along: number): Station {
    let left = along;
    for (let i = 1; i < line.length; i++) {
        const length = distance(line[i - 1], line[i]);
        if (left <= length || i === line.length - 1) {
            const share = Math.min(1, Math.max(0, left / length));
            return {
                point: between(line[i - 1], line[i], share),
                direction: direction(line[i - 1], line[i]),
                along,
            };
        }
        left -= length;
    }
    throw new Error('a line has two points at least');
}

/** The part of a line between two distances from its start. */
export function slice(line: readonly Point[], from: number, to: number): Point[] {
    const part: Point[] = [round(stationAt(line, from).point)];
    let along = 0;
    for (let i = 1; i < line.length; i++) {
        along += distance(line[i - 1], line[i]);
        if (along > from + 0.05 && along < to - 0.05) part.push(line[i]);
    }
    return [...part, round(stationAt(line, to).point)];
}

/** The parallel line so far to the left (negative: to the right), corners mitred. */
export function parallel(line: readonly Point[], left: number): Point[] {
    return line.map((point, i) => {
        const into = direction(line[Math.max(0, i - 1)], line[Math.max(1, i)]);
        const out = direction(line[Math.min(i, line.length - 2)], line[Math.min(i + 1, line.length - 1)]);
        const miter = Math.max(0.3, (1 + into[0] * out[0] + into[1] * out[1]) / 2);
        const mean = direction([0, 0], [into[0] + out[0], into[1] + out[1]]);
        return round(beside(point, mean, 0, left / Math.sqrt(miter)));
    });
}

/** The nearest place on a line. */
export function nearest(line: readonly Point[], to: Point): Station & { readonly distance: number } {
    let best = { point: line[0], direction: direction(line[0], line[1]), along: 0, distance: Infinity };
    let along = 0;
    for (let i = 1; i < line.length; i++) {
        const [a, b] = [line[i - 1], line[i]];
        const length = distance(a, b);
        const share = ((to[0] - a[0]) * (b[0] - a[0]) + (to[1] - a[1]) * (b[1] - a[1])) / (length * length);
        const inside = Math.min(1, Math.max(0, share));
        const point = between(a, b, inside);
        if (distance(point, to) < best.distance)
            best = {
                point,
                direction: direction(a, b),
                along: along + inside * length,
                distance: distance(point, to),
            };
        along += length;
    }
    return best;
}

/** Where two segments cross or touch. */
export function crossingOf(a: Point, b: Point, c: Point, d: Point): Point | undefined {
    const [rx, ry, sx, sy] = [b[0] - a[0], b[1] - a[1], d[0] - c[0], d[1] - c[1]];
    const cross = rx * sy - ry * sx;
    if (Math.abs(cross) < 1e-9) return undefined;
    const t = ((c[0] - a[0]) * sy - (c[1] - a[1]) * sx) / cross;
    const u = ((c[0] - a[0]) * ry - (c[1] - a[1]) * rx) / cross;
    if (t < 0 || t > 1 || u < 0 || u > 1) return undefined;
    return [a[0] + t * rx, a[1] + t * ry];
}

/** All places where two lines cross. */
export function crossingsOf(a: readonly Point[], b: readonly Point[]): Point[] {
    const found: Point[] = [];
    for (let i = 1; i < a.length; i++)
        for (let k = 1; k < b.length; k++) {
            const point = crossingOf(a[i - 1], a[i], b[k - 1], b[k]);
            if (point) found.push(point);
        }
    return found;
}

/** Whether a point lies in a closed ring. */
export function isInside(ring: readonly Point[], [x, y]: Point): boolean {
    let inside = false;
    for (let i = 0, k = ring.length - 1; i < ring.length; k = i++) {
        const [a, b] = [ring[i], ring[k]];
        if (a[1] > y !== b[1] > y && x < ((b[0] - a[0]) * (y - a[1])) / (b[1] - a[1]) + a[0])
            inside = !inside;
    }
    return inside;
}

const middleOf = (ring: readonly Point[]): Point => [
    ring.reduce((sum, point) => sum + point[0], 0) / ring.length,
    ring.reduce((sum, point) => sum + point[1], 0) / ring.length,
];

export const closed = (ring: readonly Point[]): Point[] => [...ring, ring[0]];

/** Whether two rings share ground; a common wall is not common ground. */
export function overlaps(a: readonly Point[], b: readonly Point[]): boolean {
    const [inner, other] = [shrink(a), shrink(b)];
    if (crossingsOf(closed(inner), closed(other)).length > 0) return true;
    return isInside(other, inner[0]) || isInside(inner, other[0]);
}

function shrink(ring: readonly Point[]): Point[] {
    const middle = middleOf(ring);
    return ring.map((point) => between(point, middle, Math.min(0.5, 0.04 / distance(point, middle))));
}

/** Shortest distance between a ring and a line; 0 when they meet. */
export function clearance(ring: readonly Point[], line: readonly Point[]): number {
    const walls = closed(ring);
    if (isInside(ring, line[0]) || crossingsOf(walls, line).length > 0) return 0;
    const fromLine = line.map((point) => nearest(walls, point).distance);
    const fromWalls = ring.map((point) => nearest(line, point).distance);
    return Math.min(...fromLine, ...fromWalls);
}

export type Box = readonly [west: number, south: number, east: number, north: number];

export function boxOf(line: readonly Point[]): Box {
    const [xs, ys] = [line.map(([x]) => x), line.map(([, y]) => y)];
    return [Math.min(...xs), Math.min(...ys), Math.max(...xs), Math.max(...ys)];
}

/** Whether two boxes come within so many metres of each other. */
export const isNear = (a: Box, b: Box, metres = 0): boolean =>
    a[0] - metres <= b[2] && b[0] - metres <= a[2] && a[1] - metres <= b[3] && b[1] - metres <= a[3];

/** The axis-parallel rectangle between two corners, turned by degrees about its middle. */
export function rectangle(x: number, y: number, width: number, depth: number, turn = 0): Point[] {
    const ahead: Point = [Math.cos((turn * Math.PI) / 180), Math.sin((turn * Math.PI) / 180)];
    const corner = (right: number, up: number) => round(beside([x, y], ahead, right, up));
    const [w, d] = [width / 2, depth / 2];
    return [corner(-w, -d), corner(w, -d), corner(w, d), corner(-w, d)];
}

/** Makes a point that lies on a line one of its vertices. */
export function addVertex(line: Point[], at: Point): void {
    if (line.some((vertex) => keyOf(vertex) === keyOf(at))) return;
    let best = { index: 0, distance: Infinity };
    for (let i = 1; i < line.length; i++) {
        const away = nearest([line[i - 1], line[i]], at).distance;
        if (away < best.distance) best = { index: i, distance: away };
    }
    if (best.distance > 0.4) throw new Error(`${at.join(' ')} is not on the line`);
    line.splice(best.index, 0, at);
}
