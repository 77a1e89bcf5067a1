import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { DEMO_REGION, DEMO_SETTINGS, ensureDemoRegion, ensurePage } from '../../src/setup/products.mjs';
import { ROOT } from '../../src/setup/runtime.mjs';
import { startServer } from '../../src/setup/server.mjs';
import { readPulse } from '../../src/watch/readPulse.ts';
import { enterStage, whyNoStage } from '../stage/enter.ts';
import { SLOWNESS, Stage } from '../stage/Stage.ts';

/** Longest way back to a useful screen, milliseconds. */
const SOON = 10_000 * SLOWNESS;
const PICTURES = join(ROOT, 'out', 'recovery');
const SERVE = ['--region', DEMO_REGION, '--settings', DEMO_SETTINGS, '--port', '4180'];

interface Fault {
    readonly name: string;
    /** A word of the command lines it befalls. */
    readonly whom: string;
    readonly signal: NodeJS.Signals;
}

const FAULTS: readonly Fault[] = [
    { name: 'the page’s process is killed', whom: '--type=renderer', signal: 'SIGKILL' },
    { name: 'the page’s process hangs', whom: '--type=renderer', signal: 'SIGSTOP' },
    { name: 'the graphics process is killed', whom: '--type=gpu-process', signal: 'SIGKILL' },
    { name: 'the browser is killed', whom: 'chromium --', signal: 'SIGKILL' },
    { name: 'the browser hangs', whom: 'chromium --', signal: 'SIGSTOP' },
    { name: 'the compositor is killed', whom: 'cage -d', signal: 'SIGKILL' },
    { name: 'the compositor hangs', whom: 'cage -d', signal: 'SIGSTOP' },
];

/** The kiosk's server, started again at once when it ends, as systemd does. */
async function keepServer(): Promise<{ readonly address: string; kill(): void; close(): void }> {
    let isOver = false;
    let child = await serve();
    async function serve() {
        const server = await startServer(SERVE);
        if ('why' in server) throw new Error(server.why);
        server.child.removeAllListeners('exit');
        server.child.once('exit', () => {
            if (!isOver)
                void serve().then((next) => {
                    child = next;
                });
        });
        return server;
    }
    return {
        address: child.address,
        kill: () => child.child.kill('SIGKILL'),
        close() {
            isOver = true;
            child.child.kill('SIGKILL');
        },
    };
}

function tell(name: string, took: number | undefined): boolean {
    const seconds = took === undefined ? 'never' : `${(took / 1000).toFixed(1)} s`;
    const isSoon = took !== undefined && took <= SOON;
    console.log(`${isSoon ? 'ok  ' : 'LOST'} ${name}: useful again after ${seconds}`);
    return isSoon;
}

async function tryAll(): Promise<number> {
    const server = await keepServer();
    const stage = await Stage.open({ address: server.address, readPulse: () => readPulse(server.address) });
    stage.display.save(join(PICTURES, 'rest.png'));
    let lost = 0;
    for (const { name, whom, signal } of FAULTS) {
        const found = stage.processes(whom);
        if (found.length === 0) throw new Error(`there is no process ${whom}`);
        for (const id of found) process.kill(id, signal);
        if (!tell(name, await stage.recovery())) lost++;
        await stage.untilInFront(60_000);
    }
    server.kill();
    if (!tell('the server is killed', await stage.recovery())) lost++;
    await stage.close();
    server.close();
    return lost;
}

const why = whyNoStage();
if (why !== undefined) console.log(`SKIPPED: nothing was broken: ${why}`);
else if (enterStage()) {
    mkdirSync(PICTURES, { recursive: true });
    for (const step of [ensurePage, ensureDemoRegion]) {
        const fault = await step();
        if (fault) throw new Error(fault);
    }
    const lost = await tryAll();
    process.exit(lost > 0 ? 1 : 0);
}
