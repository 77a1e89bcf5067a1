import { defineConfig } from '@playwright/test';
import type { KioskOptions } from './tests/e2e/kiosk.ts';

const electron = process.env.STUFENFREI_ELECTRON;
const portrait = { width: 1080, height: 1920 };
const landscape = { width: 1920, height: 1080 };

export default defineConfig<KioskOptions>({
    testDir: 'tests/e2e',
    outputDir: 'out/test/playwright',
    fullyParallel: false,
    workers: 1,
    timeout: 60_000,
    expect: { timeout: 15_000 },
    forbidOnly: Boolean(process.env.CI),
    reporter: [['list'], ['json', { outputFile: 'out/test/playwright.json' }]],
    use: { screenshot: 'only-on-failure' },
    projects: [
        { name: 'portrait', use: { window: 'chromium', viewport: portrait } },
        { name: 'landscape', use: { window: 'chromium', viewport: landscape } },
        ...(electron
            ? [{ name: 'electron', use: { window: 'electron' as const, viewport: landscape } }]
            : []),
    ],
});
