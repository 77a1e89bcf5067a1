import { useEffect, useSyncExternalStore } from 'react';

const works = new Set<object>();
const listeners = new Set<() => void>();

function tell(): void {
    for (const listener of listeners) listener();
}

/** Says that something is under way which a visitor waits for, as long as it is: speech, a print. */
export function useBusy(isBusy: boolean): void {
    useEffect(() => {
        if (!isBusy) return;
        const work = {};
        works.add(work);
        tell();
        return () => {
            works.delete(work);
            tell();
        };
    }, [isBusy]);
}

/** Whether anything is under way: then nobody asks whether somebody is still there. */
export function useIsBusy(): boolean {
    return useSyncExternalStore(subscribe, () => works.size > 0);
}

function subscribe(listener: () => void): () => void {
    listeners.add(listener);
    return () => listeners.delete(listener);
}
