import type { CDPSession, Page } from '@playwright/test';
import type { TouchTarget } from '../../renderer/ui/touch/judgeTouch.ts';
import { shareOfHits } from '../support/tremblingHand.ts';
import { SCREENS } from './everyScreen.ts';
import { startVisit } from './journey.ts';
import { expect, test } from './kiosk.ts';
import { listenTo } from './voice.ts';

/** Two touches at one place sooner than this are one, milliseconds. */
const TREMBLING = 550;
const MILLIMETRE = 1 / 0.248;

interface Finger {
    readonly x: number;
    readonly y: number;
    /** Pixels. */
    readonly radiusX?: number;
    readonly radiusY?: number;
}

/** Fingers on the glass, as the panel reports them. */
async function glass(
    page: Page,
): Promise<(type: 'touchStart' | 'touchMove' | 'touchEnd', fingers: Finger[]) => Promise<unknown>> {
    const session: CDPSession = await page.context().newCDPSession(page);
    return (type, fingers) =>
        session.send('Input.dispatchTouchEvent', {
            type,
            touchPoints: fingers.map((finger, id) => ({ id, ...finger })),
        });
}

async function boxOf(page: Page, name: string) {
    const box = await page.getByRole('button', { name, exact: true }).boundingBox();
    if (!box) throw new Error(`${name} has no place on the screen`);
    return box;
}

test('near misses are taken, palms, two fingers and slides do nothing, misses are answered', async ({
    kiosk,
}) => {
    await startVisit(kiosk);
    const touch = await glass(kiosk);
    const title = kiosk.getByRole('heading', { level: 1 });
    const toilet = await boxOf(kiosk, 'Toilette');
    const middle = { x: toilet.x + toilet.width / 2, y: toilet.y + toilet.height / 2 };

    await kiosk.waitForTimeout(TREMBLING);
    await touch('touchStart', [{ ...middle, radiusX: 80, radiusY: 80 }]);
    await touch('touchEnd', []);
    await touch('touchStart', [middle]);
    await touch('touchStart', [middle, { x: middle.x, y: middle.y + 200 }]);
    await touch('touchEnd', []);
    await touch('touchStart', [middle]);
    await touch('touchMove', [{ x: middle.x, y: toilet.y - 10 * MILLIMETRE }]);
    await touch('touchEnd', []);
    await kiosk.waitForTimeout(TREMBLING);
    await expect(title).toHaveText('Wohin möchten Sie?');

    const beside = { x: 400, y: 12 };
    for (const _ of [1, 2]) {
        await kiosk.touchscreen.tap(beside.x, beside.y);
        await kiosk.waitForTimeout(TREMBLING);
    }
    await expect(kiosk.getByText('Bitte tippen Sie auf ein Feld.')).toBeVisible();
    const before = await boxOf(kiosk, 'Größer');
    await kiosk.touchscreen.tap(beside.x, beside.y);
    await expect.poll(async () => (await boxOf(kiosk, 'Größer')).height).toBeGreaterThan(before.height + 10);

    await kiosk.waitForTimeout(TREMBLING);
    const grown = await boxOf(kiosk, 'Toilette');
    await kiosk.touchscreen.tap(grown.x + grown.width + 3 * MILLIMETRE, grown.y + 20);
    await expect(title).toHaveText('Toilette');
    await expect(kiosk.getByText('Bitte tippen Sie auf ein Feld.')).toBeHidden();
});

test('on every screen a trembling hand means what it touches', async ({ kiosk }) => {
    for (const { name, reach } of SCREENS) {
        await reach(kiosk);
        await kiosk.waitForTimeout(TREMBLING);
        const targets: TouchTarget<string>[] = await kiosk.evaluate((size) => {
            const seen = [...document.querySelectorAll('button, [data-ground]')].filter((element) =>
                element.checkVisibility({ visibilityProperty: true }),
            );
            return seen.map((element, index) => {
                const { left, top, right, bottom } = element.getBoundingClientRect();
                const box = {
                    left: left * size,
                    top: top * size,
                    right: right * size,
                    bottom: bottom * size,
                };
                return { key: `${index} ${element.textContent}`, box, isGround: !element.matches('button') };
            });
        }, 1 / MILLIMETRE);
        expect(shareOfHits(targets, 3.4, 20_000, 1), `${name}, 3.4 mm`).toBeGreaterThanOrEqual(0.99);
        expect(shareOfHits(targets, 5, 20_000, 1), `${name}, 5 mm`).toBeGreaterThanOrEqual(0.97);
    }
});

test('by ear a touch says and a second touch does', async ({ kiosk }) => {
    const voice = await listenTo(kiosk, 1);
    await startVisit(kiosk);
    await kiosk.locator('.key-speech').tap();
    await kiosk.getByRole('button', { name: 'Immer vorlesen' }).tap();
    await expect(kiosk.locator('.key-speech')).toHaveText('Vorlesen');
    voice.news();
    const toilet = kiosk.getByRole('button', { name: 'Toilette' });
    await toilet.tap();
    await expect.poll(() => voice.said.map(({ text }) => text)).toEqual(['Toilette']);
    await expect(toilet).toHaveAttribute('data-armed', 'true');
    await kiosk.waitForTimeout(TREMBLING);
    await kiosk.getByRole('heading', { level: 1 }).tap();
    await expect.poll(() => voice.said.at(-1)?.text).toBe('Wohin möchten Sie?');
    await kiosk.waitForTimeout(TREMBLING);
    voice.news();
    await toilet.tap();
    await expect(kiosk.getByRole('heading', { level: 1 })).toHaveText('Toilette');
    await expect
        .poll(() => voice.said.map(({ text }) => text).join())
        .toContain('Toilette am Rathaus, 2 Minuten');
});

test('a page that a pinch has enlarged all the same is whole again', async ({ kiosk }) => {
    await startVisit(kiosk);
    const session = await kiosk.context().newCDPSession(kiosk);
    await session.send('Emulation.setPageScaleFactor', { pageScaleFactor: 2 });
    await expect(kiosk.getByRole('button', { name: 'Hier tippen' })).toBeVisible();
    expect(await kiosk.evaluate(() => [visualViewport?.scale, location.search])).toEqual([1, '']);
});
