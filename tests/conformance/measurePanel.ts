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
    /** The kiosk's first one when absent. */
    readonly language?: string;
}

const THEMES = /, (×2 )?(dark|contrast)$/;

/** The hidden page as if it stood on the panel, ready to show one screen after the other. */
export async function openDriven(
    browser: Browser,
    address: string,
    { width, height, millimetresPerPixel, viewingDistance, mountingHeight }: TriedPanel,
    { language }: Pick<Extent, 'language'>,
): Promise<{ readonly page: Page; readonly close: () => Promise<void> }> {
    const context = await browser.newContext({
        viewport: { width, height },
        hasTouch: true,
        locale: 'de-DE',
        deviceScaleFactor: 0.5,
        reducedMotion: 'reduce',
    });
    const page = await context.newPage();
    await page.addInitScript(withoutWebGl);
    const said = new URLSearchParams({
        mm: String(millimetresPerPixel),
        distance: String(viewingDistance),
        mounting: String(mountingHeight),
        driven: '',
        ...(language && { language }),
    });
    await page.goto(`${address}#conformance?${said}`);
    await page.waitForFunction(() => window.conformance !== undefined);
    return { page, close: () => context.close() };
}

/** Measures screen after screen on a panel. */
export async function measurePanel(
    browser: Browser,
    address: string,
    panel: TriedPanel,
    { themes, axe, screens, language }: Extent,
): Promise<MeasuredScreen[]> {
    const { page, close } = await openDriven(browser, address, panel, { ...(language && { language }) });
    const all = await page.evaluate(() => window.conformance?.screens ?? []);
    const asked = all.filter((screen) => screens?.includes(screen) ?? (themes || !THEMES.test(screen)));
    const measured: MeasuredScreen[] = [];
    for (const screen of asked) {
        const found = await page.evaluate((shown) => window.conformance?.show(shown) ?? [], screen);
        measured.push({
            panel: language ? `${panel.name}, ${language}` : panel.name,
            screen,
            measured: axe && !screen.includes(',') ? [...found, await askAxe(page)] : found,
        });
    }
    await close();
    return measured;
}

/** The way as a drawing stands where the map would, and is there at once. */
function withoutWebGl(): void {
    const get = HTMLCanvasElement.prototype.getContext;
    Object.defineProperty(HTMLCanvasElement.prototype, 'getContext', {
        value(this: HTMLCanvasElement, kind: string, ...rest: unknown[]) {
            return kind.startsWith('webgl') ? null : Reflect.apply(get, this, [kind, ...rest]);
        },
    });
}

async function askAxe(page: Page): Promise<Measured> {
    const { violations, passes } = await new AxeBuilder({ page }).exclude('.map-canvas').analyze();
    return {
        rule: 'axe',
        checked: passes.length + violations.length,
        faults: violations.map(({ id, nodes }) => `${id} ${nodes[0]?.html.slice(0, 80)}`),
    };
}
