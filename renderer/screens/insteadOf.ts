import type { ListedPlace } from '../../src/server/contract.ts';
import type { Target } from '../journey/Journey.ts';

/** The nearest other place of the same kind that a way leads to; the list is nearest first. */
export function insteadOf(target: Target): ListedPlace | undefined {
    if (target.kind !== 'place') return undefined;
    const { place, others } = target;
    const reachable = others.filter(({ id, duration }) => id !== place.id && duration !== undefined);
    return reachable.find(({ category }) => category === place.category) ?? reachable[0];
}
