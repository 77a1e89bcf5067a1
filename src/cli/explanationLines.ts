import type { ExplainedEdge, Explanation } from '../routing/explain.ts';

const percent = (share: number): string => `${(share * 100).toFixed(1)} %`.padStart(7);

function edgeLine({ osm, street, length, duration, share, facts, missing }: ExplainedEdge): string {
    const told = facts.map(({ fact, value, tags }) => {
        const source = tags.length === 0 ? '' : ` (${tags.join(', ')})`;
        return `${fact} ${value}${source}`;
    });
    const unknown = missing.length === 0 ? [] : [`not known: ${missing.join(', ')}`];
    const name = street === '' ? '' : ` ${street}`;
    const head = `${percent(share)}  ${osm.type} ${osm.id}${name}, ${length.toFixed(1)} m, ${duration.toFixed(0)} s`;
    return `${head}: ${[...told, ...unknown].join('; ')}`;
}

/** A way edge by edge with its share of the cost, and the shortcut that is refused; in English, for maintainers. */
export function explanationLines({ edges, rejected }: Explanation): string[] {
    const lines = edges.map(edgeLine);
    if (!rejected) return lines;
    const blocks = rejected.obstacles.map(({ reason, osm }) => `${reason} (${osm.type} ${osm.id})`);
    const saved = rejected.saved > 0 ? `${rejected.saved.toFixed(0)} m shorter` : 'easier';
    return [...lines, `Refused, though ${saved}: ${blocks.join(', ')}`];
}
