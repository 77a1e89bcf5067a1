import { randomUUID } from 'node:crypto';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { createApp, type Log } from '../server/createApp.ts';
import { listen } from '../server/listen.ts';
import { openPage } from '../server/page.ts';
import { openKiosk } from '../services/openKiosk.ts';
import type { Services } from '../services/openServices.ts';
import { DEFAULT_SETTINGS, type Settings } from '../services/settings.ts';
import type { ClosureCount } from '../services/townRouting.ts';
import { tellRotation } from '../watch/rotation.ts';
import { keepTelling, serviceManager, watchdogPace } from '../watch/serviceManager.ts';
import { type Command, UsageError } from './Command.ts';
import { keepWatch } from './keepWatch.ts';
import { expectNoWords, readOptions, required } from './readOptions.ts';
import { serveBare } from './serveBare.ts';
import { usualWalksFile } from './walks/walksFile.ts';

const USAGE = `Usage: stufenfrei serve --region DIR [--port N] [--settings FILE] [--state DIR]

Serves the kiosk's screen to this machine alone, on 127.0.0.1, until it gets SIGTERM or Ctrl+C.

  --port N          instead of the settings' (4180); 0 takes any that is free
  --settings FILE   where the kiosk stands and looks, its languages and times; docs/settings.md
  --state DIR       where the kiosk keeps what it last started with and the region packs it was sent; where
                    the settings or the newest pack are broken it starts with those

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

/** Writes to the log what is grave enough for it. */
function noteFrom(least: Settings['logLevel']) {
    const levels = ['error', 'warning', 'info'] as const;
    return (level: (typeof levels)[number], sentence: string): void => {
        if (levels.indexOf(level) <= levels.indexOf(least)) console.error(sentence);
    };
}
type Note = ReturnType<typeof noteFrom>;

function tellClosures({ closures, active, idle }: ClosureCount, note: Note): void {
    if (closures > 0) note('info', `${closures} closures, ${active} of them in force now.`);
    for (const index of idle) note('warning', `Closure ${index + 1}: nothing walkable lies there.`);
}

async function tellHours(services: Services, note: Note): Promise<void> {
    const { timed, unreadable } = await services.wayHours();
    if (timed > 0) note('info', `${timed} hours of ways and lifts, ${unreadable} of them not readable.`);
}

async function tellSpool({ prints }: Services, note: Note): Promise<void> {
    if (await prints.keepsSheets()) {
        note('warning', 'CUPS keeps printed sheets: run cupsctl PreserveJobFiles=No PreserveJobHistory=No.');
    }
}

async function reloadClosures(services: Services, note: Note): Promise<void> {
    const reloaded = await services.reloadClosures();
    if (reloaded.ok) tellClosures(reloaded.value, note);
    else note('error', `${reloaded.fault}; the closures known before stay in force.`);
}

const untilToldToStop = () =>
    new Promise<void>((resolve) => {
        for (const signal of ['SIGTERM', 'SIGINT'] as const) process.once(signal, () => resolve());
    });

async function run(words: string[]): Promise<number> {
    const options = readOptions(words, { values: ['region', 'port', 'settings', 'state'] });
    expectNoWords(options.words);
    const region = required('region', options.value('region'));
    const port = readPort(options.value('port'));
    const files = {
        region,
        settings: options.value('settings'),
        state: options.value('state'),
        walks: existsSync(usualWalksFile()) ? usualWalksFile() : undefined,
    };
    const page = openPage(PAGE);
    if (!page.file('/')) console.error('The page is not built yet: run npm run build.');
    const kiosk = await openKiosk(files, Date.now);
    if (!kiosk.ok) {
        if (files.state === undefined) throw new UsageError(kiosk.fault);
        console.error(`${kiosk.fault}. The kiosk cannot show the way until this is mended.`);
        return serveBare(page, port ?? DEFAULT_SETTINGS.port, untilToldToStop());
    }
    const { services, settings } = kiosk.value;
    const note = noteFrom(settings.logLevel);
    for (const fault of services.faults) {
        console.error(`${fault}. The kiosk goes on with what worked before.`);
    }

    const log: Log = ({ method, path, error }) =>
        console.error(`${new Date().toISOString()} ${method} ${path}: ${error.stack ?? error.message}`);
    const app = createApp(services, page, log, process.env.STUFENFREI_SECRET || randomUUID());
    tellClosures(services.closures, note);
    tellRotation(settings.rotation, process.env.RUNTIME_DIRECTORY);
    for (const id of services.missingPlaces)
        note('warning', `Curated place ${id}: the region has no such place.`);
    process.on('SIGHUP', () => void reloadClosures(services, note));
    const listening = await listen(app, port ?? settings.port);
    if (!listening.ok) {
        console.error(`${listening.fault}.`);
        services.close();
        return FAILED;
    }
    console.log(`ready ${listening.value.address}`);
    const tell = serviceManager(process.env, console.error);
    tell('READY=1');
    const endTelling = keepTelling(tell, watchdogPace(process.env));
    // What breaks here breaks again for the visitor who needs it, and is answered and logged then.
    let isOver = false;
    const prepare = () =>
        services
            .prepare()
            .then(() => tellHours(services, note))
            .then(() => tellSpool(services, note))
            .catch((error: unknown) => {
                if (!isOver) console.error(error);
            });
    const quiet = setTimeout(prepare, FIRST_QUESTIONS);
    const watch = await keepWatch(kiosk.value, files.state, (fault) => console.error(`${fault}.`));
    await Promise.race([untilToldToStop(), watch.ended]);
    isOver = true;
    clearTimeout(quiet);
    endTelling();
    await watch.close();
    await listening.value.close();
    services.close();
    return 0;
}

/** The kiosk server; prints `ready http://127.0.0.1:PORT/` once it answers. */
export const serve: Command = { usage: USAGE, run };
