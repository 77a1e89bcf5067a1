import { spawn } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { join } from 'node:path';
import { createApp, type Log } from '../../server/createApp.ts';
import { listen } from '../../server/listen.ts';
import { openPage } from '../../server/page.ts';
import { openKiosk } from '../../services/openKiosk.ts';
import { type Command, UsageError } from '../Command.ts';
import { expectNoWords, readOptions, required } from '../readOptions.ts';
import { WALKS_FILE_OPTIONS, WALKS_FILE_USAGE, walksFile } from './walksFile.ts';

const USAGE = `Usage: stufenfrei walks edit --region DIR [--no-browser]

Opens the page where walks are prepared in this machine's browser, without the internet and without a PIN, until
Ctrl+C. --no-browser prints its address only.

${WALKS_FILE_USAGE}`;

const PAGE = join(import.meta.dirname, '..', '..', '..', 'out', 'renderer');
const FAILED = 1;

/** What opens an address in the user's own browser. */
const OPENERS: Readonly<Partial<Record<NodeJS.Platform, readonly string[]>>> = {
    linux: ['xdg-open'],
    darwin: ['open'],
    win32: ['cmd', '/c', 'start', ''],
};

function openBrowser(address: string): void {
    const [program, ...words] = OPENERS[process.platform] ?? [];
    if (program === undefined) return;
    const child = spawn(program, [...words, address], { stdio: 'ignore', detached: true });
    // Without a browser the printed address is what there is.
    child.on('error', () => undefined);
    child.unref();
}

const untilToldToStop = () =>
    new Promise<void>((resolve) => {
        for (const signal of ['SIGTERM', 'SIGINT'] as const) process.once(signal, () => resolve());
    });

async function run(words: string[]): Promise<number> {
    const options = readOptions(words, {
        values: ['region', ...WALKS_FILE_OPTIONS],
        flags: ['no-browser'],
    });
    expectNoWords(options.words);
    const region = required('region', options.value('region'));
    const files = { region, settings: options.value('settings'), walks: await walksFile(options) };
    const kiosk = await openKiosk(files, Date.now);
    if (!kiosk.ok) throw new UsageError(kiosk.fault);
    const { services } = kiosk.value;
    for (const fault of services.faults) console.error(`${fault}.`);
    if (!services.walks) return FAILED;
    const page = openPage(PAGE);
    if (!page.file('/walks.html')) console.error('The page is not built yet: run npm run build.');
    const log: Log = ({ method, path, error }) => console.error(`${method} ${path}: ${error.stack}`);
    const listening = await listen(createApp(services, page, log, randomUUID()), 0);
    if (!listening.ok) throw new UsageError(listening.fault);
    const token = services.walks.sessions.begin('maintainer');
    const address = `${listening.value.address}walks.html#${token}`;
    console.log(`ready ${address}`);
    if (!options.flag('no-browser')) openBrowser(address);
    await untilToldToStop();
    await listening.value.close();
    services.close();
    return 0;
}

export const walksEdit: Command = { usage: USAGE, run };
