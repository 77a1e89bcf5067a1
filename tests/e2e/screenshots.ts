import { mkdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { chromium, type Page } from '@playwright/test';
import { SCREENS } from './everyScreen.ts';
import { mapDrawn } from './journey.ts';
import { DEMO_SERVE, FLAGS, startKioskServer } from './kiosk.ts';

const FOLDER = join(resolve(import.meta.dirname, '..', '..'), 'docs', 'screenshots');
const SIZES = [
    { suffix: '', viewport: { width: 1080, height: 1920 } },
    { suffix: '-landscape', viewport: { width: 1920, height: 1080 } },
];
const QUALITY = 80;

/** Touches "Weiter" until a sentence stands on the screen. */
async function goOnTo(page: Page, sentence: string): Promise<void> {
    await page.getByText(/^Schritt 1 von/).waitFor();
    while ((await page.getByText(sentence).count()) === 0) {
        await page.getByRole('button', { name: 'Weiter', exact: true }).tap();
        await page.waitForTimeout(600);
    }
}

/** The pictures of the README: the main journey on the demo region, portrait and landscape. */
mkdirSync(FOLDER, { recursive: true });
const server = await startKioskServer(DEMO_SERVE);
const executablePath = process.env.STUFENFREI_CHROMIUM ?? '/usr/bin/chromium';
const browser = await chromium.launch({ executablePath, args: FLAGS });
for (const { suffix, viewport } of SIZES) {
    const context = await browser.newContext({ viewport, hasTouch: true, reducedMotion: 'reduce' });
    const page = await context.newPage();
    await page.goto(server.address);
    for (const { name, reach } of SCREENS) {
        await reach(page);
        if (name === 'steps') await goOnTo(page, 'Nehmen Sie den Aufzug.');
        await page.waitForTimeout(700);
        await mapDrawn(page);
        const path = join(FOLDER, `${name}${suffix}.jpg`);
        await page.screenshot({ path, type: 'jpeg', quality: QUALITY });
        process.stdout.write(`${path}\n`);
    }
    await context.close();
}
await browser.close();
server.stop();
