import type { DraftEdge } from '../../graph/GraphDraft.ts';

/** Neighbours along bridges and tunnels: which vertex, and how far, metres. */
type Spans = Map<number, { readonly to: number; readonly length: number }[]>;

function spansOf(
    edges: readonly DraftEdge[],
    lengths: readonly number[],
    isOffGround: (edge: DraftEdge) => boolean,
): Spans {
    const spans: Spans = new Map();
    const add = (from: number, to: number, length: number) => {
        const known = spans.get(from);
        if (known) known.push({ to, length });
        else spans.set(from, [{ to, length }]);
    };
    edges.forEach((edge, index) => {
        if (!isOffGround(edge)) return;
        add(edge.from, edge.to, lengths[index]);
        add(edge.to, edge.from, lengths[index]);
    });
    return spans;
}

/** Metres from a vertex along bridges and tunnels to each of their ends that can be reached so. */
function endsInReach(from: number, spans: Spans, isEnd: (vertex: number) => boolean): Map<number, number> {
    const reached = new Map([[from, 0]]);
    const open = new Set([from]);
    for (const vertex of open) {
        open.delete(vertex);
        if (isEnd(vertex) && vertex !== from) continue;
        for (const { to, length } of spans.get(vertex) ?? []) {
            const through = (reached.get(vertex) ?? 0) + length;
            if (through >= (reached.get(to) ?? Number.POSITIVE_INFINITY)) continue;
            reached.set(to, through);
            open.add(to);
        }
    }
    return new Map([...reached].filter(([vertex]) => isEnd(vertex)));
}

/**
 * Gives the vertices within bridges and tunnels heights on straight lines between their ends: the mean of the ends'
 * heights, each weighed by its nearness. Changes `heights`.
 */
export function bridgeHeights(
    edges: readonly DraftEdge[],
    lengths: readonly number[],
    isOffGround: (edge: DraftEdge) => boolean,
    heights: (number | undefined)[],
): void {
    const spans = spansOf(edges, lengths, isOffGround);
    const grounded = new Set(
        edges.filter((edge) => !isOffGround(edge)).flatMap(({ from, to }) => [from, to]),
    );
    const isEnd = (vertex: number): boolean => grounded.has(vertex);
    for (const vertex of spans.keys()) {
        if (isEnd(vertex)) continue;
        let sum = 0;
        let weight = 0;
        for (const [end, metres] of endsInReach(vertex, spans, isEnd)) {
            const height = heights[end];
            if (height === undefined) continue;
            sum += height / Math.max(1, metres);
            weight += 1 / Math.max(1, metres);
        }
        heights[vertex] = weight > 0 ? sum / weight : undefined;
    }
}
