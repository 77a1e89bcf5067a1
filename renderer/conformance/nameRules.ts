import { contrast, groundOf, readColour } from './colours.ts';
import type { Measured } from './finding.ts';
import { isSeen, leastOf, targetsIn, wordsOf } from './seen.ts';
import { worst } from './textRules.ts';

const OUTLINE_CONTRAST = 3;
const OUTLINE_PIXELS = 2;
/** Regions that are gone through one after the other, wherever they stand. */
const REGIONS = 'main, nav, [role="group"], ol, ul, .top, .bottom';

/** Every target takes the focus, shows it, and follows the one above or before it. */
export function focus(page: Element): Measured {
    const targets = targetsIn(page);
    const before = document.activeElement;
    const looks = targets.map((target) => ({ target, ...lookFocused(target) }));
    if (before instanceof HTMLElement) before.focus();
    else if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
    return {
        rule: 'focus',
        checked: targets.length,
        ...worst(leastOf(looks.map(({ ratio }) => ratio))),
        faults: [
            ...looks
                .filter(({ isTaken }) => !isTaken)
                .map(({ target }) => `${wordsOf(target)}: takes no focus`),
            ...looks
                .filter(({ isTaken, ratio }) => isTaken && ratio < OUTLINE_CONTRAST)
                .map(({ target, ratio }) => `${wordsOf(target)}: focus seen with ${ratio.toFixed(2)}:1`),
            ...targets
                .filter(({ tabIndex }) => tabIndex > 0)
                .map((target) => `${wordsOf(target)}: out of turn`),
            ...jumps(targets),
        ],
    };
}

function lookFocused(target: HTMLElement): { readonly isTaken: boolean; readonly ratio: number } {
    const options: FocusOptions & { focusVisible: boolean } = { focusVisible: true, preventScroll: true };
    target.focus(options);
    const { outlineColor, outlineStyle, outlineWidth } = getComputedStyle(target);
    const colour = readColour(outlineColor);
    const isDrawn = outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= OUTLINE_PIXELS;
    const ratio = isDrawn && colour ? contrast(colour, groundOf(target.parentElement)) : 1;
    return { isTaken: document.activeElement === target, ratio };
}

/** Within a region the next target does not lie wholly above the one before. */
function jumps(targets: readonly HTMLElement[]): string[] {
    return targets.slice(1).flatMap((target, index) => {
        const before = targets[index];
        if (!before || before.closest(REGIONS) !== target.closest(REGIONS)) return [];
        const isAbove = target.getBoundingClientRect().bottom < before.getBoundingClientRect().top;
        return isAbove ? [`${wordsOf(target)}: comes after ${wordsOf(before)}, stands above it`] : [];
    });
}

/** Every target has a name that holds the words on it, and every picture that is read has one. */
export function names(page: Element): Measured {
    const targets = targetsIn(page);
    const pictures = [...page.querySelectorAll('[role="img"], img')].filter(isSeen);
    const nameless = [...targets, ...pictures].filter((element) => nameOf(element) === '');
    const different = targets.filter((target) => {
        const label = plain(target.getAttribute('aria-label') ?? '');
        return label !== '' && !label.includes(plain(target.textContent ?? ''));
    });
    const roleless = targets.filter(
        (target) => !target.matches('button, a, input, select, textarea, [role]'),
    );
    return {
        rule: 'names',
        checked: targets.length + pictures.length,
        faults: [
            ...nameless.map((element) => `${wordsOf(element)}: has no name`),
            ...different.map((target) => `${wordsOf(target)}: is called something else`),
            ...roleless.map((target) => `${wordsOf(target)}: has no role`),
        ],
    };
}

const plain = (text: string): string => text.replace(/\s+/g, ' ').trim().toLocaleLowerCase();

function nameOf(element: Element): string {
    const alt = element instanceof HTMLImageElement ? element.alt : '';
    return (element.getAttribute('aria-label') ?? '').trim() || alt || (element.textContent ?? '').trim();
}

const RIGHT_TO_LEFT = /^(ar|he|fa|ur)\b/;

/** What a reader that does not see has to know of the whole screen. */
export function structure(page: Element): Measured {
    const { lang, dir } = document.documentElement;
    const headings = [...page.querySelectorAll('h1')].filter(isSeen);
    const mains = page.querySelectorAll('main, [role="alertdialog"]');
    return {
        rule: 'structure',
        checked: 4,
        faults: [
            ...(lang === '' ? ['the page names no language'] : []),
            ...(RIGHT_TO_LEFT.test(lang) === (dir === 'rtl') ? [] : [`${lang} runs ${dir || 'nowhere'}`]),
            ...(headings.length === 1 ? [] : [`${headings.length} main headings`]),
            ...(mains.length >= 1 ? [] : [`${mains.length} main parts`]),
        ],
    };
}
