import { spawn } from 'node:child_process';
import { join, resolve } from 'node:path';
import { createInterface } from 'node:readline';
import { _electron, type Browser, test as base, chromium, type Page } from '@playwright/test';

const ROOT = resolve(import.meta.dirname, '..', '..');
export const DEMO_REGION = join(ROOT, 'out', 'demo');
const DEMO_SETTINGS = join(ROOT, 'assets', 'demo', 'kiosk.json');

/** Parameters of `stufenfrei serve` that show the demo region as its kiosk stands there. */
export const DEMO_SERVE = ['--region', DEMO_REGION, '--settings', DEMO_SETTINGS, '--port', '0'];

/** Without a GPU the map is drawn in software; as root Chromium starts only without its sandbox. */
export const FLAGS = [
    '--no-sandbox',
    '--use-gl=angle',
    '--use-angle=swiftshader',
    '--enable-unsafe-swiftshader',
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-sync',
    '--no-first-run',
    '--use-fake-device-for-media-stream',
];

/** Half the pixels each way: software draws the map four times as fast, the layout is the same. */
const COARSE = 0.5;

export interface KioskOptions {
    window: 'chromium' | 'electron';
    /** Parameters of `stufenfrei serve`. */
    serve: string[];
}

interface Fixtures {
    /** The kiosk's page, freshly loaded, in the window of this project. */
    kiosk: Page;
}

interface WorkerFixtures {
    kioskAddress: string;
    browserWindow: Browser;
}

export async function startKioskServer(parameters: string[]) {
    const child = spawn(process.execPath, [join(ROOT, 'src/setup/stufenfrei.mjs'), 'serve', ...parameters], {
        stdio: ['ignore', 'pipe', 'inherit'],
    });
    const address = await new Promise<string>((found, missing) => {
        createInterface({ input: child.stdout }).on('line', (line) => {
            const ready = /^ready (\S+)/.exec(line)?.[1];
            if (ready) found(ready);
        });
        child.on('exit', (code) => missing(new Error(`the server ended with exit code ${code}`)));
    });
    return { address, stop: () => child.kill() };
}

export const test = base.extend<Fixtures, WorkerFixtures & KioskOptions>({
    window: ['chromium', { option: true, scope: 'worker' }],
    serve: [DEMO_SERVE, { option: true, scope: 'worker' }],
    kioskAddress: [
        async ({ serve }, use) => {
            const server = await startKioskServer(serve);
            await use(server.address);
            server.stop();
        },
        { scope: 'worker' },
    ],
    browserWindow: [
        // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the fixture's needs from the pattern
        async ({}, use) => {
            const executablePath = process.env.STUFENFREI_CHROMIUM ?? '/usr/bin/chromium';
            const browser = await chromium.launch({ executablePath, args: FLAGS });
            await use(browser);
            await browser.close();
        },
        { scope: 'worker' },
    ],
    kiosk: async ({ window, kioskAddress, browserWindow, viewport }, use) => {
        if (window === 'electron') {
            const executablePath = process.env.STUFENFREI_ELECTRON ?? '';
            const electron = await _electron.launch({
                executablePath,
                args: [ROOT, `--address=${kioskAddress}`, '--no-sandbox'],
            });
            await use(await electron.firstWindow());
            await electron.close();
            return;
        }
        const context = await browserWindow.newContext({
            viewport,
            hasTouch: true,
            locale: 'de-DE',
            deviceScaleFactor: COARSE,
            reducedMotion: 'reduce',
        });
        const page = await context.newPage();
        await page.goto(kioskAddress);
        await use(page);
        await context.close();
    },
});

export { expect } from '@playwright/test';
