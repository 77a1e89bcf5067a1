import AxeBuilder from '@axe-core/playwright';
import type { Browser, Page } from '@playwright/test';
import type { Driver, Measured } from '../../renderer/conformance/finding.ts';
import type { MeasuredScreen } from '../../renderer/conformance/sheet.ts';
import type { TriedPanel } from './panels.ts';

declare global {
    interface Window {
        conformance?: Driver;
    }
}

/** How much is looked at on a panel: colours change nothing that is measured in millimetres. */
export interface Extent {
    readonly themes: boolean;
    /** Of the plain screens only: it takes seconds, and millimetres are nothing to it. */
    readonly axe: boolean;
    /** Names of the screens; all when absent. */
    readonly screens?: readonly string[];
}

const THEMES = /, (dark|contrast)$/;

/** Shows the hidden page as if it stood on the panel, and measures screen after screen. */
export async function measurePanel(
    browser: Browser,
    address: string,
    panel: TriedPanel,
    { themes, axe, screens }: Extent,
): Promise<MeasuredScreen[]> {
    const { name, width, height, millimetresPerPixel, viewingDistance, mountingHeight } = panel;
    const context = await browser.newContext({
        viewport: { width, height },
        hasTouch: true,
        locale: 'de-DE',
        deviceScaleFactor: 0.5,
        reducedMotion: 'reduce',
    });
    const page = await context.newPage();
    const said = new URLSearchParams({
        mm: String(millimetresPerPixel),
        distance: String(viewingDistance),
        mounting: String(mountingHeight),
        driven: '',
    });
    await page.goto(`${address}#conformance?${said}`);
    await page.waitForFunction(() => window.conformance !== undefined);
    const all = await page.evaluate(() => window.conformance?.screens ?? []);
    const asked = all.filter((screen) => screens?.includes(screen) ?? (themes || !THEMES.test(screen)));
    const measured: MeasuredScreen[] = [];
    for (const screen of asked) {
        const found = await page.evaluate((shown) => window.conformance?.show(shown) ?? [], screen);
        measured.push({
            panel: name,
            screen,
            measured: axe && !screen.includes(',') ? [...found, await askAxe(page)] : found,
        });
    }
    await context.close();
    return measured;
}

async function askAxe(page: Page): Promise<Measured> {
    const { violations, passes } = await new AxeBuilder({ page }).exclude('.map-canvas').analyze();
    return {
        rule: 'axe',
        checked: passes.length + violations.length,
        faults: violations.map(({ id, nodes }) => `${id} ${nodes[0]?.html.slice(0, 80)}`),
    };
}
