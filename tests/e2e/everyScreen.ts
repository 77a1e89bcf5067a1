import type { Page } from '@playwright/test';
import {
    chooseCategory,
    choosePlace,
    chooseProfile,
    searchFor,
    startVisit,
    TREMBLING,
    walkToTheWay,
} from './journey.ts';

interface ReachableScreen {
    readonly name: string;
    readonly reach: (page: Page) => Promise<void>;
}

/** Every screen of the main journey to a place, and the touches that lead from one to the next. */
function screensTo(category: string, place: string): readonly ReachableScreen[] {
    return [
        { name: 'rest', reach: async () => undefined },
        { name: 'where-to', reach: startVisit },
        { name: 'which-place', reach: (page) => chooseCategory(page, category) },
        { name: 'how-do-you-walk', reach: (page) => choosePlace(page, place) },
        { name: 'your-way', reach: (page) => chooseProfile(page) },
        { name: 'steps', reach: (page) => page.getByRole('button', { name: 'Schritt für Schritt' }).tap() },
    ];
}

/** To the stop in the upper town: over the square, round the corners, up by the lift. */
export const SCREENS = screensTo('Bus und Bahn', 'Oberstadt');

/** A place of the demo region that only steps lead to. */
const UP_THE_STEPS = 'w900007';

const READY = { ok: true, printer: 'ready' };
const JAMMED = { ok: true, printed: 'jammed' };

/** Screens beside the main journey, each reached from the rest picture. */
export const OTHER_SCREENS: readonly ReachableScreen[] = [
    {
        name: 'languages',
        reach: (page) => page.getByRole('button', { name: 'Language' }).tap(),
    },
    { name: 'search', reach: (page) => searchFor(page, 'mark') },
    { name: 'nothing-found', reach: (page) => searchFor(page, 'xqzwv') },
    {
        name: 'about-a-place',
        reach: async (page) => {
            await startVisit(page);
            await chooseCategory(page);
            await page
                .getByRole('button', { name: /^Mehr: / })
                .first()
                .tap();
        },
    },
    { name: 'blocked-way', reach: reachBlockedWay },
    {
        name: 'way-with-steps',
        reach: async (page) => {
            await reachBlockedWay(page);
            await page.getByRole('button', { name: 'Weg mit Stufen zeigen' }).tap();
        },
    },
    {
        name: 'fault',
        reach: async (page) => {
            await page.route('**/api/route', (route) => route.abort());
            await walkToTheWay(page);
            await page.getByRole('button', { name: 'Noch einmal' }).waitFor();
        },
    },
    {
        name: 'take-along',
        reach: async (page) => {
            await page.route('**/api/printer', (route) => route.fulfill({ json: READY }));
            await page.route('**/api/print', (route) => route.fulfill({ json: JAMMED }));
            await walkToTheWay(page);
            await page.getByRole('button', { name: 'Drucken' }).tap();
            await page.getByText('Im Drucker klemmt das Papier.').waitFor();
        },
    },
    { name: 'to-the-phone', reach: reachPhone },
    {
        name: 'done',
        reach: async (page) => {
            await reachPhone(page);
            await page.waitForTimeout(TREMBLING);
            await page.getByRole('button', { name: 'Fertig' }).tap();
        },
    },
];

async function reachPhone(page: Page): Promise<void> {
    await walkToTheWay(page);
    await page.getByRole('button', { name: 'Auf das Handy' }).tap();
}

async function reachBlockedWay(page: Page): Promise<void> {
    await page.route('**/api/route', async (route) => {
        const asked: object = route.request().postDataJSON();
        await route.continue({ postData: JSON.stringify({ ...asked, to: { place: UP_THE_STEPS } }) });
    });
    await startVisit(page);
    await chooseCategory(page);
    await choosePlace(page);
    await chooseProfile(page);
    await page.getByRole('button', { name: 'Anderes Ziel wählen' }).waitFor();
}

/** Texts and buttons that are cut, leave the screen or lie on each other; in words, for the failure's message. */
export function findMisplaced(page: Page): Promise<string[]> {
    return page.evaluate(() => {
        const name = (element: Element) => (element.textContent ?? '').trim().slice(0, 40);
        const isSeen = (element: Element) =>
            element.checkVisibility({ visibilityProperty: true, opacityProperty: true });
        const outside = (element: Element) => {
            const box = element.getBoundingClientRect();
            const isIn =
                box.left >= -1 &&
                box.top >= -1 &&
                box.right <= innerWidth + 1 &&
                box.bottom <= innerHeight + 1;
            return isIn ? [] : [`outside the screen: ${name(element)}`];
        };
        const cut = (element: Element) => {
            const range = document.createRange();
            range.selectNodeContents(element);
            const box = element.getBoundingClientRect();
            const isWide = [...range.getClientRects()].some(
                (line) => line.left < box.left - 2 || line.right > box.right + 2,
            );
            const hides = ['hidden', 'clip'].includes(getComputedStyle(element).overflowY);
            const isTall = hides && element.scrollHeight > element.clientHeight + 2;
            return isWide || isTall ? [`cut: ${name(element)}`] : [];
        };
        const overlapping = (elements: Element[]) =>
            elements.flatMap((first, index) =>
                elements.slice(index + 1).flatMap((second) => {
                    const [a, b] = [first.getBoundingClientRect(), second.getBoundingClientRect()];
                    const isApart =
                        a.right <= b.left + 1 ||
                        b.right <= a.left + 1 ||
                        a.bottom <= b.top + 1 ||
                        b.bottom <= a.top + 1;
                    const isNested = first.contains(second) || second.contains(first);
                    return isApart || isNested ? [] : [`overlap: ${name(first)} / ${name(second)}`];
                }),
            );
        const texts = [...document.querySelectorAll('h1, h2, p, li, button')]
            .filter(isSeen)
            .filter((element) => !element.closest('.map-canvas, .rest-picture'));
        const buttons = texts.filter((element) => element.matches('button'));
        const words = texts.filter((element) => element.matches('h1, h2, p'));
        return [
            ...texts.flatMap(outside),
            ...texts.flatMap(cut),
            ...overlapping(buttons),
            ...overlapping(words),
        ];
    });
}
