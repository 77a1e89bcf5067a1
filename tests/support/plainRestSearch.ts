import type { WalkGraph } from '../../src/graph/WalkGraph.ts';
import type { Spot } from '../../src/routing/Spot.ts';
import type { Stops } from '../../src/routing/Stops.ts';
import { BLOCKED, PRIVATE, type Weights } from '../../src/routing/weights.ts';

interface Label {
    readonly cost: number;
    readonly since: number;
}

const NEXT: Record<string, Record<string, string>> = {
    private: { start: 'start', public: 'end', end: 'end' },
    public: { start: 'public', public: 'public' },
};

/** Least cost with no more than `limit` centimetres between seats, by keeping every label that is not worse in both. */
export function plainRestSearch(
    graph: WalkGraph,
    weights: Weights,
    stops: Stops,
    origin: Spot,
    goal: Spot,
    limit: number,
): number | undefined {
    const { edgeFrom, edgeTo, edgeLength } = graph.sections;
    const head = (arc: number) => (arc & 1 ? edgeFrom : edgeTo)[arc >> 1] ?? 0;
    const tail = (arc: number) => (arc & 1 ? edgeTo : edgeFrom)[arc >> 1] ?? 0;
    const arcs = weights.toArray();
    const ground = (arc: number) => ((arcs[arc] ?? 0) >= PRIVATE ? 'private' : 'public');
    const all = [...arcs.keys()].filter((arc) => arcs[arc] !== BLOCKED);

    const walkPart = (arc: number, { cost, since }: Label, from: number, to: number): Label | undefined => {
        const length = edgeLength[arc >> 1] ?? 0;
        const seats = stops
            .on(arc >> 1, 'seat')
            .map(({ along }) => (length === 0 ? 0 : along / length))
            .map((share) => (arc & 1 ? 1 - share : share))
            .sort((a, b) => a - b)
            .filter((share) => share >= from && share <= to);
        const points = [from, ...seats, to];
        let left = since;
        for (let index = 1; index < points.length; index++) {
            left += Math.round(((points[index] ?? 0) - (points[index - 1] ?? 0)) * length);
            if (left > limit) return undefined;
            if (index < points.length - 1) left = 0;
        }
        return { cost: cost + Math.round(((arcs[arc] ?? 0) & BLOCKED) * (to - from)), since: left };
    };

    const kept = new Map<string, Label[]>();
    const open: { vertex: number; phase: string; label: Label }[] = [];
    const keep = (vertex: number, phase: string | undefined, label: Label | undefined): void => {
        if (!phase || !label) return;
        const labels = kept.get(`${vertex} ${phase}`) ?? [];
        if (labels.some(({ cost, since }) => cost <= label.cost && since <= label.since)) return;
        kept.set(`${vertex} ${phase}`, [...labels, label]);
        open.push({ vertex, phase, label });
    };
    const shareOn = (arc: number, { share }: Spot) => (arc & 1 ? 1 - share : share);
    const rested: Label = { cost: 0, since: 0 };
    let best: number | undefined;
    const finish = (label: Label | undefined) => {
        if (label && (best === undefined || label.cost < best)) best = label.cost;
    };

    for (const arc of all.filter((each) => each >> 1 === origin.edge)) {
        const phase = ground(arc) === 'private' ? 'start' : 'public';
        keep(head(arc), phase, walkPart(arc, rested, shareOn(arc, origin), 1));
        const isOnTheWay = arc & 1 ? goal.share <= origin.share : goal.share >= origin.share;
        if (goal.edge !== origin.edge || !isOnTheWay) continue;
        finish(walkPart(arc, rested, shareOn(arc, origin), shareOn(arc, goal)));
    }
    for (let next = open.pop(); next; next = open.pop()) {
        const { vertex, phase, label } = next;
        for (const arc of all.filter((each) => tail(each) === vertex)) {
            const after = NEXT[ground(arc)]?.[phase];
            if (!after) continue;
            keep(head(arc), after, walkPart(arc, label, 0, 1));
            if (arc >> 1 === goal.edge) finish(walkPart(arc, label, 0, shareOn(arc, goal)));
        }
    }
    return best;
}
