import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { ensureChromium } from './chromium.mjs';
import { runCommand } from './command.mjs';
import { findElectron } from './electron.mjs';
import { ensurePackages } from './packages.mjs';
import { ensureDemoRegion, ensurePage } from './products.mjs';
import { findNode, NODE_TOO_OLD, ROOT } from './runtime.mjs';

/** @typedef {{passed: number, failed: number, skipped: number}} Tally */

const RESULTS = join(ROOT, 'out', 'test');

/** @param {string} sentence @returns {never} */
function giveUp(sentence) {
    console.error(sentence);
    process.exit(1);
}

/** @param {string} file */
function readResult(file) {
    const full = join(RESULTS, file);
    return existsSync(full) ? JSON.parse(readFileSync(full, 'utf8')) : undefined;
}

/**
 * A runner that ends without a result counts as one failure.
 *
 * @param {string} command @param {string[]} parameters @param {string} file
 * @param {(result: any) => Tally} read @param {Record<string, string>} [env] @returns {Promise<Tally>}
 */
async function runTests(command, parameters, file, read, env = {}) {
    const { ok } = await runCommand(command, parameters, { env });
    const result = readResult(file);
    if (!result) return { passed: 0, failed: 1, skipped: 0 };
    const tally = read(result);
    return ok || tally.failed > 0 ? tally : { ...tally, failed: 1 };
}

for (const step of [ensurePackages, ensurePage, ensureDemoRegion]) {
    const fault = await step();
    if (fault) giveUp(fault);
    if (!findNode()) giveUp(NODE_TOO_OLD);
}
const chromium = await ensureChromium();
if ('why' in chromium) giveUp(`The end-to-end tests need Chromium: ${chromium.why}`);
const electron = findElectron();

rmSync(RESULTS, { recursive: true, force: true });
mkdirSync(RESULTS, { recursive: true });

const unit = await runTests(
    'vitest',
    ['run', '--reporter=default', '--reporter=json', `--outputFile.json=${join(RESULTS, 'vitest.json')}`],
    'vitest.json',
    (result) => ({
        passed: result.numPassedTests,
        failed:
            result.numFailedTests + (result.numFailedTestSuites > 0 && result.numFailedTests === 0 ? 1 : 0),
        skipped: result.numPendingTests + result.numTodoTests,
    }),
);
const screen = await runTests(
    'playwright',
    ['test'],
    'playwright.json',
    ({ stats }) => {
        if (stats.flaky > 0) console.log(`${stats.flaky} end-to-end tests passed only at the second try.`);
        return {
            passed: stats.expected + stats.flaky,
            failed: stats.unexpected,
            skipped: stats.skipped,
        };
    },
    { STUFENFREI_CHROMIUM: chromium.file, ...(electron ? { STUFENFREI_ELECTRON: electron } : {}) },
);

if (!electron) console.log('The end-to-end tests in Electron were skipped: its binary is not here.');
const sum = (/** @type {keyof Tally} */ part) => unit[part] + screen[part];
console.log(`${sum('passed')} passed, ${sum('failed')} failed, ${sum('skipped')} skipped`);
process.exitCode = sum('failed') > 0 ? 1 : 0;
