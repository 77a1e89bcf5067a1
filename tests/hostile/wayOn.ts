import type { Page } from '@playwright/test';

/** A key that answers may be covered for the blink between two screens; so often it is looked at again. */
const LOOKS = 20;
const PAUSE = 250;

export interface Look {
    /** The screen that is shown. */
    readonly at: string;
    readonly faults: readonly string[];
}

/** Whether the page still is what it was and holds a key, or a question, that leads on. */
export async function faultsOf(page: Page, address: string): Promise<Look> {
    let look = await lookAt(page);
    for (let time = 0; time < LOOKS && look.faults.length > 0; time++) {
        await page.waitForTimeout(PAUSE);
        look = await lookAt(page);
    }
    const strayed = page.url() === address ? [] : [`the page went to ${page.url()}`];
    return { at: look.at, faults: [...look.faults, ...strayed] };
}

function lookAt(page: Page): Promise<Look> {
    return page.evaluate(() => {
        const isOnTop = (element: Element) => {
            const { left, top, width, height } = element.getBoundingClientRect();
            const hit = document.elementFromPoint(left + width / 2, top + height / 2);
            return hit !== null && element.contains(hit);
        };
        const kiosk = document.querySelector<HTMLElement>('.kiosk');
        const keys = [...document.querySelectorAll('button:not(:disabled)')].filter(
            (key) => key.checkVisibility({ visibilityProperty: true, opacityProperty: true }) && isOnTop(key),
        );
        const words = [...document.querySelectorAll('h1, h2, p')].filter((element) =>
            element.checkVisibility(),
        );
        const { scale = 1, offsetLeft = 0, offsetTop = 0 } = visualViewport ?? {};
        const isMoved = scrollX !== 0 || scrollY !== 0 || offsetLeft !== 0 || offsetTop !== 0;
        return {
            at: kiosk?.dataset.at ?? 'nothing',
            faults: [
                ...(kiosk ? [] : ['no screen is there']),
                ...(keys.length > 0 ? [] : ['no key leads on']),
                ...(words.length > 0 ? [] : ['no words are there']),
                ...(scale === 1 ? [] : [`the page is enlarged ${scale} times`]),
                ...(isMoved ? ['the page is moved'] : []),
                ...(getSelection()?.toString() ? ['words are marked'] : []),
            ],
        };
    });
}
