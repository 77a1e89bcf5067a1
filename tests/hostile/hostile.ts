import { parseArgs } from 'node:util';
import { chromium } from '@playwright/test';
import { numbersFrom } from '../bench/pairs.ts';
import { DEMO_SERVE, FLAGS, startKioskServer } from '../e2e/kiosk.ts';
import { HostileHand } from './HostileHand.ts';
import { faultsOf } from './wayOn.ts';

const { values } = parseArgs({
    options: {
        minutes: { type: 'string', default: '10' },
        shape: { type: 'string', default: 'portrait' },
        seed: { type: 'string', default: String(Date.now() % 100_000) },
    },
});
const minutes = Number(values.minutes);
const seed = Number(values.seed);
/** Between two looks at the page. */
const TOUCHES = 10;

/** Touches the screen as people do who wish it ill, and looks again and again whether it still leads on. */
const server = await startKioskServer(DEMO_SERVE);
const executablePath = process.env.STUFENFREI_CHROMIUM ?? '/usr/bin/chromium';
/** As a kiosk's browser is started, src/setup/window.mjs. */
const KIOSK = ['--disable-pinch', '--overscroll-history-navigation=0'];
const browser = await chromium.launch({ executablePath, args: [...FLAGS, ...KIOSK] });
const viewport = values.shape === 'landscape' ? { width: 1920, height: 1080 } : { width: 1080, height: 1920 };
const context = await browser.newContext({ viewport, hasTouch: true, deviceScaleFactor: 0.5 });
const page = await context.newPage();
const broken: string[] = [];
page.on('pageerror', (error) => broken.push(`a fault in the page: ${error.message}`));
page.on('crash', () => broken.push('the page crashed'));
context.on('page', () => broken.push('another window opened'));
await page.goto(server.address);
await page.locator('.kiosk').waitFor();

const hand = new HostileHand(await context.newCDPSession(page), viewport, numbersFrom(seed));
const seen = new Map<string, number>();
const end = Date.now() + minutes * 60_000;
let touches = 0;
while (Date.now() < end && broken.length === 0) {
    for (let count = 0; count < TOUCHES; count++) await hand.touch();
    await hand.rest();
    touches += TOUCHES;
    const { at, faults } = await faultsOf(page, server.address);
    seen.set(at, (seen.get(at) ?? 0) + 1);
    broken.push(...faults.map((fault) => `${fault} (on ${at})`));
}
for (const fault of broken) process.stdout.write(`${fault}\n`);
const screens = [...seen].map(([at, count]) => `${at} ${count}`).join(', ');
const verdict = broken.length === 0 ? 'always a way on' : `${broken.length} faults`;
process.stdout.write(
    `${touches} touches, ${values.shape}, seed ${seed}: ${verdict}. Screens looked at: ${screens}.\n`,
);
await browser.close();
server.stop();
process.exitCode = broken.length === 0 ? 0 : 1;
