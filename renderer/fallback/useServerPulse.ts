import { useEffect, useState } from 'react';
import { startBeating } from './beating.ts';

/** Tells the server about once a second that the page lives, and answers whether the server does. */
export function useServerPulse(): boolean {
    const [isThere, setThere] = useState(true);
    useEffect(() => startBeating(setThere), []);
    return isThere;
}
