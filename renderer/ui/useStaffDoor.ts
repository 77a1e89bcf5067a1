import { useEffect } from 'react';

/** A hand that rests there by chance is gone before. */
const HOLD = 5000;
/** Pixels from the corner: two fingers wide on any panel. */
const CORNER = 120;

/** Whoever holds the upper left corner of the rest picture for five seconds comes to the page that asks for the PIN. */
export function useStaffDoor(isResting: boolean): void {
    useEffect(() => {
        if (!isResting) return;
        let timer: ReturnType<typeof setTimeout> | undefined;
        const press = ({ clientX, clientY }: PointerEvent) => {
            if (clientX > CORNER || clientY > CORNER) return;
            timer = setTimeout(() => location.assign('/staff.html'), HOLD);
        };
        const release = () => clearTimeout(timer);
        const ends = ['pointerup', 'pointercancel'] as const;
        addEventListener('pointerdown', press, { capture: true });
        for (const end of ends) addEventListener(end, release, { capture: true });
        return () => {
            release();
            removeEventListener('pointerdown', press, { capture: true });
            for (const end of ends) removeEventListener(end, release, { capture: true });
        };
    }, [isResting]);
}
