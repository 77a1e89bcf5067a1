import { distance } from './Plane.ts';
import type { SightField, Spot } from './SightField.ts';

/** Two spots, by their indexes. */
export type Pair = readonly [one: number, other: number];

/** A way over several straight lines may be this much longer than one more line of its own would be. */
const SPARING = 1.01;

/** Metres between each two spots that see each other, else infinite; symmetric. */
function measureSights(spots: readonly Spot[], field: SightField): Float64Array {
    const count = spots.length;
    const metres = new Float64Array(count * count).fill(Number.POSITIVE_INFINITY);
    for (let one = 0; one < count; one++) {
        for (let other = one + 1; other < count; other++) {
            if (spots[one].node === spots[other].node || !field.sees(spots[one], spots[other])) continue;
            metres[one * count + other] = distance(spots[one], spots[other]);
            metres[other * count + one] = metres[one * count + other];
        }
    }
    return metres;
}

interface Tree {
    readonly reached: Float64Array;
    readonly before: Int32Array;
}

/** Shortest ways from one spot over a full matrix (Dijkstra without a heap). */
function grow(metres: Float64Array, count: number, root: number): Tree {
    const reached = new Float64Array(count).fill(Number.POSITIVE_INFINITY);
    const before = new Int32Array(count).fill(-1);
    const done = new Uint8Array(count);
    reached[root] = 0;
    for (let round = 0; round < count; round++) {
        let nearest = -1;
        for (let spot = 0; spot < count; spot++) {
            if (done[spot] === 0 && (nearest < 0 || reached[spot] < reached[nearest])) nearest = spot;
        }
        if (nearest < 0 || reached[nearest] === Number.POSITIVE_INFINITY) break;
        done[nearest] = 1;
        for (let spot = 0; spot < count; spot++) {
            const through = reached[nearest] + metres[nearest * count + spot];
            if (through >= reached[spot]) continue;
            reached[spot] = through;
            before[spot] = nearest;
        }
    }
    return { reached, before };
}

/** Straight lines that are kept, each once. */
class KeptLines {
    readonly pairs: Pair[] = [];
    readonly #metres: Float64Array;
    readonly #count: number;

    constructor(count: number) {
        this.#count = count;
        this.#metres = new Float64Array(count * count).fill(Number.POSITIVE_INFINITY);
    }

    keep(one: number, other: number, metres: number): void {
        if (this.#metres[one * this.#count + other] < Number.POSITIVE_INFINITY) return;
        this.#metres[one * this.#count + other] = metres;
        this.#metres[other * this.#count + one] = metres;
        this.pairs.push([Math.min(one, other), Math.max(one, other)]);
    }

    keepPath(tree: Tree, to: number): void {
        for (let spot = to; tree.before[spot] >= 0; spot = tree.before[spot]) {
            const before = tree.before[spot];
            this.keep(before, spot, tree.reached[spot] - tree.reached[before]);
        }
    }

    distancesFrom(spot: number): Float64Array {
        return grow(this.#metres, this.#count, spot).reached;
    }
}

/**
 * The straight lines that lead between any two entries on a shortest way, to within one percent, and from each
 * further spot to the entry nearest to it. Spots are entries first, then `anchorCount` others to be reached, then
 * corners to go round.
 */
export function sightPaths(
    spots: readonly Spot[],
    entryCount: number,
    anchorCount: number,
    field: SightField,
): Pair[] {
    const count = spots.length;
    const metres = measureSights(spots, field);
    const trees = Array.from({ length: entryCount }, (_, entry) => grow(metres, count, entry));
    const lines = new KeptLines(count);
    const wanted: { from: number; to: number; length: number }[] = [];
    for (let from = 0; from < entryCount; from++) {
        for (let to = from + 1; to < entryCount; to++) {
            const length = trees[from].reached[to];
            if (length < Number.POSITIVE_INFINITY) wanted.push({ from, to, length });
        }
    }
    wanted.sort((one, other) => one.length - other.length || one.from - other.from || one.to - other.to);
    for (const { from, to, length } of wanted) {
        if (lines.distancesFrom(from)[to] > length * SPARING) lines.keepPath(trees[from], to);
    }
    for (let anchor = entryCount; anchor < entryCount + anchorCount; anchor++) {
        const nearest = trees.reduce<Tree | undefined>(
            (best, tree) => (!best || tree.reached[anchor] < best.reached[anchor] ? tree : best),
            undefined,
        );
        if (nearest) lines.keepPath(nearest, anchor);
    }
    return lines.pairs;
}
