import { isRightToLeft } from '../../../src/words/language.ts';
import type { Journey } from '../../journey/Journey.ts';
import type { JourneyEvent } from '../../journey/JourneyEvent.ts';
import { focusNext } from './focusNext.ts';
import { isWriting, type KeyAct, type KeyMeaning, keyAct, keyMeaning } from './keyMeaning.ts';

/** A second press so soon is the same trembling press, milliseconds (EN 301 549, 5.8). */
const STRIKE = 500;
/** A scanner ends its digits with an Enter that nobody pressed, milliseconds after the last one. */
const SCANNED = 150;

/** Who is told of presses. */
export interface PressListener {
    readonly journey: Journey;
    /** Says what has the focus; undefined where there is no voice. */
    readonly hear: ((element: Element) => void) | undefined;
    readonly dispatch: (event: JourneyEvent) => void;
}

/** The presses of a keypad or keyboard, without those that tremble, repeat or come from a scanner. */
export class Presses {
    readonly #listener: () => PressListener;
    #chosenAt = Number.NEGATIVE_INFINITY;
    #digitAt = Number.NEGATIVE_INFINITY;

    constructor(listener: () => PressListener) {
        this.#listener = listener;
    }

    /** A key that is held repeats nothing (EN 301 549, 5.7). */
    press = (event: KeyboardEvent): void => {
        if (/^\d$/.test(event.key)) this.#digitAt = event.timeStamp;
        if (event.timeStamp - this.#digitAt < SCANNED) return;
        const { journey, hear } = this.#listener();
        const meaning = meaningOf(event, journey);
        if (!meaning) return;
        event.preventDefault();
        if (!event.repeat) this.#do(keyAct(meaning, journey, hear !== undefined), event.timeStamp);
    };

    #do(act: KeyAct, at: number): void {
        const { journey, hear, dispatch } = this.#listener();
        if (act.act === 'send') dispatch(act.event);
        else if (act.act === 'choose') this.#choose(at);
        else focusNext(act.to, journey.hearing.byEar ? hear : undefined);
    }

    #choose(at: number): void {
        if (at - this.#chosenAt < STRIKE) return;
        this.#chosenAt = at;
        if (document.activeElement instanceof HTMLElement) document.activeElement.click();
    }
}

function meaningOf(
    { key, ctrlKey, altKey, metaKey }: KeyboardEvent,
    { scene, language }: Journey,
): KeyMeaning | undefined {
    if (ctrlKey || altKey || metaKey || isWriting(key, scene.at)) return undefined;
    return keyMeaning(key, isRightToLeft(language));
}
