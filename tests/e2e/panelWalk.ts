import type { Page } from '@playwright/test';

/** What the walk changes of the kiosk's own answer. */
export interface Mounted {
    readonly millimetresPerPixel: number;
    readonly mountingHeight: number;
}

/** Without WebGL the way is drawn as a plain sketch at once; the layout is the same. */
export async function openPanel(page: Page, address: string, mounted: Mounted): Promise<void> {
    await page.route('**/api/kiosk', async (route) => {
        const answer = await (await route.fetch()).json();
        await route.fulfill({ json: { ...answer, ...mounted, name: '7' } });
    });
    await page.addInitScript(() => {
        HTMLCanvasElement.prototype.getContext = () => null;
    });
    await page.goto(address);
    await page.locator('.rest-begin').waitFor();
    await page.evaluate(() => document.fonts.ready);
}

/** Presses by the keyboard's way in, which no trembling delays. */
export function press(page: Page, selector: string, index = 0): Promise<void> {
    return page
        .locator(selector)
        .nth(index)
        .evaluate((element) => {
            if (element instanceof HTMLElement) element.click();
        });
}

interface Stop {
    readonly name: string;
    readonly go: (page: Page) => Promise<void>;
}

const shown = (page: Page, selector: string) => page.locator(selector).first().waitFor();

/** The main journey and the screens of the bar, in any language: every step by what it is, not by what it says. */
export const STOPS: readonly Stop[] = [
    { name: 'rest', go: async () => undefined },
    { name: 'where to', go: (page) => press(page, '.rest-begin') },
    {
        name: 'places',
        go: async (page) => {
            await press(page, '.tiles .tile', 3);
            await shown(page, '.place');
        },
    },
    { name: 'needs', go: (page) => press(page, '.place') },
    {
        name: 'way',
        go: async (page) => {
            await press(page, '.tiles .tile', 1);
            await shown(page, '.way-acts');
        },
    },
    { name: 'steps', go: (page) => press(page, '.way-acts .primary') },
    {
        name: 'emergency',
        go: async (page) => {
            await press(page, '.key-emergency');
            await shown(page, '.emergency .primary');
        },
    },
    { name: 'languages', go: (page) => press(page, '.key-language') },
];

/** From the end of the walk to the rest picture; language, colours and size stay. */
export async function walkHome(page: Page): Promise<void> {
    await press(page, '.key-home');
    while ((await page.locator('.rest').count()) === 0) await press(page, '.key-back');
}

/** What a page breaks of the millimetres, in words; `least` is the height of capitals. */
export function findTooSmall(page: Page, least: number): Promise<string[]> {
    return page.evaluate((capital) => {
        const style = getComputedStyle(document.documentElement);
        const millimetre = Number(style.getPropertyValue('--pixels-per-millimetre'));
        const CAP_HEIGHT = 0.668;
        const LONGEST_LINE = 45;
        const named = (element: Element) =>
            `${element.className}: ${(element.textContent ?? '').trim().slice(0, 30)}`;
        const isSeen = (element: Element) =>
            element.checkVisibility({ visibilityProperty: true, opacityProperty: true });
        const buttons = [...document.querySelectorAll('button')].filter(isSeen);
        const small = buttons.flatMap((button) => {
            const { width, height } = button.getBoundingClientRect();
            const side = Math.min(width, height) / millimetre;
            const needed = button.matches('.map-key') ? 16 : 20;
            return side < needed - 0.1 ? [`${named(button)} is ${side.toFixed(1)} mm`] : [];
        });
        const apart = (a: DOMRect, b: DOMRect) =>
            Math.max(a.left - b.right, b.left - a.right, a.top - b.bottom, b.top - a.bottom) / millimetre;
        const near = buttons.flatMap((one, index) =>
            buttons.slice(index + 1).flatMap((other) => {
                const gap = apart(one.getBoundingClientRect(), other.getBoundingClientRect());
                return gap < 4.9 ? [`${named(one)} is ${gap.toFixed(1)} mm from ${named(other)}`] : [];
            }),
        );
        const texts = [...document.querySelectorAll('h1, h2, p, li, button, strong, span')]
            .filter(isSeen)
            .filter((element) => getComputedStyle(element).clipPath !== 'inset(50%)')
            .filter((element) => !element.closest('.map-canvas, .map-sketch, .map-attribution, svg'))
            .filter((element) => [...element.childNodes].some((node) => node.nodeType === Node.TEXT_NODE));
        const faint = texts.flatMap((text) => {
            const size = (Number.parseFloat(getComputedStyle(text).fontSize) / millimetre) * CAP_HEIGHT;
            return size < capital - 0.05 ? [`${named(text)}: capitals of ${size.toFixed(1)} mm`] : [];
        });
        const long = texts.flatMap((text) => {
            const lines = new Map<number, number>();
            const range = document.createRange();
            for (const node of text.childNodes) {
                if (node.nodeType !== Node.TEXT_NODE) continue;
                for (let at = 0; at < (node.textContent ?? '').length; at++) {
                    range.setStart(node, at);
                    range.setEnd(node, at + 1);
                    const top = Math.round(range.getBoundingClientRect().top);
                    lines.set(top, (lines.get(top) ?? 0) + 1);
                }
            }
            const most = Math.max(0, ...lines.values());
            return most > LONGEST_LINE ? [`${named(text)}: a line of ${most} letters`] : [];
        });
        return [...small, ...near, ...faint, ...long];
    }, least);
}

/** Labels of the bar that are lower than so many millimetres or wider than their key, in words. */
export function findFaintLabels(page: Page, capital: number): Promise<string[]> {
    return page.evaluate((least) => {
        const CAP_HEIGHT = 0.668;
        const style = getComputedStyle(document.documentElement);
        const millimetre = Number(style.getPropertyValue('--pixels-per-millimetre'));
        return [...document.querySelectorAll('.key-label')].flatMap((label) => {
            const size = (Number.parseFloat(getComputedStyle(label).fontSize) / millimetre) * CAP_HEIGHT;
            const line = document.createRange();
            line.selectNodeContents(label);
            const isWide = line.getBoundingClientRect().width > label.getBoundingClientRect().width;
            return size < least || isWide ? [`${label.textContent}: capitals of ${size.toFixed(2)} mm`] : [];
        });
    }, capital);
}

/** Buttons that lie outside of 850 to 1,050 mm above the floor. */
export function findOutOfReach(page: Page, mounted: Mounted): Promise<string[]> {
    return page.evaluate(({ millimetresPerPixel, mountingHeight }) => {
        const above = (y: number) => mountingHeight + (innerHeight - y) * millimetresPerPixel;
        return [...document.querySelectorAll('button')]
            .filter((button) => button.checkVisibility({ visibilityProperty: true, opacityProperty: true }))
            .flatMap((button) => {
                const { top, bottom } = button.getBoundingClientRect();
                const isIn = above(top) <= 1050.5 && above(bottom) >= 849.5;
                const place = `${above(bottom).toFixed(0)} to ${above(top).toFixed(0)} mm`;
                return isIn ? [] : [`${(button.textContent ?? '').trim() || button.ariaLabel}: ${place}`];
            });
    }, mounted);
}
