import { useEffect, useState } from 'react';
import type { Scene } from '../journey/Journey.ts';
import { askWhetherWalks, type WalksThere } from '../walksClient.ts';

/** Milliseconds between two looks for a stick. */
const LOOK = 10_000;
const ASKING: readonly Scene['at'][] = ['rest', 'whereTo', 'walks'];

/** Which walks there are to offer; asked anew before each visit and on its first screens. */
export function useHasWalks(at: Scene['at']): WalksThere {
    const [there, setThere] = useState<WalksThere>({ any: false, packs: 0 });
    const isAsking = ASKING.includes(at);
    useEffect(() => {
        if (!isAsking) return;
        let isLate = false;
        const look = async () => {
            const { any, packs } = await askWhetherWalks();
            if (isLate) return;
            setThere((known) => (known.any === any && known.packs === packs ? known : { any, packs }));
        };
        void look();
        const timer = setInterval(() => void look(), LOOK);
        return () => {
            isLate = true;
            clearInterval(timer);
        };
    }, [isAsking]);
    return there;
}
