import type { EdgeColumns } from './components.ts';
import type { Sections } from './sections.ts';

/** The two directions of each edge, grouped by the vertex they start from, in edge order. */
export function buildArcs(
    vertexCount: number,
    { edgeFrom, edgeTo }: EdgeColumns,
): Pick<Sections, 'firstArc' | 'arcTarget' | 'arcEdge'> {
    const firstArc = new Uint32Array(vertexCount + 1);
    for (const vertex of edgeFrom) firstArc[vertex + 1]++;
    for (const vertex of edgeTo) firstArc[vertex + 1]++;
    for (let vertex = 0; vertex < vertexCount; vertex++) firstArc[vertex + 1] += firstArc[vertex];

    const next = firstArc.slice();
    const arcTarget = new Uint32Array(edgeFrom.length * 2);
    const arcEdge = new Uint32Array(edgeFrom.length * 2);
    for (let edge = 0; edge < edgeFrom.length; edge++) {
        const forward = next[edgeFrom[edge]]++;
        arcTarget[forward] = edgeTo[edge];
        arcEdge[forward] = edge * 2;
        const reversed = next[edgeTo[edge]]++;
        arcTarget[reversed] = edgeFrom[edge];
        arcEdge[reversed] = edge * 2 + 1;
    }
    return { firstArc, arcTarget, arcEdge };
}
