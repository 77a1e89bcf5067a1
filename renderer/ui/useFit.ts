import { createContext, type RefObject, useCallback, useLayoutEffect } from 'react';
import { fitLabels } from './fitLabels.ts';

/** Fits the screen again. */
export const FitContext = createContext<() => void>(() => undefined);

/** One try smaller. */
const STEP = 0.94;
/** Letters of double size are back at the usual size at this part of it; titles are as small as the text. */
const SMALLEST_FIT = 0.5;
/** The smallest part of the letters that is tried where nothing else helps. */
const SMALLEST_SQUEEZE = 0.4;
/** Letters may reach out of tight lines by this part of the text size without being cut. */
const INK = 0.16;

const HOLDERS =
    'button:not(.map-key, .letter), .top, .bottom, .places, .place-row, .tiles, .rest-words, .step-sentences, .way-steps, .pages, .phone, .phone-words, .take-acts';

/**
 * Makes the text as large as the visitor chose, or as large as fits, so that nothing is ever cut. What is marked
 * `data-spare` gives way first (`data-spare="first"` before the rest), then sizes go back to the usual one; only a panel too small for its words squeezes those.
 * The function it gives does so again, for a part of the screen that has changed by itself.
 */
export function useFit(screen: RefObject<HTMLElement | null>): () => void {
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
    return useCallback(() => {
        if (screen.current) shrinkToFit(screen.current);
    }, [screen]);
}

function shrinkToFit(screen: HTMLElement): void {
    const { style, dataset } = document.documentElement;
    style.setProperty('--fit', '1');
    style.setProperty('--squeeze', '1');
    fitLabels(screen);
    dataset.snug = 'false';
    dataset.tight = 'false';
    dataset.squeezed = 'false';
    if (!isCut(screen)) return;
    dataset.snug = 'true';
    if (!isCut(screen)) return;
    dataset.tight = 'true';
    if (shrink('--fit', SMALLEST_FIT, screen)) return;
    dataset.squeezed = 'true';
    shrink('--squeeze', SMALLEST_SQUEEZE, screen);
}

/** Whether a part of the size was found at which nothing is cut. */
function shrink(part: '--fit' | '--squeeze', smallest: number, screen: HTMLElement): boolean {
    const { style } = document.documentElement;
    for (let size = 1; size >= smallest; size *= STEP) {
        style.setProperty(part, size.toFixed(3));
        if (!isCut(screen)) return true;
    }
    return false;
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
