import { execFileSync } from 'node:child_process';
import { mkdirSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { chromium, type Page } from '@playwright/test';
import { LANGUAGES } from '../../src/words/language.ts';
import { DEMO_SERVE, FLAGS, startKioskServer } from '../e2e/kiosk.ts';
import { openDriven } from './measurePanel.ts';
import { PANELS } from './panels.ts';

const ROOT = resolve(import.meta.dirname, '..', '..');
/** Pixels of the longer side of one picture. */
const LONG_SIDE = 480;
const THEMED = ['', ', dark', ', contrast', ', ×2', ', ×2 dark', ', ×2 contrast'];

/** Takes every screen in every language, size and theme, and lays a sheet of pictures for each screen. */
const { values } = parseArgs({
    options: {
        panel: { type: 'string', default: '21.5' },
        language: { type: 'string', multiple: true, default: [...LANGUAGES] },
        variant: { type: 'string', multiple: true, default: THEMED },
        screen: { type: 'string', multiple: true },
        region: { type: 'string' },
        settings: { type: 'string' },
        out: { type: 'string', default: join(ROOT, 'out', 'sheets') },
    },
});
const isDemo = values.region === undefined;
const served = isDemo
    ? DEMO_SERVE
    : ['--region', values.region ?? '', '--settings', values.settings ?? '', '--port', '0'];
const server = await startKioskServer(served);
const executablePath = process.env.STUFENFREI_CHROMIUM ?? '/usr/bin/chromium';
const browser = await chromium.launch({ executablePath, args: FLAGS });
for (const panel of PANELS.filter(({ name }) => name.startsWith(values.panel))) {
    const folder = join(values.out, panel.name.replace('″ ', '-'));
    rmSync(folder, { recursive: true, force: true });
    mkdirSync(folder, { recursive: true });
    const taken = new Map<string, string[]>();
    for (const language of values.language) {
        const { page, close } = await openDriven(browser, server.address, panel, { language });
        for (const screen of await screensOf(page)) {
            for (const variant of values.variant) {
                const path = join(folder, `${screen}-${language}${variant}.png`.replaceAll(/[ ,]+/g, '-'));
                await page.evaluate((name) => window.conformance?.show(name), `${screen}${variant}`);
                await page.screenshot({ path });
                taken.set(screen, [...(taken.get(screen) ?? []), path]);
            }
        }
        await close();
    }
    for (const [screen, paths] of taken) {
        const sheet = join(folder, `${screen}.jpg`.replaceAll(' ', '-'));
        const columns = `${values.variant.length * (panel.width < panel.height ? 2 : 1)}x`;
        const size = `${LONG_SIDE}x${LONG_SIDE}+4+4`;
        execFileSync('montage', [
            ...paths,
            '-tile',
            columns,
            '-geometry',
            size,
            '-background',
            '#888',
            sheet,
        ]);
        for (const path of paths) rmSync(path);
        process.stdout.write(`${sheet}\n`);
    }
}
await browser.close();
server.stop();

/** Names of the plain screens, or those that were asked for. */
async function screensOf(page: Page): Promise<string[]> {
    const all = await page.evaluate(() => window.conformance?.screens ?? []);
    const plain = all.filter((screen) => !screen.includes(','));
    return values.screen ? plain.filter((screen) => values.screen?.includes(screen)) : plain;
}
