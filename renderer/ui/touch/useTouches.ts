import { useEffect, useRef } from 'react';
import type { Journey } from '../../journey/Journey.ts';
import type { Happening } from '../../journey/JourneyEvent.ts';
import { textAt } from '../../speech/readScreen.ts';
import { Armed } from './Armed.ts';
import { TouchLayer, type TouchListener } from './TouchLayer.ts';

/** Time to read the hint, milliseconds. */
const HINT = 5000;

/**
 * Puts the layer for trembling hands before the page. By ear a touch says what it would do, and a second one on the
 * same thing does it; without a voice every touch acts.
 */
export function useTouches(
    journey: Journey,
    hear: ((element: Element) => void) | undefined,
    dispatch: (event: Happening) => void,
): void {
    const { byEar } = journey.hearing;
    const listener = useRef<TouchListener>(undefined);
    const armed = useRef(new Armed());
    const isByEar = byEar && hear !== undefined && !journey.asked;

    listener.current = {
        isGrown: journey.touching.grown,
        hit(element) {
            if (!isByEar || armed.current.isArmed(element)) {
                armed.current.clear();
                return true;
            }
            armed.current.arm(element);
            hear(element);
            return false;
        },
        miss(x, y) {
            const text = isByEar ? textAt(document, x, y) : undefined;
            if (text) hear?.(text);
            else dispatch({ type: 'missed', at: performance.now() });
        },
    };

    useEffect(() => {
        const layer = new TouchLayer(document, () => listener.current ?? DEAF);
        return () => layer.remove();
    }, []);

    // biome-ignore lint/correctness/useExhaustiveDependencies: what was armed on another screen is not
    useEffect(() => armed.current.clear(), [journey.scene, byEar]);

    const { hint } = journey.touching;
    useEffect(() => {
        if (!hint) return;
        const timer = setTimeout(() => dispatch({ type: 'hintWasRead' }), HINT);
        return () => clearTimeout(timer);
    }, [hint, dispatch]);
}

const DEAF: TouchListener = { isGrown: false, hit: () => true, miss: () => undefined };
