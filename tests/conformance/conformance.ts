import { mkdirSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { chromium } from '@playwright/test';
import { RULES } from '../../renderer/conformance/finding.ts';
import { type MeasuredScreen, resultsOf, sheetOf } from '../../renderer/conformance/sheet.ts';
import { DEMO_SERVE, FLAGS, startKioskServer } from '../e2e/kiosk.ts';
import { measurePanel } from './measurePanel.ts';
import { PANELS } from './panels.ts';

const FOLDER = join(resolve(import.meta.dirname, '..', '..'), 'out', 'conformance');
const STYLE =
    'body{font:16px/1.4 sans-serif;margin:2em}td,th{border:1px solid #888;padding:.2em .6em;vertical-align:top;text-align:left}table{border-collapse:collapse}';

/** Measures every screen of a visit on every panel and writes the conformance sheet; ends with 1 when a rule fails. */
const { values } = parseArgs({
    options: {
        panel: { type: 'string', default: '' },
        language: { type: 'string', multiple: true, default: ['de'] },
        faults: { type: 'boolean', default: false },
    },
});
const server = await startKioskServer(DEMO_SERVE);
const executablePath = process.env.STUFENFREI_CHROMIUM ?? '/usr/bin/chromium';
const browser = await chromium.launch({ executablePath, args: FLAGS });
const screens: MeasuredScreen[] = [];
for (const panel of PANELS.filter(({ name }) => name.startsWith(values.panel))) {
    for (const language of values.language) {
        const isFirst = panel.name.startsWith('21.5') && language === values.language[0];
        const extent = { themes: isFirst, axe: isFirst, language };
        screens.push(...(await measurePanel(browser, server.address, panel, extent)));
        process.stderr.write(`${panel.name} is measured in ${language}.\n`);
    }
}
await browser.close();
server.stop();

mkdirSync(FOLDER, { recursive: true });
const html = `<!doctype html><html lang="en"><meta charset="utf-8"><title>Conformance sheet</title><style>${STYLE}</style>`;
writeFileSync(join(FOLDER, 'sheet.html'), `${html}${sheetOf(screens)}</html>\n`);
writeFileSync(join(FOLDER, 'sheet.json'), `${JSON.stringify(screens, undefined, 1)}\n`);
const results = resultsOf(screens);
for (const { rule, checked, worst, faults } of results) {
    const number = worst === undefined ? '' : `, worst ${worst}`;
    process.stdout.write(
        `${RULES[rule].title} (${RULES[rule].limit}): ${checked} looked at, ${faults.length} faults${number}\n`,
    );
    if (values.faults) for (const fault of faults) process.stdout.write(`    ${fault}\n`);
}
process.stdout.write(`\nwritten to ${join(FOLDER, 'sheet.html')}\n`);
process.exitCode = results.some(({ faults }) => faults.length > 0) ? 1 : 0;
