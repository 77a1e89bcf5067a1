import type { Journey, Scene } from '../../journey/Journey.ts';

/** What a key of a keypad or keyboard means. */
export type KeyMeaning = 'next' | 'previous' | 'choose' | 'back';

const MEANINGS: Readonly<Record<string, KeyMeaning>> = {
    ArrowDown: 'next',
    ArrowUp: 'previous',
    Enter: 'choose',
    ' ': 'choose',
    Escape: 'back',
    Backspace: 'back',
    BrowserBack: 'back',
    GoBack: 'back',
};

/** Undefined for keys that mean nothing; left and right follow the direction of reading. */
export function keyMeaning(key: string, isRightToLeft: boolean): KeyMeaning | undefined {
    if (key === 'ArrowRight') return isRightToLeft ? 'previous' : 'next';
    if (key === 'ArrowLeft') return isRightToLeft ? 'next' : 'previous';
    return Object.hasOwn(MEANINGS, key) ? MEANINGS[key] : undefined;
}

/** Keys that also move or choose, and are writing where something is written: letters, or the digits of a walk. */
const WRITING: Partial<Readonly<Record<Scene['at'], readonly string[]>>> = {
    search: [' ', 'Backspace'],
    walkNumber: ['Backspace'],
};

/** Whether the screen writes with a key. */
export function isWriting(key: string, at: Scene['at']): boolean {
    return WRITING[at]?.includes(key) ?? false;
}

/** The place after another among so many, round and round; from nowhere to the first or the last. */
export function stepTo(place: number, places: number, meaning: 'next' | 'previous'): number {
    if (places === 0) return -1;
    if (place < 0) return meaning === 'next' ? 0 : places - 1;
    return (place + (meaning === 'next' ? 1 : -1) + places) % places;
}

/** What is done at a press: an event for the journey, a step of the focus, or the choice that has the focus. */
export type KeyAct =
    | { readonly act: 'send'; readonly event: { readonly type: 'stay' | 'useKeys' | 'back' } }
    | { readonly act: 'move'; readonly to: 'next' | 'previous' }
    | { readonly act: 'choose' };

/** The first press only starts the journey by ear, so that nobody does something unheard. */
export function keyAct(meaning: KeyMeaning, { asked, hearing }: Journey, hasVoice: boolean): KeyAct {
    if (asked) return { act: 'send', event: { type: 'stay' } };
    const isFirst = hasVoice && !hearing.byEar && !hearing.refused;
    if (isFirst) return { act: 'send', event: { type: 'useKeys' } };
    if (meaning === 'back') return { act: 'send', event: { type: 'back' } };
    return meaning === 'choose' ? { act: 'choose' } : { act: 'move', to: meaning };
}
