import { defineConfig } from '@playwright/test';
import type { KioskOptions } from './tests/e2e/kiosk.ts';

const electron = process.env.STUFENFREI_ELECTRON;
const portrait = { width: 1080, height: 1920 };
const landscape = { width: 1920, height: 1080 };

/** What does not hang on the shape of the screen is tried upright only. */
const SHAPELESS = ['byKeys', 'conformance', 'deadPage', 'idle', 'neverBlank', 'speech', 'staff', 'touch'];

export default defineConfig<KioskOptions>({
    testDir: 'tests/e2e',
    outputDir: 'out/test/playwright',
    fullyParallel: false,
    workers: 2,
    timeout: 60_000,
    expect: { timeout: 15_000 },
    forbidOnly: Boolean(process.env.CI),
    // A busy machine may miss a wait once; what fails twice is a fault.
    retries: process.env.CI ? 1 : 0,
    reporter: [['list'], ['json', { outputFile: 'out/test/playwright.json' }]],
    use: { screenshot: 'only-on-failure' },
    projects: [
        { name: 'portrait', use: { window: 'chromium', viewport: portrait } },
        {
            name: 'landscape',
            testIgnore: SHAPELESS.map((name) => `**/${name}.spec.ts`),
            use: { window: 'chromium', viewport: landscape },
        },
        ...(electron
            ? [{ name: 'electron', use: { window: 'electron' as const, viewport: landscape } }]
            : []),
    ],
});
