import { useEffect, useState } from 'react';
import { BEAT_PATIENCE, sendHeartbeat } from '../client.ts';

/** Between two beats, milliseconds. */
const BEAT = 1000;
/** Beats in a row without an answer after which the server is taken to be away. */
const MISSED = 2;
/** A beat that took so much longer than its patience tells of a busy page, not of the server; milliseconds. */
const BUSY = 500;

/** Tells the server about once a second that the page lives, and answers whether the server does. */
export function useServerPulse(): boolean {
    const [isThere, setThere] = useState(true);
    useEffect(() => {
        let isOver = false;
        let missed = 0;
        let timer: ReturnType<typeof setTimeout> | undefined;
        const beat = async () => {
            const sent = performance.now();
            const isAnswered = await sendHeartbeat({
                visible: document.visibilityState === 'visible',
                focused: document.hasFocus(),
                shows: shownNow(),
            });
            if (isOver) return;
            const isBusy = performance.now() - sent > BEAT_PATIENCE + BUSY;
            if (isAnswered) missed = 0;
            else if (!isBusy) missed++;
            setThere(missed < MISSED);
            timer = setTimeout(beat, BEAT);
        };
        void beat();
        return () => {
            isOver = true;
            clearTimeout(timer);
        };
    }, []);
    return isThere;
}

/** What shows the way at present, as the page itself has it. */
function shownNow(): 'map' | 'drawing' | 'words' {
    if (document.querySelector('.map-sketch')) return 'drawing';
    return document.querySelector('.map-canvas') ? 'map' : 'words';
}
