import { asksForHours, hasDoor } from '../places/categoryTraits.ts';
import { placeFacts } from '../places/placeFacts.ts';
import { sourceOf } from '../places/placeSource.ts';
import type { PlaceInReach } from '../services/placeFinder.ts';
import type { ListedPlace } from './contract.ts';

/** A place as the screen shows it in a list. */
export function listed(found: PlaceInReach): ListedPlace {
    const { place, walk, obstacle, openness, closesBefore, asked } = found;
    const { id, name, category, position, address, entrance, details, checked } = place;
    const { state: open, ...change } = openness;
    return {
        id,
        name,
        category,
        position,
        address,
        entrance: entrance.state,
        hasHours: asksForHours(place),
        hasDoor: hasDoor(category),
        facts: placeFacts(place),
        details,
        source: sourceOf(id),
        checked,
        ...walk,
        ...(obstacle ? { obstacle } : {}),
        open,
        ...change,
        ...(closesBefore === undefined ? {} : { closesBefore }),
        ...(asked === undefined ? {} : { asked }),
    };
}
