import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { ensureChromium } from './chromium.mjs';
import { displaySize } from './displaySize.mjs';
import { ensureElectron } from './electron.mjs';
import { ensurePackages } from './packages.mjs';
import { DEMO_REGION, DEMO_SETTINGS, ensureDemoRegion, ensurePage } from './products.mjs';
import { environment, findNode, NODE_TOO_OLD, ROOT } from './runtime.mjs';
import { startServer } from './server.mjs';
import { chooseWindow, chromiumParameters, hasDisplay } from './window.mjs';

const USAGE = 'npm start [-- --region DIR] [--settings FILE] [--port N] [--window electron|chromium|none]';
const WINDOWS = /** @type {const} */ (['electron', 'chromium', 'none']);

/** @param {string} sentence @returns {never} */
function giveUp(sentence, exitCode = 1) {
    console.error(sentence);
    process.exit(exitCode);
}

function readOptions() {
    try {
        const { values } = parseArgs({
            options: {
                region: { type: 'string' },
                settings: { type: 'string' },
                port: { type: 'string' },
                window: { type: 'string' },
            },
        });
        const asked = WINDOWS.find((kind) => kind === values.window);
        if (values.window !== undefined && !asked)
            giveUp(`--window ${values.window}: expected electron, chromium or none.`, 2);
        return { ...values, asked };
    } catch (error) {
        return giveUp(`${error instanceof Error ? error.message : error}\n${USAGE}`, 2);
    }
}

/** @param {{kind: 'electron' | 'chromium', file: string}} window @param {string} address */
async function openWindow(window, address) {
    if (window.kind === 'electron') {
        return spawn(window.file, [ROOT, `--address=${address}`], { env: environment(), stdio: 'inherit' });
    }
    const profile = mkdtempSync(join(tmpdir(), 'stufenfrei-browser-'));
    const asRoot = process.getuid?.() === 0;
    if (asRoot)
        console.log(
            'Running as root: the browser’s sandbox is off. Use an ordinary user for a public screen.',
        );
    const child = spawn(window.file, chromiumParameters(address, profile, asRoot, await displaySize()), {
        stdio: 'ignore',
    });
    child.on('exit', () => rmSync(profile, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 }));
    return child;
}

async function prepare(/** @type {string | undefined} */ region) {
    const steps = [ensurePackages, ensurePage, ...(region ? [] : [ensureDemoRegion])];
    for (const step of steps) {
        const fault = await step();
        if (fault) giveUp(fault);
        if (!findNode()) giveUp(NODE_TOO_OLD);
    }
}

const options = readOptions();
await prepare(options.region);

const settings = options.settings ?? (options.region ? undefined : DEMO_SETTINGS);
const server = await startServer([
    '--region',
    options.region ?? DEMO_REGION,
    ...(settings ? ['--settings', settings] : []),
    '--port',
    options.port ?? '0',
]);
if ('why' in server) giveUp(`The kiosk server did not start: ${server.why}.`);

const window = await chooseWindow({
    asked: options.asked,
    display: hasDisplay(),
    electron: ensureElectron,
    chromium: ensureChromium,
});
const child = window.kind === 'none' ? undefined : await openWindow(window, server.address);
const shown = { electron: 'Electron', chromium: 'Chromium in kiosk mode', none: 'No window' }[window.kind];
console.log(`${shown} (${window.why}). The kiosk is at ${server.address} – end with Ctrl+C.`);

const stop = () => {
    child?.kill();
    server.child.kill();
};
process.on('SIGINT', stop);
process.on('SIGTERM', stop);
child?.on('exit', () => server.child.kill());
child?.on('error', (error) =>
    console.error(`The window did not open: ${error.message}. The address still works.`),
);
server.child.removeAllListeners('exit');
server.child.on('exit', (code) => {
    child?.kill();
    process.exitCode = code ?? 0;
});
