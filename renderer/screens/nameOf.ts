import type { ListedPlace } from '../../src/server/contract.ts';
import type { Words } from '../../src/words/words.ts';
import type { Target } from '../journey/Journey.ts';

/** A place's name, or what kind of thing it is when it has none. */
export function nameOf(place: ListedPlace, words: Words): string {
    return place.name || words(`places.category.${place.category}`);
}

export function nameOfTarget(target: Target, words: Words): string {
    if (target.kind === 'place') return nameOf(target.place, words);
    if (target.kind === 'walk') return target.walk.goal.name;
    return target.sign?.name || words('screens.way.mapPoint');
}
