import { asksForHours, hasDoor } from '../places/categoryTraits.ts';
import { placeFacts } from '../places/placeFacts.ts';
import type { PlaceInReach } from '../services/placeFinder.ts';
import type { ListedPlace } from './contract.ts';

/** A place as the screen shows it in a list. */
export function listed({ place, walk, openness }: PlaceInReach): ListedPlace {
    const { id, name, category, position, address, entrance, details } = place;
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
        ...walk,
        open,
        ...change,
    };
}
