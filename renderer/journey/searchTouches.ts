import { DEFAULT_PACE, type Journey } from './Journey.ts';
import type { Happening, Touch } from './JourneyEvent.ts';
import { enter, show } from './moves.ts';
import type { SearchScene } from './SearchScene.ts';

/** No name is longer. */
const LONGEST_TEXT = 40;

/** Touches that open the search and type in it. */
export type SearchTouch = Extract<Touch, { type: 'openSearch' | 'typeLetter' | 'eraseLetter' | 'eraseAll' }>;

export function searchTouched(journey: Journey, touch: SearchTouch): Journey {
    const { scene } = journey;
    if (touch.type === 'openSearch') return openSearch(journey);
    if (scene.at !== 'search') return journey;
    const text = typed(scene.text, touch);
    return text === scene.text ? journey : show(journey, { ...scene, text });
}

function openSearch(journey: Journey): Journey {
    const { scene, profile } = journey;
    if (scene.at !== 'whereTo') return journey;
    const search: SearchScene = { at: 'search', text: '', pace: profile ?? DEFAULT_PACE, first: 0 };
    return enter(journey, search, { ...scene, chosen: 'search' });
}

/** One blank between words, none before the first. */
function typed(text: string, touch: Exclude<SearchTouch, { type: 'openSearch' }>): string {
    if (touch.type === 'eraseAll') return '';
    const letters = [...text];
    if (touch.type === 'eraseLetter') return letters.slice(0, -1).join('');
    const isIdle = touch.letter === ' ' && (text === '' || text.endsWith(' '));
    return isIdle || letters.length >= LONGEST_TEXT ? text : text + touch.letter;
}

/** An answer counts only while its text still stands there. */
export function searchCame(journey: Journey, event: Extract<Happening, { type: 'searchCame' }>): Journey {
    const { scene } = journey;
    if (scene.at !== 'search' || scene.text !== event.found.text || scene.pace !== event.pace) return journey;
    if (scene.found?.status === 'here' && scene.found.text === event.found.text) return journey;
    return show(journey, { ...scene, found: event.found, first: 0 });
}
