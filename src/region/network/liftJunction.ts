import type { EdgeFacts } from '../../graph/facts.ts';
import { levelSpan } from '../tags/levels.ts';
import type { Arm } from './cutWalkways.ts';
import type { Junction, Link } from './Junction.ts';

/** The storey on which an arm reaches the lift: its own, or undefined when it has several or none. */
const storeyOf = ({ walkway }: Arm): number | undefined =>
    walkway.levels.length === 1 ? walkway.levels[0] : undefined;

/**
 * A lift at a node: arms of one storey meet, and a ride leads between any two storeys. An arm whose storey is not
 * tagged is a storey of its own, since nobody draws a lift to change nothing.
 */
export function liftJunction(arms: readonly Arm[], lift: EdgeFacts): Junction {
    const storeys: (number | undefined)[] = [];
    const vertexOf = arms.map((arm) => {
        const storey = storeyOf(arm);
        const known = storey === undefined ? -1 : storeys.indexOf(storey);
        return known >= 0 ? known : storeys.push(storey) - 1;
    });
    const links: Link[] = [];
    for (let to = 1; to < storeys.length; to++) {
        for (let from = 0; from < to; from++) {
            const ends = [storeys[from], storeys[to]].filter((storey) => storey !== undefined);
            const span = ends.length === 2 ? levelSpan(ends) : {};
            links.push({ from, to, facts: { ...lift, ...span } });
        }
    }
    return { vertexCount: Math.max(1, storeys.length), vertexOf, links };
}
