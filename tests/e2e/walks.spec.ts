import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { openStore } from '../../src/walks/store/openStore.ts';
import { codeOf } from '../../src/walks/walkCode.ts';
import { ownAt, sampleWalk } from '../support/walks.ts';
import { findMisplaced } from './everyScreen.ts';
import { startVisit } from './journey.ts';
import { DEMO_REGION, expect, test } from './kiosk.ts';

const KIOSK: [number, number] = [6.900231, 54.349034];
const PIN = '4712';

const own = sampleWalk({
    region: 'Treppenburg',
    thereAndBack: true,
    goal: { position: [6.9008309, 54.3484078], name: 'Café Brunnenblick' },
    own: [ownAt(KIOSK, { words: 'Wir gehen am Brunnen vorbei.' })],
});
const group = sampleWalk({
    ...own,
    id: sampleWalk().id,
    number: '0815',
    picture: 'cat',
    listed: true,
    own: [],
});

async function settingsWithWalks(): Promise<string> {
    const folder = mkdtempSync(join(tmpdir(), 'stufenfrei-walks-e2e-'));
    const store = openStore(join(folder, 'walks.sqlite'), Date.now);
    if (!store.ok) throw new Error(store.fault);
    for (const walk of [own, group]) store.value.walks.save(walk, new Map(), 0);
    await store.value.pins.set('caretaker', PIN);
    store.value.close();
    const file = join(folder, 'kiosk.json');
    writeFileSync(file, JSON.stringify({ position: KIOSK, bearing: 353, walks: 'walks.sqlite' }));
    return file;
}

test.use({ serve: ['--region', DEMO_REGION, '--settings', await settingsWithWalks(), '--port', '0'] });

/** Each of these is several visits long. */
test.describe.configure({ timeout: 120_000 });

/** Two touches at one place sooner than this are one, milliseconds. */
const TREMBLING = 550;

async function fits(page: Page, name: string): Promise<void> {
    await page.waitForTimeout(TREMBLING);
    expect(await findMisplaced(page), name).toEqual([]);
}

async function looksRight(page: Page, name: string): Promise<void> {
    await fits(page, name);
    const { violations } = await new AxeBuilder({ page }).exclude('.map-canvas').analyze();
    expect(violations.map(({ id, nodes }) => `${name}: ${id} ${nodes[0]?.html}`)).toEqual([]);
}

async function typeNumber(page: Page, number: string): Promise<void> {
    for (const digit of number) {
        await page.getByRole('button', { name: digit, exact: true }).tap();
        await page.waitForTimeout(TREMBLING);
    }
}

test('a walk is found by its picture and its number, and a wrong number is no trouble', async ({ kiosk }) => {
    await startVisit(kiosk);
    await kiosk.getByRole('button', { name: 'Meine Spaziergänge' }).tap();
    await kiosk.getByRole('button', { name: /Katze, rot|Katze, gelb/ }).waitFor();
    await looksRight(kiosk, 'listed');
    await kiosk.getByRole('button', { name: 'Mein Bild ist nicht dabei' }).tap();
    await fits(kiosk, 'pictures');
    await kiosk.getByRole('button', { name: 'Sonnenblume' }).tap();
    await looksRight(kiosk, 'number');
    await typeNumber(kiosk, '1234');
    await kiosk.getByText('Diesen Spaziergang kennen wir nicht.').waitFor();
    await fits(kiosk, 'unknown');
    await typeNumber(kiosk, '4711');
    await kiosk.getByText('Café Brunnenblick').first().waitFor();
    await fits(kiosk, 'way');
    await kiosk.getByRole('button', { name: 'Schritt für Schritt' }).tap();
    await kiosk.getByText('Wir gehen am Brunnen vorbei.').waitFor();
    await looksRight(kiosk, 'step');
});

test('a card under the scanner opens its walk from the rest picture', async ({ kiosk }) => {
    await kiosk.getByRole('button', { name: 'Hier tippen' }).waitFor();
    await kiosk.keyboard.type(codeOf(own), { delay: 5 });
    await kiosk.getByText('Café Brunnenblick').first().waitFor();
});

test('a caretaker enters the PIN, makes a walk, and finds it as it was left', async ({
    kiosk,
    kioskAddress,
}) => {
    await kiosk.goto(new URL('/walks.html', kioskAddress).href);
    await kiosk.getByLabel('Bitte geben Sie Ihre PIN ein.').fill(PIN);
    await kiosk.getByRole('button', { name: 'Öffnen' }).tap();
    await kiosk.getByRole('button', { name: 'Neuer Spaziergang' }).tap();
    await kiosk.getByRole('searchbox').fill('Linden-Apotheke');
    await kiosk.locator('.editor-found button').first().tap();
    await kiosk.locator('.editor-steps textarea').first().fill('Zu Frau Meier.');
    await kiosk.getByText('Das sieht nach einem Namen aus.').waitFor();
    const { violations } = await new AxeBuilder({ page: kiosk }).exclude('.map-canvas').analyze();
    expect(violations.map(({ id, nodes }) => `${id} ${nodes[0]?.html}`)).toEqual([]);

    await kiosk.reload();
    await kiosk.getByLabel('Bitte geben Sie Ihre PIN ein.').fill(PIN);
    await kiosk.getByRole('button', { name: 'Öffnen' }).tap();
    await kiosk.getByRole('button', { name: 'Weiter bearbeiten' }).tap();
    const words = kiosk.locator('.editor-steps textarea').first();
    await expect(words).toHaveValue('Zu Frau Meier.');
    await words.fill('Zur roten Bank.');
    await kiosk.getByRole('button', { name: 'Rückgängig' }).tap();
    await expect(words).toHaveValue('Zu Frau Meier.');
    await kiosk.getByRole('button', { name: 'Speichern', exact: true }).tap();
    await kiosk.getByText('Gespeichert.').waitFor();
    await kiosk.getByRole('button', { name: 'Zur Liste' }).tap();
    await expect(kiosk.locator('.desk-walks')).toContainText('Linden-Apotheke');
});

test('without keyboard and dialogs a caretaker types, records a voice and sees the card', async ({
    kiosk,
    kioskAddress,
    viewport,
}) => {
    test.skip((viewport?.width ?? 0) > (viewport?.height ?? 0), 'does not hang on the shape');
    await kiosk.context().grantPermissions(['microphone']);
    await kiosk.goto(new URL('/walks.html', kioskAddress).href);
    for (const digit of PIN) await kiosk.getByRole('button', { name: digit, exact: true }).tap();
    await kiosk.getByRole('button', { name: 'Öffnen' }).tap();
    const row = kiosk.locator('.desk-walks li').filter({ hasText: '0815' });
    await row.getByRole('button', { name: 'Ändern' }).tap();

    const step = kiosk.locator('.editor-steps > li').first();
    await step.locator('textarea').tap();
    for (const key of ['H', 'i', 'e', 'r']) await kiosk.getByRole('button', { name: key, exact: true }).tap();
    await expect(step.locator('textarea')).toHaveValue('Hier');
    await kiosk.getByRole('button', { name: 'Fertig' }).tap();
    await step.getByRole('button', { name: 'Stimme aufnehmen' }).tap();
    await step.getByRole('button', { name: 'Aufnahme beenden' }).tap();
    await step.locator('audio').waitFor();
    expect(await kiosk.locator('input[type="file"]').count()).toBe(0);

    await kiosk.getByRole('button', { name: 'Vorschau', exact: true }).tap();
    await kiosk.getByRole('button', { name: 'Karte', exact: true }).tap();
    await kiosk.locator('.editor-card canvas').first().waitFor();
});
