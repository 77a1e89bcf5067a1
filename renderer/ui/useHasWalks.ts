import { useEffect, useState } from 'react';
import type { Scene } from '../journey/Journey.ts';
import { askWhetherWalks } from '../walksClient.ts';

/** Whether there is any prepared walk; asked anew before each visit and on its first screen. */
export function useHasWalks(at: Scene['at']): boolean {
    const [hasWalks, setHasWalks] = useState(false);
    useEffect(() => {
        if (at !== 'rest' && at !== 'whereTo') return;
        let isLate = false;
        void askWhetherWalks().then((any) => {
            if (!isLate) setHasWalks(any);
        });
        return () => {
            isLate = true;
        };
    }, [at]);
    return hasWalks;
}
