import type { Sections } from './sections.ts';

/** Edges as three columns of equal length. */
export type EdgeColumns = Pick<Sections, 'edgeFrom' | 'edgeTo' | 'edgeLength'>;

/** The least vertex that a vertex was joined with; shortens the way to it. */
export function findRoot(parent: Uint32Array, vertex: number): number {
    let root = vertex;
    while (parent[root] !== root) root = parent[root];
    for (let at = vertex; at !== root; ) {
        const next = parent[at];
        parent[at] = root;
        at = next;
    }
    return root;
}

/** Connected components, numbered by falling length of their edges (ties: by their first vertex). */
export function findComponents(
    vertexCount: number,
    { edgeFrom, edgeTo, edgeLength }: EdgeColumns,
): Pick<Sections, 'vertexComponent' | 'componentLength'> {
    const parent = Uint32Array.from({ length: vertexCount }, (_, vertex) => vertex);
    for (let edge = 0; edge < edgeFrom.length; edge++) {
        const from = findRoot(parent, edgeFrom[edge]);
        const to = findRoot(parent, edgeTo[edge]);
        parent[Math.max(from, to)] = Math.min(from, to);
    }
    const lengths = new Map<number, number>();
    for (let vertex = 0; vertex < vertexCount; vertex++) {
        if (parent[vertex] === vertex) lengths.set(vertex, 0);
    }
    for (let edge = 0; edge < edgeFrom.length; edge++) {
        const root = findRoot(parent, edgeFrom[edge]);
        lengths.set(root, (lengths.get(root) ?? 0) + edgeLength[edge]);
    }
    const roots = [...lengths].sort(([a, lengthA], [b, lengthB]) => lengthB - lengthA || a - b);
    const numbers = new Map(roots.map(([root], number) => [root, number]));
    return {
        vertexComponent: Uint32Array.from(parent, (_, vertex) => numbers.get(findRoot(parent, vertex)) ?? 0),
        componentLength: Uint32Array.from(roots, ([, length]) => Math.round(length / 100)),
    };
}
