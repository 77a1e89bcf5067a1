import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { DEFAULT_SETTINGS, readSettings } from '../services/settings.ts';
import { findChromium } from '../setup/chromium.mjs';
import { pulseThrough } from '../watch/compositor.ts';
import { keepWindow } from '../watch/keepWindow.ts';
import { PATIENCE } from '../watch/PageWatch.ts';
import { readPulse } from '../watch/readPulse.ts';
import { readRotation } from '../watch/rotation.ts';
import { serviceManager, watchdogPace } from '../watch/serviceManager.ts';
import { type Browser, hasRenderNode, packagedElectron, windowCommand } from '../watch/windowCommand.ts';
import { isLanguage } from '../words/language.ts';
import { type Command, UsageError } from './Command.ts';
import { expectNoWords, readOptions } from './readOptions.ts';
import { restingPage } from './restingPage.ts';

const USAGE = `Usage: stufenfrei screen [--address URL] [--compositor cage|none] [--software] [--patience FACTOR] [--settings FILE]

Shows the kiosk's page in Electron, where the package brought it, or Chromium, and keeps it on the screen until it gets SIGTERM or Ctrl+C: opens the window
again when it ends, when its page no longer beats, and when something lies over it. The browser's profile lies in
XDG_RUNTIME_DIR and is wiped at each start.

  --address URL          of the server; without it http://127.0.0.1:4180/
  --compositor cage      Wayland's kiosk compositor around the browser; without it the display that is there
  --software             draws without the graphics card
  --settings FILE        the kiosk's: its languages and telephone stand on the picture that is shown without a server
  --patience FACTOR      waits that many times longer for the page; without it 1, and 3 without a graphics card`;

const ADDRESS = 'http://127.0.0.1:4180/';
const FAILED = 1;

/** Drawing in software, a page with a map may be silent for seconds. */
const WITHOUT_GPU = 3;

function readFactor(word: string | undefined, hasGpu: boolean): number {
    if (word === undefined) return hasGpu ? 1 : WITHOUT_GPU;
    const factor = Number(word);
    if (factor >= 1 && factor <= 100) return factor;
    throw new UsageError(`--patience: expected a number from 1 to 100, found ${word}`);
}

function readCompositor(word = 'none'): 'cage' | 'none' {
    if (word === 'cage' || word === 'none') return word;
    throw new UsageError(`--compositor: expected cage or none, found ${word}`);
}

function readAddress(word = ADDRESS): string {
    const address = URL.canParse(word) ? new URL(word) : undefined;
    if (address?.protocol === 'http:' && address.hostname === '127.0.0.1') return address.href;
    throw new UsageError(`--address: expected http://127.0.0.1:PORT/, found ${word}`);
}

function findBrowser(): Browser {
    const electron = packagedElectron();
    if (electron) return { kind: 'electron', file: electron };
    const chromium = findChromium();
    if (chromium) return { kind: 'chromium', file: chromium };
    throw new UsageError('There is neither Electron nor Chromium on this machine');
}

/**
 * Writes what is shown without a server; settings that cannot be read cost it the telephone, not the picture.
 *
 * @returns its address
 */
async function writeRestingPage(folder: string, settings: string | undefined): Promise<string> {
    const read = settings === undefined ? undefined : await readSettings(settings);
    if (read && !read.ok) console.error(read.fault);
    const known = read?.ok ? read.value.settings : DEFAULT_SETTINGS;
    const [first = 'de', ...others] = known.languages.filter(isLanguage);
    const file = join(folder, 'resting.html');
    writeFileSync(file, restingPage([first, ...others], known.phone));
    return pathToFileURL(file).href;
}

async function run(words: string[]): Promise<number> {
    const options = readOptions(words, {
        values: ['address', 'compositor', 'patience', 'settings'],
        flags: ['software'],
    });
    expectNoWords(options.words);
    const address = readAddress(options.value('address'));
    const compositor = readCompositor(options.value('compositor'));
    const hasGpu = !options.flag('software') && hasRenderNode();
    const factor = readFactor(options.value('patience'), hasGpu);
    const folder = process.env.XDG_RUNTIME_DIR;
    if (!folder) throw new UsageError('XDG_RUNTIME_DIR names no folder for the browser’s profile');
    const browser = findBrowser();

    const stop = new AbortController();
    for (const signal of ['SIGTERM', 'SIGINT'] as const) process.once(signal, () => stop.abort());
    const tell = serviceManager(process.env, console.error);
    const pace = watchdogPace(process.env);
    let told = 0;
    const profile = join(folder, 'browser');
    const ask = () => readPulse(address);
    const wishes = { profile, browser, compositor, hasGpu, rotation: readRotation() } as const;
    const picture =
        browser.kind === 'chromium' && (await writeRestingPage(folder, options.value('settings')));
    const stopped = await keepWindow({
        command: windowCommand({ ...wishes, address }),
        ...(picture && { resting: windowCommand({ ...wishes, address: picture }) }),
        profile,
        patience: {
            start: PATIENCE.start * factor,
            silence: PATIENCE.silence * factor,
            covered: PATIENCE.covered * factor,
            server: PATIENCE.server * factor,
        },
        readPulse: compositor === 'cage' ? () => pulseThrough(folder, ask) : ask,
        shown() {
            console.error(`The page is shown, ${process.uptime().toFixed(1)} s after the start.`);
            tell('READY=1');
        },
        turned() {
            if (pace === undefined || performance.now() - told < pace) return;
            told = performance.now();
            tell('WATCHDOG=1');
        },
        log: console.error,
        stop: stop.signal,
    });
    return stopped ? 0 : FAILED;
}

/** The kiosk's window and who watches it. */
export const screen: Command = { usage: USAGE, run };
