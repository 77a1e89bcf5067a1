import type { TouchTarget } from './judgeTouch.ts';

/** What takes touches: keys, and grounds such as the map where it chooses. A question lies over all of them. */
export function targetsOn(page: Document, millimetresPerPixel: number): TouchTarget<Element>[] {
    const stage = page.querySelector('[role="alertdialog"]') ?? page.body;
    const found = [stage, ...stage.querySelectorAll('button, [data-ground]')].filter(
        (element) => element.matches('button, [data-ground]') && isSeen(element),
    );
    return found.map((element) => {
        const { left, top, right, bottom } = element.getBoundingClientRect();
        const box = {
            left: left * millimetresPerPixel,
            top: top * millimetresPerPixel,
            right: right * millimetresPerPixel,
            bottom: bottom * millimetresPerPixel,
        };
        return { key: element, box, isGround: element.matches('[data-ground]') };
    });
}

function isSeen(element: Element): boolean {
    return element.checkVisibility({ visibilityProperty: true, opacityProperty: true });
}
