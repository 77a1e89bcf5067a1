import type { Kind } from '../../graph/vocabulary.ts';
import type { Walkway } from './Walkway.ts';

/** Ways that lead from one storey to another: nobody gets onto them without a step or a ride. */
const BETWEEN_STOREYS: readonly Kind[] = ['steps', 'escalator', 'lift'];

/** Ways at a node, by their indexes. */
export interface Storeys {
    /** Ways that meet on one storey. */
    readonly groups: readonly (readonly number[])[];
    /** Stairs and the like that may end on any of several storeys here: which groups those are. */
    readonly between: readonly { readonly way: number; readonly groups: readonly number[] }[];
}

const overlaps = (levels: readonly number[], level: number): boolean => levels.includes(level);

/** The storey nearest to the ground: where ways without a storey belong. */
const nearestToGround = (levels: readonly number[]): number =>
    levels.reduce((one, other) => (Math.abs(other) < Math.abs(one) ? other : one));

/**
 * Which ways meet where several storeys share a node. Ways of different storeys do not; one without a storey belongs
 * to the ground; one of several belongs to whichever of its own is there. Stairs never join what they lie
 * between: where it is not clear on which storey they end, they are kept apart.
 */
export function sortByStorey(walkways: readonly Walkway[]): Storeys {
    const isBetween = ({ facts }: Walkway): boolean => BETWEEN_STOREYS.includes(facts.kind);
    const fixed = walkways.filter((way) => !isBetween(way) && way.levels.length === 1);
    const levels = [...new Set(fixed.map((way) => way.levels[0]))].sort((a, b) => a - b);
    if (levels.length < 2) return { groups: [[...walkways.keys()]], between: [] };
    const groups: number[][] = levels.map(() => []);
    const between: { way: number; groups: number[] }[] = [];
    walkways.forEach((way, index) => {
        const matching = levels.filter((level) => overlaps(way.levels, level));
        const candidates = matching.length > 0 ? matching : levels;
        const level = nearestToGround(candidates);
        if (!isBetween(way) || candidates.length === 1) groups[levels.indexOf(level)].push(index);
        else between.push({ way: index, groups: candidates.map((one) => levels.indexOf(one)) });
    });
    return { groups, between };
}
