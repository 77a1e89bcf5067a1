import { existsSync } from 'node:fs';
import { type Browser, chromium, type Page } from '@playwright/test';
import { chooseCategory, choosePlace, chooseProfile, mapDrawn, startVisit } from '../e2e/journey.ts';
import { DEMO_SERVE, FLAGS, startKioskServer } from '../e2e/kiosk.ts';
import { type Measured, percentile } from './figure.ts';

const VISITS = 7;
const STARTS = 5;
const EXECUTABLE = process.env.STUFENFREI_CHROMIUM ?? '/usr/bin/chromium';
const PORTRAIT = { viewport: { width: 1080, height: 1920 }, hasTouch: true };

/** Milliseconds inside the page, each to the end of the frame in which it was painted. */
interface PageTimes {
    /** From the finger on the glass to the key that shows it. */
    readonly answers: number[];
    /** From the finger's lifting to another screen. */
    readonly screens: number[];
}

declare global {
    interface Window {
        times: PageTimes;
    }
}

/** Has the page note when it was touched and when it showed something. */
async function watchTimes(page: Page): Promise<void> {
    await page.addInitScript(() => {
        window.times = { answers: [], screens: [] };
        let down = 0;
        let up = 0;
        addEventListener('pointerdown', () => (down = performance.now()), { capture: true });
        addEventListener('pointerup', () => (up = performance.now()), { capture: true });
        const painted = (note: (time: number) => void) =>
            requestAnimationFrame(() => setTimeout(() => note(performance.now())));
        const watch = new MutationObserver((changes) => {
            for (const { attributeName, target } of changes) {
                if (!(target instanceof HTMLElement)) continue;
                const [pressed, lifted] = [down, up];
                const isHeld = attributeName === 'data-held' && target.dataset.held === 'true';
                if (isHeld) painted((time) => window.times.answers.push(time - pressed));
                if (attributeName === 'data-at') painted((time) => window.times.screens.push(time - lifted));
            }
        });
        watch.observe(document, { subtree: true, attributeFilter: ['data-held', 'data-at'] });
    });
}

/** Milliseconds from the tap that asks for the way to its sentences, and to its line on the map. */
async function timeVisit(page: Page): Promise<{ sentences: number; line: number }> {
    await startVisit(page);
    await chooseCategory(page);
    await choosePlace(page);
    const started = performance.now();
    await chooseProfile(page);
    await page.getByText('ohne Stufe', { exact: true }).waitFor();
    const sentences = performance.now() - started;
    await mapDrawn(page);
    return { sentences, line: performance.now() - started };
}

/** Milliseconds from the start of server and browser to the rest picture, and on to a map to touch. */
async function timeStart(): Promise<{ picture: number; map: number }> {
    const started = performance.now();
    const [server, browser] = await Promise.all([startKioskServer(DEMO_SERVE), launch()]);
    const page = await (await browser.newContext(PORTRAIT)).newPage();
    await page.goto(server.address, { waitUntil: 'commit' });
    await page.getByRole('button', { name: 'Hier tippen' }).waitFor();
    const picture = performance.now() - started;
    await startVisit(page);
    await mapDrawn(page);
    const map = performance.now() - started;
    await browser.close();
    server.stop();
    return { picture, map };
}

const launch = (): Promise<Browser> => chromium.launch({ executablePath: EXECUTABLE, args: FLAGS });

async function repeat<Value>(times: number, measure: () => Promise<Value>): Promise<Value[]> {
    const values: Value[] = [];
    for (let time = 0; time < times; time++) values.push(await measure());
    return values;
}

const median = (values: readonly number[]): number => percentile(values, 0.5);

/** The screen as a senior meets it: Chromium without a GPU, the demo region, portrait. */
export async function measureScreen(): Promise<Measured[]> {
    if (!existsSync(EXECUTABLE)) return [{ what: 'screen', why: 'Chromium is not installed' }];
    const starts = await repeat(STARTS, timeStart);
    const server = await startKioskServer(DEMO_SERVE);
    const browser = await launch();
    const page = await (await browser.newContext(PORTRAIT)).newPage();
    await watchTimes(page);
    const times: PageTimes = { answers: [], screens: [] };
    const visits = await repeat(VISITS, async () => {
        await page.goto(server.address);
        const visit = await timeVisit(page);
        const { answers, screens } = await page.evaluate(() => window.times);
        times.answers.push(...answers);
        times.screens.push(...screens);
        return visit;
    });
    await browser.close();
    server.stop();
    const figure = (what: string, values: readonly number[], reach: number): Measured => ({
        what: `${what}, median`,
        value: median(values),
        unit: 'ms',
        reach,
    });
    return [
        figure('touch to visible answer', times.answers, 100),
        figure('touch to the next screen', times.screens, 200),
        figure(
            'tap to the way in words',
            visits.map(({ sentences }) => sentences),
            200,
        ),
        figure(
            'tap to the line on the map',
            visits.map(({ line }) => line),
            1000,
        ),
        figure(
            'start to the rest picture',
            starts.map(({ picture }) => picture),
            2000,
        ),
        figure(
            'start to a usable map',
            starts.map(({ map }) => map),
            5000,
        ),
    ];
}
