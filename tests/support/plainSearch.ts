import type { WalkGraph } from '../../src/graph/WalkGraph.ts';
import type { Spot } from '../../src/routing/Spot.ts';
import { BLOCKED, PRIVATE } from '../../src/routing/weights.ts';

interface Weighted {
    readonly arcs: Uint32Array;
    readonly severity?: Uint8Array;
}

type Total = readonly [severity: number, cost: number];

interface Transition {
    readonly from: string;
    readonly to: string;
    readonly total: Total;
}

/** Private ground at the start, then public, then private at the end: which phase may follow which. */
const FOLLOWS = {
    private: { origin: 'start', start: 'start', public: 'end', end: 'end' },
    public: { origin: 'public', start: 'public', public: 'public' },
} as const;

/** Every move between phases that an arc allows, over the given share of it. */
function* moves(
    weighted: Weighted,
    arc: number,
    from: (phase: string) => string | undefined,
    to: (phase: string) => string,
    share: number,
): Generator<Transition> {
    const weight = weighted.arcs[arc] ?? 0;
    if ((weight & BLOCKED) === BLOCKED) return;
    const total: Total = [weighted.severity?.[arc] ?? 0, Math.round((weight & BLOCKED) * share)];
    for (const [before, after] of Object.entries(FOLLOWS[weight >= PRIVATE ? 'private' : 'public'])) {
        const state = from(before);
        if (state) yield { from: state, to: to(after), total };
    }
}

function* allMoves(graph: WalkGraph, weighted: Weighted, origin: Spot, goal: Spot): Generator<Transition> {
    const { edgeFrom, edgeTo } = graph.sections;
    const head = (arc: number) => (arc & 1 ? edgeFrom : edgeTo)[arc >> 1];
    const tail = (arc: number) => (arc & 1 ? edgeTo : edgeFrom)[arc >> 1];
    const isOrigin = (phase: string) => (phase === 'origin' ? 'origin' : undefined);
    const inside = (vertex: number | undefined) => (phase: string) =>
        phase === 'origin' ? undefined : `${vertex} ${phase}`;
    for (let arc = 0; arc < weighted.arcs.length; arc++) {
        const at = (phase: string) => `${head(arc)} ${phase}`;
        yield* moves(weighted, arc, inside(tail(arc)), at, 1);
        const isReversed = (arc & 1) === 1;
        const left = isReversed ? origin.share : 1 - origin.share;
        const reached = isReversed ? 1 - goal.share : goal.share;
        if (arc >> 1 === origin.edge) yield* moves(weighted, arc, isOrigin, at, left);
        if (arc >> 1 === goal.edge) yield* moves(weighted, arc, inside(tail(arc)), () => 'goal', reached);
        const isOnTheWay = isReversed ? goal.share <= origin.share : goal.share >= origin.share;
        if (arc >> 1 !== origin.edge || origin.edge !== goal.edge || !isOnTheWay) continue;
        yield* moves(weighted, arc, isOrigin, () => 'goal', Math.abs(goal.share - origin.share));
    }
}

const isLess = (a: Total, b: Total | undefined): boolean =>
    b === undefined || a[0] < b[0] || (a[0] === b[0] && a[1] < b[1]);

/**
 * Least [severity, cost] between two spots by Bellman and Ford over every state, the slow and simple
 * way; undefined when nothing leads there.
 */
export function plainSearch(
    graph: WalkGraph,
    weighted: Weighted,
    origin: Spot,
    goal: Spot,
): Total | undefined {
    const best = new Map<string, Total>([['origin', [0, 0]]]);
    const transitions = [...allMoves(graph, weighted, origin, goal)];
    for (let isChanged = true; isChanged; ) {
        isChanged = false;
        for (const { from, to, total } of transitions) {
            const before = best.get(from);
            if (!before) continue;
            const after: Total = [before[0] + total[0], before[1] + total[1]];
            if (!isLess(after, best.get(to))) continue;
            best.set(to, after);
            isChanged = true;
        }
    }
    return best.get('goal');
}
