import { execFile } from 'node:child_process';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { readCode } from '../support/readCode.ts';
import { readPdf } from '../support/readPdf.ts';
import { standInPrinter } from '../support/standInPrinter.ts';
import { TREMBLING, walkToTheWay } from './journey.ts';
import { DEMO_REGION, expect, test } from './kiosk.ts';

const printer = standInPrinter();
// The server of this file is started with the environment of its worker.
Object.assign(process.env, printer.environment);

const settings = join(mkdtempSync(join(tmpdir(), 'stufenfrei-taking-')), 'kiosk.json');
writeFileSync(
    settings,
    JSON.stringify({
        position: [6.900231, 54.349034],
        bearing: 353,
        printer: { name: 'kiosk' },
        phone: '0231 50-0',
        companion: 'https://weg.example.org/',
    }),
);
test.use({ serve: ['--region', DEMO_REGION, '--settings', settings, '--port', '0'] });

test.beforeEach(() => {
    printer.become('none');
    printer.letGo();
});
test.afterAll(() => printer.remove());

const press = async (page: Page, name: string) => {
    await page.waitForTimeout(TREMBLING);
    await page.getByRole('button', { name, exact: true }).tap();
};

test('the fifth tap prints the way, and the sheet says what the screen says', async ({ kiosk }) => {
    await walkToTheWay(kiosk);
    const headline = (await kiosk.locator('.way-steps li span:last-child').first().textContent()) ?? '';
    await kiosk.getByRole('button', { name: 'Drucken', exact: true }).tap();
    await expect(kiosk.getByText('Ihr Blatt ist fertig.')).toBeVisible();
    const [sheet] = printer.sheets();
    const pages = await readPdf(sheet ?? new Uint8Array());
    const read = pages[0]?.texts.map(({ text }) => text).join('') ?? '';
    expect(headline).not.toBe('');
    expect(read.replaceAll(' ', '')).toContain(headline.replaceAll(' ', ''));
    await press(kiosk, 'Rückweg drucken');
    await expect.poll(() => printer.sheets().length).toBe(2);
});

test('a printer without paper is known before it is offered, and the phone is offered instead', async ({
    kiosk,
}) => {
    printer.become('media-empty-error');
    await walkToTheWay(kiosk);
    await expect(kiosk.getByRole('button', { name: 'Auf das Handy' })).toBeVisible();
    await expect(kiosk.getByRole('button', { name: 'Drucken' })).toHaveCount(0);
    printer.become('none');
    printer.hold();
    await expect(kiosk.getByRole('button', { name: 'Drucken' })).toBeVisible();
    await kiosk.getByRole('button', { name: 'Drucken' }).tap();
    await expect(kiosk.getByText('Ihr Blatt wird gedruckt.')).toBeVisible();
    printer.become('media-jam-error');
    await expect(kiosk.getByText('Im Drucker klemmt das Papier.')).toBeVisible();
    await expect(kiosk.getByText('Der Weg passt auch auf Ihr Handy.')).toBeVisible();
    expect(printer.queue()).toEqual([]);
});

test('the end of the visit takes the sheet out of the queue', async ({ kiosk }) => {
    printer.hold();
    await walkToTheWay(kiosk);
    await press(kiosk, 'Drucken');
    await expect.poll(() => printer.queue().length).toBe(1);
    await expect(kiosk.getByRole('button', { name: 'Fertig' })).toHaveCount(0);
    await press(kiosk, 'Anfang');
    await press(kiosk, 'Anfang');
    await expect(kiosk.getByRole('button', { name: 'Hier tippen' })).toBeVisible();
    await expect.poll(() => printer.queue(), { timeout: 1000 }).toEqual([]);
});

/** What a phone's camera reads on the screen. */
async function scan(page: Page): Promise<string | undefined> {
    const picture = (await page.locator('.code').screenshot()).toString('base64');
    const { width, height, pixels } = await page.evaluate(async (base64) => {
        const image = new Image();
        image.src = `data:image/png;base64,${base64}`;
        await image.decode();
        const canvas = new OffscreenCanvas(image.width * 2, image.height * 2);
        const context = canvas.getContext('2d');
        if (!context) throw new Error('no canvas');
        context.imageSmoothingEnabled = false;
        context.drawImage(image, 0, 0, canvas.width, canvas.height);
        const { data } = context.getImageData(0, 0, canvas.width, canvas.height);
        let pixels = '';
        for (let at = 0; at < data.length; at += 4) pixels += (data[at] ?? 0) > 127 ? '1' : '0';
        return { width: canvas.width, height: canvas.height, pixels };
    }, picture);
    const rgba = [...pixels].flatMap((pixel) => (pixel === '1' ? [255, 255, 255, 255] : [0, 0, 0, 255]));
    return readCode(Uint8ClampedArray.from(rgba), width, height);
}

test('the phone reads the way as text from the screen', async ({ kiosk }) => {
    await walkToTheWay(kiosk);
    const headlines = await kiosk.locator('.way-steps li span:last-child').allTextContents();
    await press(kiosk, 'Auf das Handy');
    await press(kiosk, 'Weg als Text');
    const text = (await scan(kiosk)) ?? '';
    expect(text).toMatch(/^Ihr Weg: /);
    expect(text).toContain(headlines[0]?.slice(0, 14));
    expect(text).toContain('Hilfe am Telefon: 0231 50-0');
    const box = await kiosk.locator('.code').boundingBox();
    const modules = Number((await kiosk.locator('.code').getAttribute('viewBox'))?.split(' ')[2]);
    const millimetresPerPixel = 0.248;
    expect(((box?.width ?? 0) / modules) * millimetresPerPixel).toBeGreaterThanOrEqual(0.8);
});

test('the phone opens the page with the same sentences, and the page asks no server', async ({ kiosk }) => {
    await walkToTheWay(kiosk);
    await press(kiosk, 'Schritt für Schritt');
    const sentences = await kiosk.locator('.step-sentences p').allTextContents();
    await press(kiosk, 'Ganzer Weg');
    await press(kiosk, 'Auf das Handy');
    const link = (await scan(kiosk)) ?? '';
    expect(link).toMatch(/^https:\/\/weg\.example\.org\/#1/);
    await promisify(execFile)('npx', ['vite', 'build', '--config', 'renderer/companion/build.config.ts']);
    const phone = await kiosk.context().newPage();
    const asked: string[] = [];
    await phone.route('**', (route) => {
        const { pathname, host } = new URL(route.request().url());
        asked.push(host);
        return route.fulfill({ path: join('out/companion', pathname === '/' ? 'index.html' : pathname) });
    });
    await phone.goto(link);
    await expect(phone.locator('li').first()).toBeVisible();
    const shown = await phone.locator('li').first().locator('.said p').allTextContents();
    expect(shown.slice(0, sentences.length)).toEqual(sentences);
    expect(new Set(asked)).toEqual(new Set(['weg.example.org']));
    const { violations } = await new AxeBuilder({ page: phone }).analyze();
    expect(violations.map(({ id, nodes }) => `${id} ${nodes[0]?.html}`)).toEqual([]);
    await phone.goto(link.slice(0, -3));
    await expect(phone.getByText('Dieser Link ist nicht vollständig.')).toBeVisible();
});
