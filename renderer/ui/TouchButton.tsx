import { type PointerEvent, type ReactNode, useState } from 'react';
import { millimetresPerPixel } from './measures.ts';

/** A trembling finger may leave the button by this much and still mean it, millimetres. */
const SLIDE = 4;

interface TouchButtonProps {
    readonly className: string;
    readonly onPress: () => void;
    readonly children: ReactNode;
    /** What a screen reader says, where the content alone does not say it. */
    readonly label?: string;
    /** The choice made here before. */
    readonly chosen?: boolean;
    readonly id?: string;
}

/** Answers a touch at once, acts on release, and does nothing when the finger slides off. */
export function TouchButton({ className, onPress, children, label, chosen, id }: TouchButtonProps) {
    const [held, setHeld] = useState<number>();

    const press = (event: PointerEvent<HTMLButtonElement>) => {
        if (event.isPrimary && event.button === 0) setHeld(event.pointerId);
    };
    const move = (event: PointerEvent<HTMLButtonElement>) => {
        if (held === event.pointerId && !isInside(event)) setHeld(undefined);
    };
    const release = (event: PointerEvent<HTMLButtonElement>) => {
        if (held !== event.pointerId) return;
        setHeld(undefined);
        if (isInside(event)) onPress();
    };

    return (
        <button
            type="button"
            className={className}
            {...(label && { 'aria-label': label })}
            {...(chosen !== undefined && { 'aria-pressed': chosen })}
            {...(id && { id })}
            data-held={held !== undefined}
            onPointerDown={press}
            onPointerMove={move}
            onPointerUp={release}
            onPointerCancel={() => setHeld(undefined)}
            onClick={(event) => {
                if (event.detail === 0) onPress();
            }}
        >
            {children}
        </button>
    );
}

function isInside(event: PointerEvent<HTMLButtonElement>): boolean {
    const { left, right, top, bottom } = event.currentTarget.getBoundingClientRect();
    const { clientX: x, clientY: y } = event;
    const slide = SLIDE / millimetresPerPixel();
    return x >= left - slide && x <= right + slide && y >= top - slide && y <= bottom + slide;
}
