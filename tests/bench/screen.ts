import { existsSync } from 'node:fs';
import { chromium, type Page } from '@playwright/test';
import { chooseCategory, choosePlace, chooseProfile, mapDrawn, startVisit } from '../e2e/journey.ts';
import { DEMO_SERVE, FLAGS, startKioskServer } from '../e2e/kiosk.ts';
import { type Measured, percentile } from './figure.ts';

const VISITS = 7;
const EXECUTABLE = process.env.STUFENFREI_CHROMIUM ?? '/usr/bin/chromium';

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

/** The screen as a senior meets it: Chromium without a GPU, the demo region, portrait. */
export async function measureScreen(): Promise<Measured[]> {
    if (!existsSync(EXECUTABLE)) return [{ what: 'screen', why: 'Chromium is not installed' }];
    const server = await startKioskServer(DEMO_SERVE);
    const browser = await chromium.launch({ executablePath: EXECUTABLE, args: FLAGS });
    const context = await browser.newContext({ viewport: { width: 1080, height: 1920 }, hasTouch: true });
    const page = await context.newPage();
    const visits: { sentences: number; line: number }[] = [];
    for (let visit = 0; visit < VISITS; visit++) {
        await page.goto(server.address);
        visits.push(await timeVisit(page));
    }
    await browser.close();
    server.stop();
    const median = (part: 'sentences' | 'line') =>
        percentile(
            visits.map((visit) => visit[part]),
            0.5,
        );
    return [
        { what: 'tap to the way in words, median', value: median('sentences'), unit: 'ms', reach: 200 },
        { what: 'tap to the line on the map, median', value: median('line'), unit: 'ms', reach: 1000 },
    ];
}
