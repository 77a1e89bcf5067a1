import { useEffect } from 'react';
import { ask } from './client.ts';
import type { Journey } from './journey/Journey.ts';
import type { JourneyEvent } from './journey/JourneyEvent.ts';
import { pendingOf } from './journey/pendingOf.ts';

/** After the last letter, until it is looked for: quick fingers ask once. */
const TYPING_PAUSE = 150;

/** Asks the server for what the journey waits for, once per screen that waits; a search that is typed on is dropped. */
export function usePending({ scene }: Journey, dispatch: (event: JourneyEvent) => void): void {
    useEffect(() => {
        const pending = pendingOf(scene);
        if (!pending) return;
        if (pending.ask !== 'search') {
            void ask(pending).then(dispatch);
            return;
        }
        const dropped = new AbortController();
        const timer = setTimeout(async () => {
            const answer = await ask(pending, dropped.signal);
            if (!dropped.signal.aborted) dispatch(answer);
        }, TYPING_PAUSE);
        return () => {
            clearTimeout(timer);
            dropped.abort();
        };
    }, [scene, dispatch]);
}
