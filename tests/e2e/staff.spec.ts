import { copyFileSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import type { Landmark } from '../../src/server/staffContract.ts';
import { DEMO_REGION, expect, startKioskServer, test } from './kiosk.ts';

const DEMO_SETTINGS = join(import.meta.dirname, '..', '..', 'assets', 'demo', 'kiosk.json');
/** What the demo's settings say. */
const BEARING = 353;

test.skip(({ viewport }) => (viewport?.width ?? 0) > (viewport?.height ?? 0), 'one panel is enough');

function newKiosk() {
    const folder = mkdtempSync(join(tmpdir(), 'stufenfrei-staff-'));
    const settings = join(folder, 'kiosk.json');
    copyFileSync(DEMO_SETTINGS, settings);
    const serve = [
        '--region',
        DEMO_REGION,
        '--settings',
        settings,
        '--state',
        join(folder, 'state'),
        '--port',
        '0',
    ];
    return { settings, start: () => startKioskServer(serve) };
}

async function faultsOf(page: Page): Promise<string[]> {
    const { violations } = await new AxeBuilder({ page }).exclude('.map-canvas').analyze();
    return violations.map(({ id, nodes }) => `${id} ${nodes[0]?.html}`);
}

/** Touches the dial where a landmark is seen, degrees clockwise from straight ahead. */
async function pointAt(page: Page, degrees: number): Promise<void> {
    const box = await page.locator('.dial svg').boundingBox();
    if (!box) throw new Error('there is no dial');
    const [radius, turn] = [box.width * 0.4, (degrees * Math.PI) / 180];
    const across = box.x + box.width / 2 + radius * Math.sin(turn);
    await page.touchscreen.tap(across, box.y + box.height / 2 - radius * Math.cos(turn));
    await page.getByRole('button', { name: 'Hier', exact: true }).tap();
}

test('a new kiosk is set up at its screen; a direction that two landmarks do not prove is caught', async ({
    browserWindow,
    viewport,
}) => {
    test.slow();
    const kiosk = newKiosk();
    const server = await kiosk.start();
    const page = await (await browserWindow.newContext({ viewport, hasTouch: true })).newPage();
    const next = () => page.getByRole('button', { name: 'Weiter' }).tap();
    const landmarks = page.waitForResponse((answer) => answer.url().includes('/api/staff/landmarks'));
    await page.goto(new URL('/staff.html', server.address).href);
    await expect(page.getByRole('heading', { name: 'Welche Sprache grüßt zuerst?' })).toBeVisible();
    expect(await faultsOf(page)).toEqual([]);
    // Without beats the keeper of the window would open it anew within seconds.
    const pulse = async () => (await page.request.get(new URL('/api/heartbeat', server.address).href)).json();
    await expect.poll(pulse).toMatchObject({ page: { visible: true, shows: 'words', atRest: false } });
    await next();
    await expect(page.locator('.card')).toBeVisible();
    await next();
    await page.getByRole('button', { name: '+10' }).tap();
    await next();
    await expect(page.getByRole('heading', { name: 'Wo steht der Bildschirm?' })).toBeVisible();
    await next();

    const { landmarks: known }: { landmarks: Landmark[] } = await (await landmarks).json();
    const [first, second] = known;
    if (!first || !second) throw new Error('the demo town has too few landmarks');
    expect(await faultsOf(page)).toEqual([]);
    await pointAt(page, first.bearing - BEARING);
    await pointAt(page, second.bearing - BEARING + 25);
    await expect(page.getByText('Die zwei Richtungen passen nicht zusammen.')).toBeVisible();
    await page.getByRole('button', { name: 'Noch einmal zeigen' }).tap();
    await pointAt(page, first.bearing - BEARING);
    await pointAt(page, second.bearing - BEARING);
    await expect(page.getByText('Die Richtung passt.')).toBeVisible();
    await next();

    await page.getByRole('button', { name: 'Wege' }).tap();
    await expect(page.getByText('in Ordnung')).toBeVisible();
    await next();
    await next();
    for (const again of [false, true]) {
        for (const digit of '2468') await page.getByRole('button', { name: digit, exact: true }).tap();
        if (!again) await next();
    }
    await next();
    await page.getByRole('button', { name: 'Speichern' }).tap();
    await expect(page.getByText('Gespeichert. Der Bildschirm beginnt neu.')).toBeVisible();
    expect(JSON.parse(readFileSync(kiosk.settings, 'utf8'))).toMatchObject({
        bearing: BEARING,
        mountingHeight: 900,
    });
    await page.context().close();
    server.stop();
});

test('by night the screen is dark, and a touch wakes it', async ({ browserWindow, viewport }) => {
    const kiosk = newKiosk();
    const hour = (from: number) =>
        `${String((new Date().getUTCHours() + 2 + from + 24) % 24).padStart(2, '0')}:30`;
    const settings = JSON.parse(readFileSync(kiosk.settings, 'utf8'));
    const schedule = { on: hour(6), off: hour(12) };
    writeFileSync(kiosk.settings, JSON.stringify({ ...settings, schedule }));
    const server = await kiosk.start();
    const page = await (await browserWindow.newContext({ viewport, hasTouch: true })).newPage();
    await page.goto(server.address);
    await expect(page.locator('.night')).toBeVisible();
    expect(await faultsOf(page)).toEqual([]);
    await page.touchscreen.tap(400, 900);
    await expect(page.locator('.night')).toBeHidden();
    await expect(page.getByRole('heading', { name: 'Wohin möchten Sie?' })).toBeVisible();
    await page.context().close();
    server.stop();
});
