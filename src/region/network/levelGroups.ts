import type { Kind } from '../../graph/vocabulary.ts';
import type { Walkway } from './Walkway.ts';

const BETWEEN_LEVELS: readonly Kind[] = ['steps', 'escalator', 'lift'];

/** Whether one can step from one way onto the other where they share a node. */
function meets(one: Walkway, other: Walkway): boolean {
    if (one.levels.length === 0 || other.levels.length === 0) return true;
    if (one.levels.some((level) => other.levels.includes(level))) return true;
    return [one, other].some(
        ({ facts }) => BETWEEN_LEVELS.includes(facts.kind) || facts.incline !== 'unknown',
    );
}

/** Indexes of the ways that meet on the same storey; ways without levels meet all. */
export function levelGroups(walkways: readonly Walkway[]): number[][] {
    const groupOf = walkways.map((_, index) => index);
    for (let one = 0; one < walkways.length; one++) {
        for (let other = one + 1; other < walkways.length; other++) {
            if (groupOf[one] === groupOf[other] || !meets(walkways[one], walkways[other])) continue;
            const gone = groupOf[other];
            for (let way = 0; way < groupOf.length; way++) {
                if (groupOf[way] === gone) groupOf[way] = groupOf[one];
            }
        }
    }
    return [...new Set(groupOf)].map((group) => [...groupOf.keys()].filter((way) => groupOf[way] === group));
}
