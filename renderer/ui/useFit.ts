import { createContext, type RefObject, useCallback, useLayoutEffect } from 'react';
import { fitLabels } from './fitLabels.ts';
import { fold, unfold } from './fold.ts';
import { placeMapKeys } from './placeMapKeys.ts';

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

/** The part of a gap that must lie between the last key and those below. */
const ALMOST = 0.96;

const HOLDERS =
    'button:not(.map-key, .letter), .top, .bottom, .places, .place-row, .tiles, .rest-words, .step-sentences, .way-steps, .pages, .phone, .phone-words, .take-acts, .keyboard, .search-field';

/**
 * Makes the text as large as the visitor chose, or as large as fits, so that nothing is ever cut. What is marked
 * `data-spare` gives way first (`data-spare="first"` before the rest), then sizes go back to the usual one, then the map
 * and pictures make room, and then the lines stand on several pages. Words are squeezed only where all that is not enough.
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

/** What gives way step by step, as the style sheets read it. */
const STAGES = ['snug', 'tight', 'bare', 'folded', 'squeezed'] as const;

function shrinkToFit(screen: HTMLElement): void {
    reset(screen);
    fitLabels(screen);
    makeFit(screen, document.documentElement.dataset);
    placeMapKeys(screen);
}

function reset(screen: HTMLElement): void {
    const { style, dataset } = document.documentElement;
    style.setProperty('--fit', '1');
    style.setProperty('--squeeze', '1');
    unfold(screen);
    for (const stage of STAGES) dataset[stage] = 'false';
}

function makeFit(screen: HTMLElement, stages: DOMStringMap): void {
    if (!isCut(screen)) return;
    stages.snug = 'true';
    if (!isCut(screen)) return;
    stages.tight = 'true';
    if (shrink('--fit', SMALLEST_FIT, screen)) return;
    stages.bare = 'true';
    if (!isCut(screen)) return;
    stages.folded = 'true';
    if (fold(screen, () => isCut(screen))) return;
    stages.folded = 'false';
    unfold(screen);
    stages.squeezed = 'true';
    shrink('--squeeze', SMALLEST_SQUEEZE, screen);
}

/** Whether a part of the size was found at which nothing is cut. */
function shrink(part: '--fit' | '--squeeze', smallest: number, screen: HTMLElement): boolean {
    const { style } = document.documentElement;
    for (let size = 1; size > smallest; size *= STEP) {
        style.setProperty(part, size.toFixed(3));
        if (!isCut(screen)) return true;
    }
    style.setProperty(part, String(smallest));
    return !isCut(screen);
}

function isCut(screen: HTMLElement): boolean {
    const slack = Number.parseFloat(getComputedStyle(screen).fontSize) * INK;
    const floor = floorOf(screen);
    const gap = Number.parseFloat(getComputedStyle(screen).rowGap) || 0;
    const holders = [...screen.querySelectorAll<HTMLElement>(HOLDERS)];
    return holders.some((holder) => {
        const isAbove = !holder.closest('.bar, .fold, .reach-keys, .idle');
        const lowest = holder.matches('button') ? floor - ALMOST * gap : floor + 1;
        if (isAbove && holder.getBoundingClientRect().bottom > lowest) return true;
        return (
            holder.scrollHeight > holder.clientHeight + slack || holder.scrollWidth > holder.clientWidth + 2
        );
    });
}

/** Where the keys begin that stand below everything else. */
function floorOf(screen: HTMLElement): number {
    const tops = [...screen.querySelectorAll('.bar, .fold, .voice-keys, .reach-keys')]
        .filter((element) => element.checkVisibility())
        .map((element) => element.getBoundingClientRect().top);
    return Math.min(innerHeight, ...tops);
}
