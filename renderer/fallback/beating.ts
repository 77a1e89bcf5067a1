import { BEAT_PATIENCE, sendHeartbeat } from '../client.ts';
import { isOnScreen } from './isOnScreen.ts';

/** Between two beats, milliseconds. */
const BEAT = 1000;
/** Beats in a row without an answer after which the server is taken to be away. */
const MISSED = 2;
/** A beat that took so much longer than its patience tells of a busy page, not of the server; milliseconds. */
const BUSY = 500;

/**
 * Tells the server about once a second that the page lives: whoever watches over the window opens it anew without.
 *
 * @param hear told after each beat whether the server is there
 * @returns ends the telling
 */
export function startBeating(hear: (isThere: boolean) => void = () => undefined): () => void {
    let isOver = false;
    let missed = 0;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const beat = async () => {
        const visible = await isOnScreen();
        if (isOver) return;
        const sent = performance.now();
        const isAnswered = await sendHeartbeat({
            visible,
            focused: document.hasFocus(),
            shows: shownNow(),
            atRest: document.querySelector('[data-at="rest"]') !== null,
        });
        if (isOver) return;
        const isBusy = performance.now() - sent > BEAT_PATIENCE + BUSY;
        if (isAnswered) missed = 0;
        else if (!isBusy) missed++;
        hear(missed < MISSED);
        timer = setTimeout(beat, BEAT);
    };
    void beat();
    return () => {
        isOver = true;
        clearTimeout(timer);
    };
}

/** What shows the way at present, as the page itself has it. */
function shownNow(): 'map' | 'drawing' | 'words' {
    if (document.querySelector('.map-sketch')) return 'drawing';
    return document.querySelector('.map-canvas') ? 'map' : 'words';
}
