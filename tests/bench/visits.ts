import { existsSync, readFileSync } from 'node:fs';
import { type CDPSession, chromium, type Page } from '@playwright/test';
import { startServer } from '../../src/setup/server.mjs';
import { DEMO_SERVE, FLAGS } from '../e2e/kiosk.ts';
import { type Measured, percentile } from './figure.ts';

const EXECUTABLE = process.env.STUFENFREI_CHROMIUM ?? '/usr/bin/chromium';
/** `STUFENFREI_VISITS=10000` takes an hour; the growth after many visits is what counts, not the time. */
const VISITS = Number(process.env.STUFENFREI_VISITS) || 500;
/** Until everything that is kept for good has been made once. */
const WARM = Math.max(50, VISITS / 20);
/** After so many visits a line says how it goes. */
const TOLD = 250;
/** Share of the visits at the start and at the end in which the server's memory is looked at. */
const WINDOW = 0.1;
const GROUPS = ['Arzt und Apotheke', 'Toilette', 'Einkaufen', 'Bus und Bahn', 'Sitzen', 'Amt und Hilfe'];
const PROFILES = ['Rollstuhl', 'Rollator', 'langsam zu Fuß', 'zu Fuß'];

declare global {
    /** Presses through one visit; known to the page from its start, for what is sent in anew each time stays in its memory. */
    var pressThrough: (group: string, profile: string) => Promise<void>;
}

function teachVisits(): void {
    const find = (words: string, kind: string) =>
        [...document.querySelectorAll<HTMLElement>(kind)].find(({ textContent }) =>
            textContent?.includes(words),
        );
    const press = async (words: string, kind = 'button') => {
        // A minute: a long run must outlive the moments in which the machine has other work.
        for (let tries = 0; tries < 6000; tries++) {
            const found = find(words, kind);
            if (found) return found.click();
            await new Promise((resolve) => setTimeout(resolve, 10));
        }
        throw new Error(`nothing says ${words}`);
    };
    globalThis.pressThrough = async (group, profile) => {
        await press('Hier tippen');
        await press(group);
        await press('', 'button.place');
        await press(profile);
        for (const words of ['Schritt für Schritt', 'Weiter', 'Anfang', 'Anfang']) await press(words);
    };
}

/** One visit from the rest picture to the steps and back, pressed as keys are, without a pause. */
async function visit(page: Page, number: number): Promise<void> {
    const group = GROUPS[number % GROUPS.length] ?? '';
    const profile = PROFILES[number % PROFILES.length] ?? '';
    await page.evaluate(([where, how]) => globalThis.pressThrough(where, how), [group, profile] as const);
}

/** Bytes that the page's scripts hold after all rubbish is gone, and the nodes it keeps. */
async function holding(session: CDPSession): Promise<{ bytes: number; nodes: number }> {
    for (let time = 0; time < 3; time++) await session.send('HeapProfiler.collectGarbage');
    const { usedSize } = await session.send('Runtime.getHeapUsage');
    const { nodes } = await session.send('Memory.getDOMCounters');
    return { bytes: usedSize, nodes };
}

/** Bytes of a process in memory, as Linux counts them; undefined on other systems. */
function residentBytes(process: number): number | undefined {
    const file = `/proc/${process}/status`;
    const [, kilobytes] = (existsSync(file) && /^VmRSS:\s+(\d+) kB$/m.exec(readFileSync(file, 'utf8'))) || [];
    return kilobytes === undefined ? undefined : Number(kilobytes) * 1024;
}

/** The server collects its rubbish when it likes: what it holds for good is the little that it held at times. */
const least = (samples: readonly number[]): number => percentile(samples, 0.1);

const growth = (one: number, other: number): number => (100 * (other - one)) / one;

async function tellProgress(session: CDPSession, visits: number, server: number | undefined): Promise<void> {
    const { bytes } = await holding(session);
    const megabytes = [bytes, server ?? 0].map((size) => (size / 1e6).toFixed(1));
    console.error(`${visits} visits: the page holds ${megabytes[0]} MB, the server ${megabytes[1]} MB`);
}

/** How much the memory of page and server grows from one visit after another. */
export async function measureVisits(): Promise<Measured[]> {
    if (!existsSync(EXECUTABLE)) return [{ what: 'visits', why: 'Chromium is not installed' }];
    const server = await startServer(DEMO_SERVE);
    if ('why' in server) return [{ what: 'visits', why: server.why }];
    const { pid } = server.child;
    const browser = await chromium.launch({ executablePath: EXECUTABLE, args: FLAGS });
    const context = await browser.newContext({
        viewport: { width: 1080, height: 1920 },
        deviceScaleFactor: 0.25,
    });
    const page = await context.newPage();
    const session = await context.newCDPSession(page);
    const resident: number[] = [];
    await page.addInitScript(teachVisits);
    await page.goto(server.address);
    for (let number = 0; number < WARM; number++) await visit(page, number);
    const before = await holding(session);
    for (let number = WARM; number < WARM + VISITS; number++) {
        await visit(page, number);
        const bytes = pid === undefined ? undefined : residentBytes(pid);
        if (bytes !== undefined) resident.push(bytes);
        if ((number - WARM + 1) % TOLD === 0) await tellProgress(session, number - WARM + 1, bytes);
    }
    const after = await holding(session);
    await browser.close();
    server.child.kill();
    const few = Math.ceil(resident.length * WINDOW);
    const [first, last] = [least(resident.slice(0, few)), least(resident.slice(-few))];
    const more = (what: string, value: number): Measured => ({ what, value, unit: '%', reach: 5 });
    return [
        { what: "the page's memory after a warm start", value: before.bytes / 1e6, unit: 'MB' },
        more(`its growth in ${VISITS} visits`, growth(before.bytes, after.bytes)),
        more(`more nodes after ${VISITS} visits`, growth(before.nodes, after.nodes)),
        ...(few === 0
            ? [{ what: "the server's memory", why: 'this system does not tell it' }]
            : [
                  { what: "the server's memory after a warm start", value: first / 1e6, unit: 'MB' as const },
                  more(`its growth in ${VISITS} visits`, growth(first, last)),
              ]),
    ];
}
