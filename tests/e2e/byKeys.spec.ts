import type { Page } from '@playwright/test';
import { expect, test } from './kiosk.ts';
import { listenTo } from './voice.ts';

/** Trembling presses of Enter are one; the next press is made after this, milliseconds. */
const TREMBLING = 550;

type Voice = Awaited<ReturnType<typeof listenTo>>;

/** What is said of a screen, once the voice has come to its end. */
async function heard(page: Page, voice: Voice): Promise<string[]> {
    await expect.poll(() => voice.said.length).toBeGreaterThan(0);
    await page.locator('.key-speech', { hasText: 'Vorlesen' }).waitFor();
    return voice.news();
}

/** Steps on with the arrow until the focused thing says so, and chooses it. */
async function choose(page: Page, said: RegExp, voice: Voice): Promise<void> {
    for (let presses = 0; presses < 20; presses++) {
        const before = voice.said.length;
        await page.keyboard.press('ArrowDown');
        await expect.poll(() => voice.said.length).toBeGreaterThan(before);
        if (said.test(voice.said.at(-1)?.text ?? '')) break;
    }
    expect(voice.said.at(-1)?.text).toMatch(said);
    await expect(page.locator(':focus-visible')).toHaveCount(1);
    await page.waitForTimeout(TREMBLING);
    voice.news();
    await page.keyboard.press('Enter');
}

test('the whole journey is done by keys and ear alone', async ({ kiosk }) => {
    test.slow();
    const voice = await listenTo(kiosk, 1);
    await kiosk.keyboard.press('ArrowDown');
    expect(await heard(kiosk, voice)).toEqual([
        'Tippen Sie einmal: Sie hören, was dort steht.',
        'Tippen Sie noch einmal: Sie wählen es.',
        'Mit Tasten: Pfeile gehen weiter, die Eingabetaste wählt.',
        'Wohin möchten Sie?',
        'Treppenburg, eine erfundene Stadt',
        'Hier tippen',
    ]);
    await choose(kiosk, /^Hier tippen$/, voice);
    expect(await heard(kiosk, voice)).toContain('Bus und Bahn');
    await choose(kiosk, /^Bus und Bahn$/, voice);
    await expect.poll(() => voice.said.map(({ text }) => text).join()).toContain('Markt, 10 Minuten');
    expect((await heard(kiosk, voice))[0]).toBe('Bus und Bahn');
    await choose(kiosk, /^Markt, 10 Minuten/, voice);
    expect(await heard(kiosk, voice)).toEqual([
        'Wie sind Sie unterwegs?',
        'Wir suchen immer einen Weg ohne Stufe.',
        'Rollstuhl',
        'Rollator',
        'langsam zu Fuß',
        'zu Fuß',
    ]);
    await choose(kiosk, /^langsam zu Fuß$/, voice);
    await expect.poll(() => voice.said.map(({ text }) => text).join()).toContain('ohne Stufe');
    expect(await heard(kiosk, voice)).toContain('Ihr Weg, Markt');
    await choose(kiosk, /^Schritt für Schritt$/, voice);
    expect((await heard(kiosk, voice))[0]).toMatch(/^Schritt 1 von \d+$/);
    await choose(kiosk, /^Weiter$/, voice);
    expect((await heard(kiosk, voice))[0]).toMatch(/^Schritt 2 von \d+$/);
    await kiosk.keyboard.press('Escape');
    expect((await heard(kiosk, voice))[0]).toMatch(/^Schritt 1 von \d+$/);
    await kiosk.keyboard.press('Escape');
    expect(await heard(kiosk, voice)).toContain('Ihr Weg, Markt');
    await choose(kiosk, /^Auf das Handy$/, voice);
    expect((await heard(kiosk, voice)).at(-1)).toBe('Fertig');
    await choose(kiosk, /^Fertig$/, voice);
    await expect(kiosk.getByText('Gute Reise.')).toBeVisible();
    await expect
        .poll(() => voice.said.map(({ text }) => text))
        .toEqual(['Gute Reise.', 'Ihre Angaben sind gelöscht.']);
    await expect(kiosk.getByRole('button', { name: 'Hier tippen' })).toBeVisible();
    await expect(kiosk.locator('.voice-keys')).toHaveCount(0);
});
