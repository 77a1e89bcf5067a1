import { useEffect } from 'react';

/** Tells the server that a visit begins; it counts them, and nothing else goes along. */
export function useVisitCount(isResting: boolean): void {
    useEffect(() => {
        if (isResting) return;
        void fetch('/api/visits', { method: 'POST' }).catch(() => undefined);
    }, [isResting]);
}
