import { once } from 'node:events';
import { createInterface } from 'node:readline';
import type { Page } from '@playwright/test';
import { startStufenfrei } from '../support/stufenfrei.ts';
import { mapDrawn, startVisit, walkToTheWay } from './journey.ts';
import { DEMO_SERVE, expect, test } from './kiosk.ts';

/** From a fault to a useful screen (acceptance A35), milliseconds. */
const USEFUL = 10_000;
/** A map may be drawn again slowly on a busy machine, milliseconds. */
const RETURN = 40_000;

test.skip(({ viewport }) => (viewport?.width ?? 0) > (viewport?.height ?? 0), 'tried in portrait');

/** A server of one's own, which a test may stop and start again at the same address. */
async function startServer(port = '0') {
    const child = startStufenfrei('serve', ...DEMO_SERVE.slice(0, -1), port);
    const [line] = await once(createInterface({ input: child.stdout }), 'line');
    const address = String(line).replace('ready ', '');
    return { child, address, port: new URL(address).port };
}

/** The way as a drawing with its line, and its sentences. */
async function expectDrawnWay(page: Page): Promise<void> {
    await expect(page.locator('.map-sketch polyline').first()).toBeAttached({ timeout: USEFUL });
    await expect(page.locator('.map-sketch')).toBeVisible();
    await expect(page.getByText(/^Gehen Sie|^Drehen Sie/).first()).toBeVisible();
}

async function expectPlan(page: Page): Promise<void> {
    await expect(page.getByRole('heading', { name: 'Ihre Umgebung' })).toBeVisible({ timeout: USEFUL });
    await expect(page.locator('.plan-places li').first()).toContainText(/Minute/);
    await expect(page.getByText('Bitte fragen Sie jemanden.')).toBeVisible();
}

/** Says how long it took from a fault, or its end, to what is shown then. */
async function timed(what: string, shown: () => Promise<void>): Promise<void> {
    const from = performance.now();
    await shown();
    process.stdout.write(`never blank: ${what} after ${Math.round(performance.now() - from)} ms\n`);
}

test('a lost drawing context: the way is drawn as a strip until the map is back', async ({ kiosk }) => {
    await walkToTheWay(kiosk);
    await mapDrawn(kiosk);
    const context = await kiosk.evaluateHandle(() => {
        const found = document.querySelector('canvas')?.getContext('webgl2');
        return found?.getExtension('WEBGL_lose_context');
    });
    await context.evaluate((extension) => extension?.loseContext());
    await timed('context lost, drawn strip', () => expectDrawnWay(kiosk));
    await context.evaluate((extension) => extension?.restoreContext());
    await timed('context back, map', () =>
        expect(kiosk.locator('.map-sketch')).toHaveCount(0, { timeout: RETURN }),
    );
});

test('tiles that are errors or no tiles: the way is drawn as a strip until they come', async ({ kiosk }) => {
    let asked = 0;
    await kiosk.route('**/tiles/**', (route) => {
        asked++;
        return route.fulfill(
            asked % 2 === 0
                ? { status: 500, body: 'broken' }
                : { status: 200, body: 'no tile', contentType: 'application/x-protobuf' },
        );
    });
    await kiosk.reload();
    await walkToTheWay(kiosk);
    await timed('no tiles, drawn strip', () => expectDrawnWay(kiosk));
    await kiosk.unroute('**/tiles/**');
    await timed('tiles back, map', () =>
        expect(kiosk.locator('.map-sketch')).toHaveCount(0, { timeout: RETURN }),
    );
});

test('the map’s code does not come at first: a drawn strip until it does', async ({ kiosk }) => {
    await kiosk.route('**/assets/MapView-*.js', (route) => route.abort());
    await kiosk.reload();
    await walkToTheWay(kiosk);
    await timed('no code of the map, drawn strip', () => expectDrawnWay(kiosk));
    await kiosk.unroute('**/assets/MapView-*.js');
    await timed('code of the map back, map', () =>
        expect(kiosk.locator('.map-sketch')).toHaveCount(0, { timeout: RETURN }),
    );
});

test('without fonts every word is there, and the map too', async ({ kiosk }) => {
    await kiosk.route('**/*.woff2', (route) => route.abort());
    await kiosk.reload();
    await walkToTheWay(kiosk);
    await expect(kiosk.getByText('ohne Stufe', { exact: true })).toBeVisible({ timeout: USEFUL });
    const loaded = await kiosk.evaluate(() =>
        [...document.fonts].filter(({ status }) => status === 'loaded'),
    );
    expect(loaded).toEqual([]);
    await expect(kiosk.locator('.map-sketch')).toHaveCount(0, { timeout: RETURN });
});

test('a page that breaks shows the plan it kept and starts again', async ({ kiosk }) => {
    await kiosk.waitForResponse('**/api/plan');
    await kiosk.route('**/api/places?**', (route) => route.fulfill({ json: { ok: true, places: [{}] } }));
    await startVisit(kiosk);
    await kiosk.getByRole('button', { name: 'Toilette' }).tap();
    await timed('page broken, plan', () => expectPlan(kiosk));
    await timed('page broken, rest picture', () =>
        expect(kiosk.getByRole('button', { name: 'Hier tippen' })).toBeVisible({ timeout: USEFUL }),
    );
});

test('a server that hangs or dies: the plan, and on by itself when it is back', async ({ kiosk }) => {
    const first = await startServer();
    await kiosk.goto(first.address);
    await kiosk.waitForResponse('**/api/plan');
    await startVisit(kiosk);
    await expect(kiosk.getByRole('button', { name: 'Toilette' })).toBeVisible();
    const isBack = () =>
        expect(kiosk.getByRole('button', { name: 'Toilette' })).toBeVisible({ timeout: USEFUL });
    first.child.kill('SIGSTOP');
    await timed('server hangs, plan', () => expectPlan(kiosk));
    first.child.kill('SIGCONT');
    await timed('server goes on, the same screen', isBack);
    first.child.kill('SIGKILL');
    await timed('server dead, plan', () => expectPlan(kiosk));
    const second = await startServer(first.port);
    await timed('server ready again, the same screen', isBack);
    second.child.kill();
});

test('a way that is known is walked to its end without the server', async ({ kiosk }) => {
    const server = await startServer();
    await kiosk.goto(server.address);
    await walkToTheWay(kiosk);
    await kiosk.getByRole('button', { name: 'Schritt für Schritt' }).waitFor();
    server.child.kill('SIGKILL');
    await kiosk.waitForTimeout(3000);
    await kiosk.getByRole('button', { name: 'Schritt für Schritt' }).tap();
    await expect(kiosk.getByText(/^Schritt 1 von/)).toBeVisible();
});

test('the server knows that its page is seen and has the keys', async ({ kiosk, kioskAddress }) => {
    await startVisit(kiosk);
    await expect
        .poll(async () => (await (await fetch(new URL('/api/heartbeat', kioskAddress))).json()).page)
        .toMatchObject({ visible: true, focused: true });
});
