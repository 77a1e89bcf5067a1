import { type RefObject, useLayoutEffect } from 'react';

/** One try smaller, and the smallest part of a size that is tried. */
const STEP = 0.94;
const SMALLEST = 0.4;
/** Letters may reach out of tight lines by this part of the text size without being cut. */
const INK = 0.16;

const HOLDERS =
    'button:not(.map-key), .top, .bottom, .places, .tiles, .rest-words, .step-sentences, .way-steps, .pages';

/**
 * Makes the text as large as the visitor chose, or as large as fits, so that nothing is ever cut. What is marked
 * `data-spare` gives way before letters shrink.
 */
export function useFit(screen: RefObject<HTMLElement | null>): void {
    useLayoutEffect(() => {
        const element = screen.current;
        if (!element) return;
        shrinkToFit(element);
        const again = () => shrinkToFit(element);
        addEventListener('resize', again);
        document.fonts.addEventListener('loadingdone', again);
        return () => {
            removeEventListener('resize', again);
            document.fonts.removeEventListener('loadingdone', again);
        };
    });
}

function shrinkToFit(screen: HTMLElement): void {
    const { style, dataset } = document.documentElement;
    style.setProperty('--fit', '1');
    dataset.tight = 'false';
    if (!isCut(screen)) return;
    dataset.tight = 'true';
    for (let part = 1; part >= SMALLEST; part *= STEP) {
        style.setProperty('--fit', part.toFixed(3));
        if (!isCut(screen)) return;
    }
}

function isCut(screen: HTMLElement): boolean {
    const slack = Number.parseFloat(getComputedStyle(screen).fontSize) * INK;
    const floor = screen.querySelector('.bar')?.getBoundingClientRect().top ?? innerHeight;
    const holders = [...screen.querySelectorAll<HTMLElement>(HOLDERS)];
    return holders.some((holder) => {
        if (!holder.closest('.bar') && holder.getBoundingClientRect().bottom > floor + 1) return true;
        return (
            holder.scrollHeight > holder.clientHeight + slack || holder.scrollWidth > holder.clientWidth + 2
        );
    });
}
