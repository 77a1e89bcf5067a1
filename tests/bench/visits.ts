import { existsSync } from 'node:fs';
import { type CDPSession, chromium, type Page } from '@playwright/test';
import { DEMO_SERVE, FLAGS, startKioskServer } from '../e2e/kiosk.ts';
import type { Measured } from './figure.ts';

const EXECUTABLE = process.env.STUFENFREI_CHROMIUM ?? '/usr/bin/chromium';
const VISITS = 500;
/** Until everything that is kept for good has been made once. */
const WARM = 50;
const GROUPS = ['Arzt und Apotheke', 'Toilette', 'Einkaufen', 'Bus und Bahn', 'Sitzen', 'Amt und Hilfe'];
const PROFILES = ['Rollstuhl', 'Rollator', 'langsam zu Fuß', 'zu Fuß'];

/** One visit from the rest picture to the steps and back, pressed as keys are, without a pause. */
async function visit(page: Page, number: number): Promise<void> {
    const group = GROUPS[number % GROUPS.length] ?? '';
    const profile = PROFILES[number % PROFILES.length] ?? '';
    await page.evaluate(
        async ([where, how]) => {
            const find = (words: string, kind = 'button') =>
                [...document.querySelectorAll<HTMLElement>(kind)].find(({ textContent }) =>
                    textContent?.includes(words),
                );
            const press = async (words: string, kind?: string) => {
                for (let tries = 0; tries < 500; tries++) {
                    const found = find(words, kind);
                    if (found) return found.click();
                    await new Promise((resolve) => setTimeout(resolve, 10));
                }
                throw new Error(`nothing says ${words}`);
            };
            await press('Hier tippen');
            await press(where);
            await press('', 'button.place');
            await press(how);
            await press('Schritt für Schritt');
            await press('Weiter');
            await press('Anfang');
            await press('Anfang');
        },
        [group, profile] as const,
    );
}

/** Bytes that the page's scripts hold after all rubbish is gone, and the nodes it keeps. */
async function holding(session: CDPSession): Promise<{ bytes: number; nodes: number }> {
    for (let time = 0; time < 3; time++) await session.send('HeapProfiler.collectGarbage');
    const { usedSize } = await session.send('Runtime.getHeapUsage');
    const { nodes } = await session.send('Memory.getDOMCounters');
    return { bytes: usedSize, nodes };
}

/** How much the page's memory grows from one visit after another. */
export async function measureVisits(): Promise<Measured[]> {
    if (!existsSync(EXECUTABLE)) return [{ what: 'visits', why: 'Chromium is not installed' }];
    const server = await startKioskServer(DEMO_SERVE);
    const browser = await chromium.launch({ executablePath: EXECUTABLE, args: FLAGS });
    const context = await browser.newContext({
        viewport: { width: 1080, height: 1920 },
        deviceScaleFactor: 0.25,
    });
    const page = await context.newPage();
    const session = await context.newCDPSession(page);
    await page.goto(server.address);
    for (let number = 0; number < WARM; number++) await visit(page, number);
    const before = await holding(session);
    for (let number = WARM; number < WARM + VISITS; number++) await visit(page, number);
    const after = await holding(session);
    await browser.close();
    server.stop();
    const growth = (one: number, other: number) => (100 * (other - one)) / one;
    return [
        { what: "the page's memory after a warm start", value: before.bytes / 1e6, unit: 'MB' },
        { what: `growth in ${VISITS} visits`, value: growth(before.bytes, after.bytes), unit: '%', reach: 5 },
        {
            what: `more nodes after ${VISITS} visits`,
            value: growth(before.nodes, after.nodes),
            unit: '%',
            reach: 5,
        },
    ];
}
