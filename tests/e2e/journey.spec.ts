import { chooseCategory, chooseProfile, mapDrawn, startVisit, TREMBLING, walkToTheWay } from './journey.ts';
import { expect, test } from './kiosk.ts';

test('four taps lead from the rest picture to a way without steps, in words and on the map', async ({
    kiosk,
}) => {
    await walkToTheWay(kiosk);
    await expect(kiosk.getByText('ohne Stufe', { exact: true })).toBeVisible();
    await expect(kiosk.getByText(/\d+ Minuten?/).first()).toBeVisible();
    await expect(kiosk.getByText(/^Gehen Sie|^Drehen Sie/).first()).toBeVisible();
    await mapDrawn(kiosk);
    await expect(kiosk.getByText('© OpenStreetMap contributors')).toBeVisible();
    await expect(kiosk.getByText('Demo', { exact: true })).toBeVisible();
});

test('the steps are shown one at a time, to the goal and to the rest picture', async ({ kiosk }) => {
    await walkToTheWay(kiosk);
    await kiosk.getByRole('button', { name: 'Schritt für Schritt' }).tap();
    const [, steps = '0'] =
        /von (\d+)/.exec((await kiosk.getByText(/^Schritt 1 von \d+$/).textContent()) ?? '') ?? [];
    for (let step = 2; step <= Number(steps); step++) {
        await kiosk.waitForTimeout(TREMBLING);
        await kiosk.getByRole('button', { name: 'Weiter' }).tap();
        await expect(kiosk.getByText(`Schritt ${step} von ${steps}`)).toBeVisible();
    }
    await kiosk.waitForTimeout(TREMBLING);
    await kiosk.getByRole('button', { name: 'Language' }).tap();
    await kiosk.getByRole('button', { name: 'English' }).tap();
    await kiosk.getByRole('button', { name: 'Larger' }).tap();
    await kiosk.waitForTimeout(TREMBLING);
    await kiosk.getByRole('button', { name: 'Done' }).tap();
    await expect(kiosk.getByText('Have a good trip.')).toBeVisible();
    await expect(kiosk.locator('html[lang="de"][data-size="1"]')).toHaveCount(1, { timeout: 1000 });
    await expect(kiosk.getByText('Have a good trip.')).toBeVisible();
    await expect(kiosk.getByRole('button', { name: 'Hier tippen' })).toBeVisible();
});

test('back keeps the former choice marked, and leads to the rest picture in the end', async ({ kiosk }) => {
    await walkToTheWay(kiosk);
    await kiosk.getByRole('button', { name: 'Zurück' }).tap();
    await expect(kiosk.getByRole('button', { name: 'Rollator', exact: true })).toHaveAttribute(
        'aria-pressed',
        'true',
    );
    await kiosk.waitForTimeout(550);
    await kiosk.getByRole('button', { name: 'Zurück' }).tap();
    await expect(kiosk.locator('button.place[aria-pressed="true"]')).toHaveCount(1);
    await kiosk.getByRole('button', { name: 'Anfang' }).tap();
    await expect(kiosk.getByRole('button', { name: 'Toilette' })).toBeVisible();
});

test('a tap on the map chooses where to', async ({ kiosk }) => {
    await startVisit(kiosk);
    await mapDrawn(kiosk);
    const map = await kiosk.locator('.map-canvas').boundingBox();
    if (!map) throw new Error('the map has no place on the screen');
    await kiosk.touchscreen.tap(map.x + map.width * 0.7, map.y + map.height * 0.35);
    await chooseProfile(kiosk, 'zu Fuß');
    await expect(kiosk.getByText(/ohne Stufe|Hindernis|keinen Weg/).first()).toBeVisible();
});

test('the journey speaks English', async ({ kiosk }) => {
    await startVisit(kiosk);
    await kiosk.getByRole('button', { name: 'Language' }).tap();
    await kiosk.getByRole('button', { name: 'English' }).tap();
    await expect(kiosk.getByRole('heading', { name: 'Where would you like to go?' })).toBeVisible();
    await expect(kiosk.locator('html')).toHaveAttribute('lang', 'en');
});

test('every list names minutes, hours and the way in', async ({ kiosk }) => {
    for (const group of ['Einkaufen', 'Toilette', 'Bus und Bahn', 'Sitzen und Ausruhen', 'Amt und Hilfe']) {
        await kiosk.reload();
        await startVisit(kiosk);
        await chooseCategory(kiosk, group);
        const first = kiosk.locator('button.place').first();
        await expect(first).toContainText(/Minute/);
        await expect.poll(() => kiosk.locator('button.place').count()).toBeGreaterThanOrEqual(2);
    }
});

test('nothing is asked of any other machine', async ({ kiosk, kioskAddress }) => {
    const asked = new Set<string>();
    kiosk.on('request', (request) => {
        const { protocol, origin } = new URL(request.url());
        if (protocol !== 'blob:' && protocol !== 'data:') asked.add(origin);
    });
    await kiosk.reload();
    await walkToTheWay(kiosk);
    await mapDrawn(kiosk);
    expect([...asked]).toEqual([new URL(kioskAddress).origin]);
});
