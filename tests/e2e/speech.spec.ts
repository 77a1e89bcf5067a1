import type { Page } from '@playwright/test';
import { startVisit } from './journey.ts';
import { expect, test } from './kiosk.ts';
import { listenTo } from './voice.ts';

const WHERE_TO = [
    'Wohin möchten Sie?',
    'Oder tippen Sie auf die Karte.',
    'Arzt und Apotheke',
    'Toilette',
    'Einkaufen',
    'Bus und Bahn',
    'Sitzen und Ausruhen',
    'Amt und Hilfe',
];

/** Two touches at one place sooner than this are one, milliseconds. */
const TREMBLING = 550;

const readAloud = (page: Page) => page.locator('.key-speech');

test('a screen is read from its title to its choices, each language by its own voice, at the speed that is asked', async ({
    kiosk,
}) => {
    const voice = await listenTo(kiosk);
    await startVisit(kiosk);
    await readAloud(kiosk).tap();
    await expect(readAloud(kiosk)).toHaveText('Stopp');
    await expect(readAloud(kiosk)).toHaveText('Vorlesen');
    expect(voice.news().slice(0, WHERE_TO.length)).toEqual(WHERE_TO);

    await kiosk.locator('.key-language').tap();
    await readAloud(kiosk).tap();
    await expect(readAloud(kiosk)).toHaveText('Stopp');
    await expect(readAloud(kiosk)).toHaveText('Vorlesen');
    expect(voice.said).toContainEqual({ language: 'ar', text: 'العربية', speed: 1 });
    expect(voice.said).toContainEqual({ language: 'de', text: 'Deutsch, gewählt', speed: 1 });
    expect(voice.said).toContainEqual({ language: 'tr', text: 'Türkçe', speed: 1 });
    voice.news();
    await kiosk.getByRole('button', { name: 'Langsamer' }).tap();
    await expect.poll(() => voice.said).toEqual([{ language: 'de', text: 'Langsamer', speed: 0.85 }]);
});

test('a second touch and leaving silence the voice; the question of time waits for it, and is spoken', async ({
    kiosk,
}) => {
    await kiosk.clock.install();
    const voice = await listenTo(kiosk, 12_000);
    await startVisit(kiosk);
    await readAloud(kiosk).tap();
    await expect.poll(() => voice.said.length).toBe(2);
    const question = kiosk.getByRole('heading', { name: 'Sind Sie noch da?' });
    await kiosk.clock.fastForward(95_000);
    await expect(readAloud(kiosk)).toHaveText('Stopp');
    await expect(question).toBeHidden();
    await readAloud(kiosk).tap();
    await expect(readAloud(kiosk)).toHaveText('Vorlesen');
    await kiosk.waitForTimeout(TREMBLING);
    await readAloud(kiosk).tap();
    await expect(readAloud(kiosk)).toHaveText('Stopp');
    await kiosk.getByRole('button', { name: 'Toilette' }).tap();
    await expect(readAloud(kiosk)).toHaveText('Vorlesen');
    expect(voice.said.map(({ text }) => text)).not.toContain('Einkaufen');
    voice.news();
    await kiosk.clock.fastForward(91_000);
    await expect(question).toBeVisible();
    await expect.poll(() => voice.said[0]?.text).toBe('Sind Sie noch da?');
});

test('where there is no voice nothing offers one', async ({ kiosk }) => {
    await kiosk.route('**/api/voices', (route) => route.fulfill({ json: { ok: true, languages: [] } }));
    await kiosk.reload();
    await startVisit(kiosk);
    await expect(readAloud(kiosk)).toHaveCount(0);
});

test('headphones start the journey by ear, and take it along when they are pulled out', async ({ kiosk }) => {
    let plugged = false;
    await kiosk.route('**/api/kiosk', async (route) => {
        const answer = await (await route.fetch()).json();
        await route.fulfill({ json: { ...answer, sound: { ...answer.sound, headphones: true } } });
    });
    await kiosk.route('**/api/headphones', (route) => route.fulfill({ json: { ok: true, plugged } }));
    const voice = await listenTo(kiosk, 1);
    plugged = true;
    await expect.poll(() => voice.said.map(({ text }) => text)).toContain('Hier tippen');
    await startVisit(kiosk);
    await expect.poll(() => voice.said.at(-1)?.text).toBe('Hier tippen');
    await kiosk.waitForTimeout(TREMBLING);
    await startVisit(kiosk);
    const byEar = kiosk.getByRole('button', { name: 'Immer vorlesen' });
    await expect(byEar).toHaveAttribute('aria-pressed', 'true');
    plugged = false;
    await expect(byEar).toBeHidden();
    await kiosk.getByRole('button', { name: 'Toilette' }).tap();
    await expect(kiosk.getByRole('heading', { level: 1 })).toHaveText('Toilette');
});
