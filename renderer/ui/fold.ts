/** What may stand on a further page where a screen is too small for all of it: lines, and the choice between two ways. */
const LINES =
    '.top p, .top h2, .top li, .top .fact, .top .way-stops > span, .top .offers, .bottom > p, .bottom li, .please-ask > p, .phone-words > p';

/** What stands on every page: titles, what was typed, and what must not be overlooked. */
const KEPT = 'button, h1, .title, .search-field, .walk-digits, .demo, .places, .calm';

/** Lays the lines of a screen on pages and shows one of them; false where even that does not help. */
export function fold(screen: HTMLElement, isCut: () => boolean): boolean {
    const lines = linesIn(screen);
    const turner = screen.querySelector<HTMLElement>('.fold');
    if (lines.length < 2 || !turner) return false;
    const pages = pagesOf(lines, isCut);
    if (pages.length < 2) return false;
    const page = Number(turner.dataset.page ?? 0) % pages.length;
    turner.dataset.last = String(page + 1 === pages.length);
    show(lines, pages[page] ?? lines);
    return !isCut();
}

/** Every line is back in its place. */
export function unfold(screen: HTMLElement): void {
    for (const line of screen.querySelectorAll('[data-fold]')) line.removeAttribute('data-fold');
}

function linesIn(screen: HTMLElement): HTMLElement[] {
    const found = [...screen.querySelectorAll<HTMLElement>(LINES)];
    return found.filter((line) => {
        const isHolder = found.some((other) => other !== line && line.contains(other));
        return !isHolder && !line.closest(KEPT) && line.checkVisibility();
    });
}

/** As many lines to a page as there is room for, one at least, and a heading with what it heads. */
function pagesOf(lines: readonly HTMLElement[], isCut: () => boolean): (readonly HTMLElement[])[] {
    const pages: (readonly HTMLElement[])[] = [];
    let first = 0;
    while (first < lines.length) {
        let length = 1;
        while (first + length < lines.length) {
            show(lines, lines.slice(first, first + length + 1));
            if (isCut()) break;
            length++;
        }
        if (isHeading(lines[first + length - 1]) && length > 1) length--;
        pages.push(lines.slice(first, first + length));
        first += length;
    }
    return pages;
}

/** A heading at the foot of a page would stand over nothing. */
const isHeading = (line: HTMLElement | undefined): boolean => line?.matches('h2') ?? false;

function show(lines: readonly HTMLElement[], shown: readonly HTMLElement[]): void {
    for (const line of lines) line.dataset.fold = shown.includes(line) ? 'here' : 'away';
}
