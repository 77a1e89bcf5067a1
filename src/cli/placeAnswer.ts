import type { Position } from '../base/position.ts';
import { seconds } from '../base/units.ts';
import { asksForHours, hasDoor } from '../places/categoryTraits.ts';
import type { OpenState } from '../places/openingHours.ts';
import type { Category, StepFreeEntrance } from '../places/place.ts';
import { type PlaceSource, sourceOf } from '../places/placeSource.ts';
import type { Obstacle } from '../routing/outcome.ts';
import type { PlaceInReach } from '../services/placeFinder.ts';
import { durationWords } from '../words/durationWords.ts';
import type { Language } from '../words/language.ts';
import { obstacleSentence } from '../words/obstacleSentence.ts';
import { wordsIn } from '../words/words.ts';

/** A place as the command line prints it; docs/command-line.md describes each field. */
export interface PlaceAnswer {
    readonly id: string;
    readonly name: string;
    readonly category: Category;
    readonly position: Position;
    readonly address: string;
    readonly minutes?: number;
    readonly distance?: number;
    readonly obstacle?: Obstacle & { readonly text: string };
    readonly open: { readonly state: OpenState; readonly until?: string; readonly next?: string };
    readonly entrance: { readonly state: StepFreeEntrance; readonly steps?: number };
    readonly details: Readonly<Record<string, string>>;
    readonly source: PlaceSource & { readonly date?: string };
}

function walkOf(walk: PlaceInReach['walk']): { minutes?: number; distance?: number } {
    if (!walk) return {};
    return { minutes: Math.ceil(walk.duration / 60), distance: Math.round(walk.distance * 10) / 10 };
}

export function placeAnswer(
    { place, walk, obstacle, openness }: PlaceInReach,
    language: Language,
): PlaceAnswer {
    const { until, next } = { until: undefined, next: undefined, ...openness };
    return {
        id: place.id,
        name: place.name,
        category: place.category,
        position: place.position,
        address: place.address,
        ...walkOf(walk),
        ...(obstacle ? { obstacle: { ...obstacle, text: obstacleSentence(obstacle, language) } } : {}),
        open: {
            state: openness.state,
            ...(until === undefined ? {} : { until: new Date(until).toISOString() }),
            ...(next === undefined ? {} : { next: new Date(next).toISOString() }),
        },
        entrance: {
            state: place.entrance.state,
            ...(place.entrance.steps === undefined ? {} : { steps: place.entrance.steps }),
        },
        details: place.details,
        source: { ...sourceOf(place.id), ...(place.checked === '' ? {} : { date: place.checked }) },
    };
}

/** A place in one line: name, minutes, open or not, the way in. */
export function placeLine({ place, walk, obstacle, openness }: PlaceInReach, language: Language): string {
    const words = wordsIn(language);
    const kind = words(`places.category.${place.category}`);
    const blocked = obstacle
        ? obstacleSentence(obstacle, language).replace(/\.$/, '')
        : words('summary.noWay');
    const opening = words(`places.open.${openness.state}`);
    const entrance = words(`places.entrance.${place.entrance.state}`);
    return [
        place.name === '' ? kind : `${place.name} (${kind})`,
        ...(place.address === '' || place.address === place.name ? [] : [place.address]),
        walk ? durationWords(seconds(walk.duration), language) : blocked.replace(/\.$/, ''),
        ...(asksForHours(place) ? [opening] : []),
        ...(hasDoor(place.category) ? [entrance] : []),
    ].join(' · ');
}
