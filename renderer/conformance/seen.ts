/** Drawings whose texts have rules of their own, and the licence line that no task needs. */
const APART = '.map-canvas, .map-sketch, .rest-picture, .map-attribution';

const TARGETS = 'button, a[href], input, select, textarea, [role="button"], [role="link"], [tabindex="0"]';

/** Whether an element is on the screen for those who look. */
export function isSeen(element: Element): boolean {
    if (element.closest(APART) || element.closest('[inert]')) return false;
    return element.checkVisibility({ visibilityProperty: true, opacityProperty: true });
}

/** Everything that can be touched or pressed. */
export function targetsIn(page: ParentNode): HTMLElement[] {
    return [...page.querySelectorAll<HTMLElement>(TARGETS)].filter(isSeen);
}

/** Said by the voice alone: a picture stands for it. */
const isClipped = (element: Element): boolean => getComputedStyle(element).clipPath === 'inset(50%)';

/** The texts on the screen, each with the element that it stands in. */
export function textsIn(page: Element): { readonly node: Text; readonly element: HTMLElement }[] {
    const walker = document.createTreeWalker(page, NodeFilter.SHOW_TEXT);
    const texts: { node: Text; element: HTMLElement }[] = [];
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
        const element = node.parentElement;
        if (!(node instanceof Text) || !(element instanceof HTMLElement)) continue;
        if (node.data.trim() !== '' && isSeen(element) && !isClipped(element)) texts.push({ node, element });
    }
    return texts;
}

/** What a fault calls an element: its words, or else its name or tag. */
export function wordsOf(element: Element): string {
    const words = (element.textContent ?? '').replace(/\s+/g, ' ').trim();
    return (words || element.getAttribute('aria-label') || element.tagName.toLowerCase()).slice(0, 48);
}

const round = (value: number): number => Math.round(value * 100) / 100;

/** The value that is nearest to breaking a rule, rounded; undefined where there is none. */
export function leastOf(values: readonly number[]): number | undefined {
    return values.length === 0 ? undefined : round(Math.min(...values));
}

export function mostOf(values: readonly number[]): number | undefined {
    return values.length === 0 ? undefined : round(Math.max(...values));
}
