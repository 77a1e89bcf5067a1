import { useEffect } from 'react';
import { useVisit } from '../../ui/Visit.ts';

/** A touch leaves no key behind that the space bar of a keyboard would press once more. */
function letGo({ detail, target }: MouseEvent): void {
    if (detail > 0 && target instanceof Element) target.closest('button')?.blur();
}

/** A keyboard that is plugged in types like the keys on the screen. */
export function useTyping(): void {
    const { touch } = useVisit();
    useEffect(() => {
        const type = (event: KeyboardEvent) => {
            if (event.ctrlKey || event.altKey || event.metaKey) return;
            const isOnKey = event.target instanceof HTMLButtonElement;
            if (event.key === 'Backspace') touch({ type: 'eraseLetter' });
            else if ([...event.key].length === 1 && !(isOnKey && event.key === ' ')) {
                touch({ type: 'typeLetter', letter: event.key });
            }
        };
        addEventListener('keydown', type);
        addEventListener('click', letGo);
        return () => {
            removeEventListener('keydown', type);
            removeEventListener('click', letGo);
        };
    }, [touch]);
}
