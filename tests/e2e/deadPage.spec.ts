import { mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium } from '@playwright/test';
import { keepWindow } from '../../src/watch/keepWindow.ts';
import { PATIENCE } from '../../src/watch/PageWatch.ts';
import { readPulse } from '../../src/watch/readPulse.ts';
import { DEMO_SERVE, expect, FLAGS, startKioskServer, test } from './kiosk.ts';

test.skip(({ viewport }) => (viewport?.width ?? 0) > (viewport?.height ?? 0), 'tried in portrait');

/** A window may start slowly on a busy machine, milliseconds. */
const OPEN = 30_000;

test('a page whose process dies is on the screen again', async () => {
    const { address, stop } = await startKioskServer(DEMO_SERVE);
    const profile = join(mkdtempSync(join(tmpdir(), 'stufenfrei-window-')), 'profile');
    const ending = new AbortController();
    const windows: string[] = [];
    const kept = keepWindow({
        command: {
            file: process.env.STUFENFREI_CHROMIUM ?? '/usr/bin/chromium',
            parameters: [
                ...FLAGS,
                '--headless=new',
                '--log-level=3',
                '--remote-debugging-port=0',
                `--user-data-dir=${profile}`,
                address,
            ],
            environment: {},
        },
        profile,
        patience: PATIENCE,
        readPulse: () => readPulse(address),
        shown: () => windows.push('shown'),
        turned: () => undefined,
        log: (line) => windows.push(line),
        stop: ending.signal,
    });

    await expect.poll(() => windows, { timeout: OPEN }).toEqual(['shown']);
    const [port] = readFileSync(join(profile, 'DevToolsActivePort'), 'utf8').split('\n');
    const browser = await chromium.connectOverCDP(`http://127.0.0.1:${port}`);
    const page = browser.contexts()[0]?.pages()[0];
    if (!page) throw new Error('the window has no page');
    const session = await page.context().newCDPSession(page);
    void session.send('Page.crash').catch(() => undefined);

    const again = 'the page no longer beats; opening the window again';
    await expect.poll(() => windows, { timeout: OPEN }).toEqual(['shown', again, 'shown']);
    ending.abort();
    expect(await kept).toBe(true);
    stop();
});
