import { resolve } from 'node:path';
import { type Browser, chromium, type Page } from 'playwright';
import { createServer, type ViteDevServer } from 'vite';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { contrast, over, readColour } from '../../../renderer/conformance/colours.ts';
import type { Measured, Panel, RuleName } from '../../../renderer/conformance/finding.ts';
import { resultsOf, sheetOf } from '../../../renderer/conformance/sheet.ts';
import { findChromium } from '../../../src/setup/chromium.mjs';

const ROOT = resolve(import.meta.dirname, '../../..');
const CHROMIUM = findChromium();
const PATIENCE = 60_000;

/** Five pixels to a millimetre: 100 pixels are a primary target. */
const PANEL: Panel = { pixelsPerMillimetre: 5, viewingDistance: 600, mountingHeight: 700, lowered: false };

const KEY = '<button style="left:20px;top:400px">Ja</button>';
const GOOD = `<main><h1 style="margin:0">Hier</h1><p>Bitte wählen Sie.</p>${KEY}</main>`;

describe.skipIf(CHROMIUM === undefined)('every rule can fail', () => {
    let server: ViteDevServer;
    let browser: Browser;
    let page: Page;

    beforeAll(async () => {
        server = await createServer({
            root: ROOT,
            configFile: false,
            logLevel: 'error',
            server: { host: '127.0.0.1', port: 0, watch: null },
        });
        await server.listen();
        browser = await chromium.launch({
            ...(CHROMIUM && { executablePath: CHROMIUM }),
            args: ['--no-sandbox'],
        });
        page = await browser.newPage({ viewport: { width: 1000, height: 900 } });
        const origin = server.resolvedUrls?.local[0] ?? '';
        await page.goto(new URL('tests/renderer/conformance/page/index.html', origin).href);
        await page.waitForFunction(() => 'measure' in window);
    }, PATIENCE);
    afterAll(async () => {
        await browser?.close();
        await server?.close();
    });

    const measure = (html: string, panel = PANEL): Promise<Measured[]> =>
        page.evaluate(([text, on]) => window.measure(text, on), [html, panel] as const);

    async function faultsOf(html: string, panel = PANEL): Promise<RuleName[]> {
        const measured = await measure(html, panel);
        return measured.filter(({ faults }) => faults.length > 0).map(({ rule }) => rule);
    }

    test('a good screen has no fault, and everything on it is looked at', async () => {
        const measured = await measure(GOOD);
        expect(measured.flatMap(({ faults }) => faults)).toEqual([]);
        expect(measured.filter(({ checked }) => checked === 0).map(({ rule }) => rule)).toEqual([
            'targetGap',
        ]);
    });

    const word = (count: number) => Array.from({ length: count }, () => 'so').join(' ');
    const PLANTED: readonly (readonly [RuleName, string, string])[] = [
        ['capHeight', 'small letters', '<p style="font-size:20px">klein</p>'],
        ['lineLength', 'a long line', `<p style="white-space:nowrap;font-size:52px;zoom:.3">${word(20)}</p>`],
        ['words', 'a long sentence', `<p>${word(13)}.</p>`],
        ['textContrast', 'grey on white', '<p style="color:#777">grau</p>'],
        ['textContrast', 'black on a dark card', '<div style="background:#333"><p>dunkel</p></div>'],
        ['textContrast', 'half transparent', '<p style="color:rgb(0 0 0 / 50%)">blass</p>'],
        [
            'otherContrast',
            'a key without an edge',
            '<button style="left:300px;top:400px;border:0">Nein</button>',
        ],
        [
            'otherContrast',
            'a pale picture',
            '<button style="left:300px;top:400px">Nein<svg style="color:#ddd" width="9" height="9"></svg></button>',
        ],
        ['targetSize', 'a small key', '<button style="left:300px;top:400px;width:70px">Nein</button>'],
        [
            'targetSize',
            'a primary key of 16 mm',
            '<button class="key" style="left:300px;top:400px;width:85px">J</button>',
        ],
        ['targetGap', 'two keys side by side', '<button style="left:130px;top:400px">Nein</button>'],
        ['reach', 'a key high up', '<button style="left:300px;top:0;margin-top:-2500px">Nein</button>'],
        ['focus', 'a key out of turn', '<button tabindex="3" style="left:300px;top:400px">Nein</button>'],
        ['focus', 'a focus that is not seen', '<button style="left:300px;top:400px;outline:0">Nein</button>'],
        ['focus', 'a key that takes no focus', '<button disabled style="left:300px;top:400px">Nein</button>'],
        ['focus', 'a key above the one before', '<button style="left:300px;top:200px">Nein</button>'],
        ['names', 'a key without a name', '<button style="left:300px;top:400px"></button>'],
        [
            'names',
            'another name than its words',
            '<button aria-label="Stop" style="left:300px;top:400px">Nein</button>',
        ],
        ['names', 'a picture without a name', '<svg role="img" width="40" height="40"></svg>'],
        [
            'names',
            'a thing without a role',
            '<div tabindex="0" style="position:absolute;left:300px;top:400px;width:100px;height:100px">Ja</div>',
        ],
        ['structure', 'two main headings', '<h1 style="margin:0">Noch einer</h1>'],
        [
            'whole',
            'words outside the screen',
            '<p style="position:absolute;left:970px;top:300px">draußen</p>',
        ],
        ['whole', 'a key on a key', '<button style="left:60px;top:430px">Nein</button>'],
    ];
    test.each(PLANTED)('%s: %s', async (rule, _, html) => {
        expect(await faultsOf(GOOD.replace('</main>', `${html}</main>`))).toContain(rule);
    });

    test('reach: lowered keys have to lie between 850 and 1,050 mm', async () => {
        expect(await faultsOf(GOOD, { ...PANEL, mountingHeight: 800, lowered: true })).not.toContain('reach');
        expect(await faultsOf(GOOD, { ...PANEL, mountingHeight: 400, lowered: true })).toContain('reach');
    });

    test('structure: Arabic runs from right to left', async () => {
        await page.evaluate(() => document.documentElement.setAttribute('lang', 'ar'));
        expect(await faultsOf(GOOD)).toContain('structure');
        await page.evaluate(() => document.documentElement.setAttribute('lang', 'de'));
    });

    test('what nobody measured is said to be so', async () => {
        const { mountingHeight, ...unmeasured } = PANEL;
        const reach = (await measure(GOOD, unmeasured)).find(({ rule }) => rule === 'reach');
        expect([reach?.checked, reach?.skipped]).toEqual([0, 'nobody measured the mounting height']);
    });
});

describe('the sheet', () => {
    const screens = [
        {
            panel: '27″ portrait',
            screen: 'rest',
            measured: [
                { rule: 'words', checked: 3, worst: 9, faults: [] },
                { rule: 'capHeight', checked: 4, worst: 8.1, faults: ['<b>: 8.1 of 8.6 mm'] },
            ],
        },
        {
            panel: '27″ portrait',
            screen: 'steps',
            measured: [{ rule: 'words', checked: 2, worst: 11, faults: [] }],
        },
    ] as const;

    test('adds up what was looked at, and keeps the worst', () => {
        const results = resultsOf(screens);
        expect(results.find(({ rule }) => rule === 'words')).toMatchObject({
            checked: 5,
            worst: 11,
            faults: [],
        });
        expect(results.find(({ rule }) => rule === 'capHeight')).toMatchObject({ worst: 8.1 });
        expect(results.find(({ rule }) => rule === 'axe')).toMatchObject({ checked: 0 });
    });

    test('says pass, fail and not measured, and lets no text become markup', () => {
        const sheet = sheetOf(screens);
        for (const word of ['pass', 'fail', 'not measured', 'Only a person can judge'])
            expect(sheet).toContain(word);
        expect(sheet).toContain('&lt;b&gt;');
    });
});

test('colours are read, laid over each other and compared as the guidelines say', () => {
    expect(readColour('rgba(1, 2, 3, 0.5)')).toEqual([1, 2, 3, 0.5]);
    expect(readColour('rgb(1 2 3 / 0.25)')).toEqual([1, 2, 3, 0.25]);
    expect(readColour('none')).toBeUndefined();
    expect(over([0, 0, 0, 0.5], [255, 255, 255, 1])).toEqual([127.5, 127.5, 127.5, 1]);
    expect(contrast([0, 0, 0, 1], [255, 255, 255, 1])).toBeCloseTo(21);
});
