import { useEffect } from 'react';
import type { Touch } from '../journey/JourneyEvent.ts';

/** Digits of a card's code; a scanner types them faster than any hand, milliseconds between two. */
const CODE = /^\d{8}$/;
const QUICK = 80;

/** A scanner types like a keyboard: eight quick digits are a card, slow ones a number typed by hand. */
export function useScanner(touch: (touch: Touch) => void): void {
    useEffect(() => {
        let typed = '';
        let quiet: ReturnType<typeof setTimeout> | undefined;
        const settle = () => {
            if (CODE.test(typed)) touch({ type: 'scanWalk', code: typed });
            else for (const digit of typed) touch({ type: 'typeDigit', digit });
            typed = '';
        };
        const read = (event: KeyboardEvent) => {
            if (isTyping(event.target) || event.ctrlKey || event.altKey || event.metaKey) return;
            if (event.key === 'Backspace') touch({ type: 'wipeDigit' });
            if (!/^\d$/.test(event.key)) return;
            typed += event.key;
            clearTimeout(quiet);
            quiet = setTimeout(settle, QUICK);
        };
        addEventListener('keydown', read);
        return () => {
            removeEventListener('keydown', read);
            clearTimeout(quiet);
        };
    }, [touch]);
}

const isTyping = (target: EventTarget | null): boolean =>
    target instanceof HTMLInputElement || target instanceof HTMLTextAreaElement;
