import { useEffect, useState } from 'react';
import { askHeadphones } from './speechClient.ts';

/** Between two looks at the socket, milliseconds. */
const LOOK = 1500;

/** Whether headphones are plugged in; undefined until it is known, and where no socket is watched. */
export function useHeadphones(isWatched: boolean): boolean | undefined {
    const [isPlugged, setPlugged] = useState<boolean>();
    useEffect(() => {
        if (!isWatched) return;
        let timer: ReturnType<typeof setTimeout> | undefined;
        let stopped = false;
        const look = async () => {
            const found = await askHeadphones();
            if (stopped) return;
            if (found !== undefined) setPlugged(found);
            timer = setTimeout(look, LOOK);
        };
        void look();
        return () => {
            stopped = true;
            clearTimeout(timer);
        };
    }, [isWatched]);
    return isPlugged;
}
