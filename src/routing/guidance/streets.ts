import type { WalkGraph } from '../../graph/WalkGraph.ts';
import type { Leg } from '../legs.ts';

/** The name that most metres of these legs carry, or '' when none has one. */
export function streetAlong(graph: WalkGraph, legs: readonly Leg[]): string {
    const lengths = new Map<string, number>();
    for (const leg of legs) {
        const name = graph.edgeName(leg.edge);
        if (name) lengths.set(name, (lengths.get(name) ?? 0) + leg.length);
    }
    let street = '';
    let longest = -1;
    for (const [name, length] of lengths) {
        if (length <= longest) continue;
        street = name;
        longest = length;
    }
    return street;
}
