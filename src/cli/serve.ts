import { randomUUID } from 'node:crypto';
import { join } from 'node:path';
import { createApp, type Log } from '../server/createApp.ts';
import { listen } from '../server/listen.ts';
import { openPage } from '../server/page.ts';
import { openServices, type Services } from '../services/openServices.ts';
import { DEFAULT_SETTINGS, readSettings, type Settings } from '../services/settings.ts';
import type { ClosureCount } from '../services/townRouting.ts';
import { type Command, UsageError } from './Command.ts';
import { expectNoWords, readOptions, required } from './readOptions.ts';

const USAGE = `Usage: stufenfrei serve --region DIR [--port N] [--settings FILE]

Serves the kiosk's screen to this machine alone, on 127.0.0.1, until it gets SIGTERM or Ctrl+C.

  --port N          instead of the settings' (4180); 0 takes any that is free
  --settings FILE   where the kiosk stands and looks, its languages and times; docs/settings.md

SIGHUP reads the file of closures again, and so does POST /api/closures/reload with the secret that
the environment's STUFENFREI_SECRET names.`;

const PAGE = join(import.meta.dirname, '..', '..', 'out', 'renderer');
const FAILED = 1;
/** Milliseconds in which the page loads and asks its first questions; nothing else is worked on then. */
const FIRST_QUESTIONS = 1500;

function readPort(word: string | undefined): number | undefined {
    if (word === undefined) return undefined;
    const port = Number(word);
    if (!/^\d{1,5}$/.test(word) || port > 65_535) {
        throw new UsageError(`--port: expected a number from 0 to 65535, found ${word}`);
    }
    return port;
}

async function settingsOf(file: string | undefined): Promise<Settings> {
    if (file === undefined) return DEFAULT_SETTINGS;
    const settings = await readSettings(file);
    if (!settings.ok) throw new UsageError(settings.fault);
    return settings.value;
}

function tellClosures({ closures, active, idle }: ClosureCount): void {
    if (closures > 0) console.error(`${closures} closures, ${active} of them in force now.`);
    for (const index of idle) console.error(`Closure ${index + 1}: nothing walkable lies there.`);
}

async function tellHours(services: Services): Promise<void> {
    const { timed, unreadable } = await services.wayHours();
    if (timed > 0) console.error(`${timed} hours of ways and lifts, ${unreadable} of them not readable.`);
}

async function reloadClosures(services: Services): Promise<void> {
    const reloaded = await services.reloadClosures();
    if (reloaded.ok) tellClosures(reloaded.value);
    else console.error(`${reloaded.fault}; the closures known before stay in force.`);
}

const untilToldToStop = () =>
    new Promise<void>((resolve) => {
        for (const signal of ['SIGTERM', 'SIGINT'] as const) process.once(signal, () => resolve());
    });

async function run(words: string[]): Promise<number> {
    const options = readOptions(words, { values: ['region', 'port', 'settings'] });
    expectNoWords(options.words);
    const region = required('region', options.value('region'));
    const port = readPort(options.value('port'));
    const settings = await settingsOf(options.value('settings'));
    const services = await openServices(region, settings, Date.now);
    if (!services.ok) throw new UsageError(services.fault);

    const page = openPage(PAGE);
    if (!page.file('/')) console.error('The page is not built yet: run npm run build.');
    const log: Log = ({ method, path, error }) =>
        console.error(`${new Date().toISOString()} ${method} ${path}: ${error.stack ?? error.message}`);
    const app = createApp(services.value, page, log, process.env.STUFENFREI_SECRET || randomUUID());
    tellClosures(services.value.closures);
    for (const id of services.value.missingPlaces)
        console.error(`Curated place ${id}: the region has no such place.`);
    process.on('SIGHUP', () => void reloadClosures(services.value));
    const listening = await listen(app, port ?? settings.port);
    if (!listening.ok) {
        console.error(`${listening.fault}.`);
        services.value.close();
        return FAILED;
    }
    console.log(`ready ${listening.value.address}`);
    // What breaks here breaks again for the visitor who needs it, and is answered and logged then.
    const prepare = () =>
        services.value
            .prepare()
            .then(() => tellHours(services.value))
            .catch((error: unknown) => console.error(error));
    const quiet = setTimeout(prepare, FIRST_QUESTIONS);
    await untilToldToStop();
    clearTimeout(quiet);
    await listening.value.close();
    services.value.close();
    return 0;
}

/** The kiosk server; prints `ready http://127.0.0.1:PORT/` once it answers. */
export const serve: Command = { usage: USAGE, run };
