import type { Position } from '../../src/base/position.ts';
import type { OwnStep, Walk } from '../../src/walks/walk.ts';

/** A walk that is being made: its goal may not be chosen yet. */
export type WalkDraft = Omit<Walk, 'goal' | 'planned' | 'start'> & {
    readonly goal?: Walk['goal'] | undefined;
    readonly start?: Walk['start'] | undefined;
};

/** A draft with all that can be undone and done again. */
export interface Editing {
    readonly draft: WalkDraft;
    readonly past: readonly WalkDraft[];
    readonly future: readonly WalkDraft[];
    /** What was changed last, where going on with it is one change: typing a text. */
    readonly typing?: string | undefined;
    /** Revision of the kept walk that the work began with; 0 for a new one. */
    readonly basedOn: number;
}

/** More than anybody undoes in one sitting. */
const MOST_PAST = 200;

export const beginEditing = (draft: WalkDraft, basedOn: number): Editing => ({
    draft,
    past: [],
    future: [],
    basedOn,
});

/** Changes the draft. Changes with the same `typing` one after the other are undone at once. */
export function change(editing: Editing, part: Partial<WalkDraft>, typing?: string): Editing {
    const draft = { ...editing.draft, ...part };
    const goesOn = typing !== undefined && typing === editing.typing;
    const past = goesOn ? editing.past : [...editing.past, editing.draft].slice(-MOST_PAST);
    return { ...editing, draft, past, future: [], typing };
}

export function undo(editing: Editing): Editing {
    const { draft, past, future } = editing;
    const before = past.at(-1);
    if (!before) return editing;
    return {
        ...editing,
        draft: before,
        past: past.slice(0, -1),
        future: [draft, ...future],
        typing: undefined,
    };
}

export function redo(editing: Editing): Editing {
    const { draft, past, future } = editing;
    const [next, ...later] = future;
    if (!next) return editing;
    return { ...editing, draft: next, past: [...past, draft], future: later, typing: undefined };
}

/** Where an act of the way is done, and what the walk has there already. */
export interface OwnPlace {
    readonly at: Position;
    readonly leg: OwnStep['leg'];
    /** Which of several acts at the one place; 0 is the first. */
    readonly nth: number;
    /** Of the draft's own steps; undefined where nothing is there yet. */
    readonly index: number | undefined;
}

type Shown = { readonly [Part in 'words' | 'photo' | 'voice']?: string | undefined };

/** The own steps with something changed at one place; a step with nothing left goes. */
export function withOwn(own: readonly OwnStep[], place: OwnPlace, part: Shown): OwnStep[] {
    const { words, photo, voice } = { ...(place.index === undefined ? {} : own[place.index]), ...part };
    const [longitude, latitude] = place.at;
    const isEmpty = !words && !photo && !voice;
    const step: OwnStep = {
        at:
            place.index === undefined
                ? [longitude, latitude]
                : (own[place.index]?.at ?? [longitude, latitude]),
        leg: place.leg,
        ...(place.nth > 0 && { nth: place.nth }),
        ...(words && { words }),
        ...(photo && { photo }),
        ...(voice && { voice }),
    };
    if (place.index === undefined) return isEmpty ? [...own] : [...own, step];
    return isEmpty ? own.filter((_, index) => index !== place.index) : own.with(place.index, step);
}
