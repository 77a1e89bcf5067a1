import { useEffect } from 'react';

/**
 * Tells the server that a visit begins; it counts them, and nothing else goes along. A beacon: an answer that nobody
 * reads stays in the page's memory for good.
 */
export function useVisitCount(isResting: boolean): void {
    useEffect(() => {
        if (isResting) return;
        navigator.sendBeacon('/api/visits');
    }, [isResting]);
}
