import type { Position } from '../base/position.ts';
import type { CuratedChange } from './curated/curatedChange.ts';
import { withFacts } from './curated/curatedChange.ts';
import { type IndexedWords, indexedWords } from './indexedWords.ts';
import type { Category, Place } from './place.ts';

/** A place that stands beside the file, numbered after its last. */
export interface OverlaidPlace {
    readonly number: number;
    readonly place: Place;
    readonly words: IndexedWords;
}

/** A place of the file with its number. */
export interface NumberedPlace {
    readonly number: number;
    readonly place: Place;
}

/** What an operator has added, corrected and hidden, laid over the places of the file. */
export class PlaceOverlay {
    readonly places: readonly OverlaidPlace[];
    /** Numbers of the file's places that are hidden or corrected. */
    readonly hidden: ReadonlySet<number>;
    /** Ids that the changes name and the file does not have. */
    readonly missing: readonly string[];

    constructor(
        changes: readonly CuratedChange[],
        lastNumber: number,
        find: (id: string) => NumberedPlace | undefined,
    ) {
        const places: OverlaidPlace[] = [];
        const hidden = new Set<number>();
        const missing: string[] = [];
        for (const change of changes) {
            const base = change.change === 'add' ? undefined : find(change.id);
            if (!base && change.change !== 'add') {
                missing.push(change.id);
                continue;
            }
            if (base) hidden.add(base.number);
            if (change.change === 'hide') continue;
            const place = withFacts(change.id, base?.place, change.facts);
            const number = lastNumber + 1 + places.length;
            places.push({ number, place, words: indexedWords(place, []) });
        }
        this.places = places;
        this.hidden = hidden;
        this.missing = missing;
    }

    byId(id: string): Place | undefined {
        return this.places.find(({ place }) => place.id === id)?.place;
    }

    byNumber(number: number): Place | undefined {
        return this.places.find((overlaid) => overlaid.number === number)?.place;
    }

    inCategories(categories: readonly Category[]): (NumberedPlace & { readonly position: Position })[] {
        return this.places
            .filter(({ place: { category, also } }) =>
                [category, ...also].some((one) => categories.includes(one)),
            )
            .map(({ number, place }) => ({ number, place, position: place.position }));
    }
}
