import { useEffect } from 'react';
import { useVisit } from '../../ui/Visit.ts';

/** A touch leaves no key behind that Enter on a keyboard would press once more. */
function letGo({ detail, target }: MouseEvent): void {
    if (detail > 0 && target instanceof Element) target.closest('button')?.blur();
}

/** A keyboard that is plugged in types like the keys on the screen; its space bar presses none of those. */
export function useTyping(): void {
    const { touch } = useVisit();
    useEffect(() => {
        const type = (event: KeyboardEvent) => {
            if (event.ctrlKey || event.altKey || event.metaKey) return;
            if (event.key === 'Backspace') touch({ type: 'eraseLetter' });
            if ([...event.key].length !== 1) return;
            event.preventDefault();
            touch({ type: 'typeLetter', letter: event.key });
        };
        addEventListener('keydown', type);
        addEventListener('click', letGo);
        return () => {
            removeEventListener('keydown', type);
            removeEventListener('click', letGo);
        };
    }, [touch]);
}
