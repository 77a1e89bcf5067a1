import { inReadingOrder, joinPieces, type Line, type PartKind } from './spokenPieces.ts';

/** What is read: headings, sentences and choices. What lies inside a choice is a part of it. */
const PARTS = 'h1, h2, p, li, button';
/** Decoration, and marks that the town's name already says. */
const UNSPOKEN = '[aria-hidden="true"], [data-unspoken]';

/** Lines of a screen too small for all of them: the voice reads on without a touch. */
const ON_ANOTHER_PAGE = '[data-fold="away"]';

/** A question lies over everything else. */
function stage(page: Document): Element | null {
    return page.querySelector('[role="alertdialog"]') ?? page.querySelector('main');
}

/** The screen from its title to its choices, as it is seen; `chosen` is said of what was chosen before. */
export function readScreen(page: Document, chosen: string): Line[] {
    const found = [...(stage(page)?.querySelectorAll(PARTS) ?? [])].filter(isRead);
    const parts = found.map((element) => ({ kind: kindOf(element), line: lineOf(element, chosen) }));
    return inReadingOrder(parts)
        .map(({ line }) => line)
        .filter(({ text }) => text !== '');
}

/** What one thing on the page says of itself. */
export function lineOf(element: Element, chosen: string): Line {
    const isChosen = element.getAttribute('aria-pressed') === 'true';
    const language = element.querySelector(':scope > [lang]') ?? element.closest('[lang]');
    return {
        text: joinPieces([textOf(element), isChosen ? chosen : '']),
        language: language?.getAttribute('lang') ?? '',
    };
}

function kindOf(element: Element): PartKind {
    if (element.matches('h1, h2')) return 'title';
    return element.matches('button') ? 'choice' : 'text';
}

function isRead(element: Element): boolean {
    const isSeen =
        element.checkVisibility({ visibilityProperty: true, opacityProperty: true }) ||
        element.closest(ON_ANOTHER_PAGE) !== null;
    const isPartOfAnother = element.parentElement?.closest('button, p, li:not(:has(button, p))') !== null;
    const holdsParts = element.matches('li:has(button, p)');
    return isSeen && !isPartOfAnother && !holdsParts && !element.closest(UNSPOKEN);
}

function textOf(element: Element): string {
    const label = element.getAttribute('aria-label');
    if (label) return label;
    const pieces = [''];
    for (const child of element.childNodes) {
        if (child instanceof Text) pieces[pieces.length - 1] += child.data;
        else if (child instanceof Element && isPiece(child)) pieces.push(textOf(child), '');
    }
    return joinPieces(pieces);
}

function isPiece(element: Element): boolean {
    return element.checkVisibility({ visibilityProperty: true }) && !element.matches(UNSPOKEN);
}
/** The text under a finger that is no choice. */
export function textAt(page: Document, x: number, y: number): Element | undefined {
    const found = page.elementFromPoint(x, y)?.closest(PARTS);
    return found && isRead(found) ? found : undefined;
}
