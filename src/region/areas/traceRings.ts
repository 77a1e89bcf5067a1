import type { OsmNodes } from '../osm/OsmData.ts';

/** Lines taken apart into rings that touch themselves nowhere, and what does not close. */
export interface TracedLines {
    readonly rings: number[][];
    readonly open: number[][];
}

/** The segments of some lines as a graph over the nodes they use. */
class Segments {
    readonly #nodes: OsmNodes;
    readonly #ends: number[] = [];
    readonly #used: boolean[] = [];
    readonly #at = new Map<number, number[]>();

    constructor(lines: Iterable<ArrayLike<number>>, nodes: OsmNodes) {
        this.#nodes = nodes;
        const known = new Map<string, number>();
        for (const line of lines) {
            for (let index = 1; index < line.length; index++) this.#add(line[index - 1], line[index], known);
        }
        for (let segment = 0; segment < this.#used.length; segment++) {
            if (this.#used[segment]) continue;
            this.#join(this.#ends[segment * 2], segment);
            this.#join(this.#ends[segment * 2 + 1], segment);
        }
    }

    /** A segment that comes a second time takes the first away: the two rings that share it become one. */
    #add(from: number, to: number, known: Map<string, number>): void {
        if (from === to) return;
        const key = from < to ? `${from} ${to}` : `${to} ${from}`;
        const twin = known.get(key);
        if (twin !== undefined) {
            this.#used[twin] = true;
            known.delete(key);
            return;
        }
        known.set(key, this.#used.length);
        this.#used.push(false);
        this.#ends.push(from, to);
    }

    #join(node: number, segment: number): void {
        const others = this.#at.get(node);
        if (others) others.push(segment);
        else this.#at.set(node, [segment]);
    }

    /** Where to begin: first the loose ends, then anywhere. */
    *starts(): Generator<number> {
        for (const [node, segments] of this.#at) if (segments.length % 2 === 1) yield node;
        yield* this.#at.keys();
    }

    /** Goes along an unused segment to its other end, by the sharpest turn to the right; undefined at a dead end. */
    step(node: number, before: number | undefined): number | undefined {
        const segments = this.#at.get(node) ?? [];
        while (segments.length > 0 && this.#used[segments[segments.length - 1]]) segments.pop();
        let best: number | undefined;
        let sharpest = Infinity;
        for (const segment of segments) {
            if (this.#used[segment]) continue;
            const turn = before === undefined ? 0 : this.#turn(node, before, this.#otherEnd(segment, node));
            if (turn >= sharpest) continue;
            sharpest = turn;
            best = segment;
        }
        if (best === undefined) return undefined;
        this.#used[best] = true;
        return this.#otherEnd(best, node);
    }

    #otherEnd(segment: number, node: number): number {
        const from = this.#ends[segment * 2];
        return from === node ? this.#ends[segment * 2 + 1] : from;
    }

    /** Angle at a node from the segment one came by to the next one, counter-clockwise in 0 to 2π. */
    #turn(node: number, before: number, after: number): number {
        const { longitude, latitude } = this.#nodes;
        const angle = (to: number): number =>
            Math.atan2(latitude[to] - latitude[node], longitude[to] - longitude[node]);
        return (angle(after) - angle(before) + 2 * Math.PI) % (2 * Math.PI);
    }
}

/**
 * Joins lines (rows of node indexes) end to end into rings. Where a walk comes back to a node it has been at,
 * the loop is a ring of its own, so rings that touch in a node come apart. Linear but for nodes where very
 * many segments meet.
 */
export function traceRings(lines: Iterable<ArrayLike<number>>, nodes: OsmNodes): TracedLines {
    const segments = new Segments(lines, nodes);
    const rings: number[][] = [];
    const open: number[][] = [];
    for (const start of segments.starts()) {
        const path = [start];
        const place = new Map([[start, 0]]);
        for (;;) {
            const node = path[path.length - 1];
            const next = segments.step(node, path.length > 1 ? path[path.length - 2] : undefined);
            if (next === undefined) break;
            const loop = place.get(next);
            if (loop === undefined) {
                place.set(next, path.length);
                path.push(next);
                continue;
            }
            rings.push([...path.slice(loop), next]);
            for (const left of path.splice(loop + 1)) place.delete(left);
        }
        if (path.length > 1) open.push(path);
    }
    return { rings, open };
}
