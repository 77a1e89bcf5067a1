import { useEffect, useRef } from 'react';
import { Presses, type PressListener } from './Presses.ts';

/**
 * The whole journey by a keypad or keyboard: arrows go from one choice to the next, Enter chooses, Escape goes back.
 * The first press starts the journey by ear.
 */
export function useKeys(listener: PressListener): void {
    const latest = useRef(listener);
    latest.current = listener;
    useEffect(() => {
        const presses = new Presses(() => latest.current);
        addEventListener('keydown', presses.press);
        return () => removeEventListener('keydown', presses.press);
    }, []);
}
