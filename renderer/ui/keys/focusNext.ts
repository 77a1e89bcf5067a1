import { stepTo } from './keyMeaning.ts';

/** Moves the focus to the next or the previous choice on the screen, and lets it be heard. */
export function focusNext(to: 'next' | 'previous', hear: ((element: Element) => void) | undefined): void {
    const stops = [...document.querySelectorAll('main button, .bar button, .map-keys button')]
        .filter((element) => element.checkVisibility({ visibilityProperty: true }))
        .toSorted((one, other) => Number(isOfMap(one)) - Number(isOfMap(other)));
    const here = document.activeElement ? stops.indexOf(document.activeElement) : -1;
    const stop = stops[stepTo(here, stops.length, to)];
    if (!(stop instanceof HTMLElement)) return;
    stop.focus();
    hear?.(stop);
}

/** The map is for the eyes; its keys come after everything else. */
function isOfMap(element: Element): boolean {
    return element.closest('.map-keys') !== null;
}
