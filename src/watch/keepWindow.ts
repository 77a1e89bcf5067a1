import { type ChildProcess, spawn } from 'node:child_process';
import { rmSync } from 'node:fs';
import { setTimeout as pause } from 'node:timers/promises';
import { PageWatch, type Patience, type Pulse } from './PageWatch.ts';
import type { WindowCommand } from './windowCommand.ts';

/** Between two looks at the page, milliseconds. */
const LOOK = 500;
/** Between the end of a window and the next one, milliseconds. */
const REST = 300;
/** Windows in a row that never showed a living page, before whoever started us has to start everything anew. */
const MOST_FAILURES = 4;

/** A server that has just been started is waited for so long before a picture stands in for its page, milliseconds. */
const GRACE = 3000;

interface Keeping {
    readonly command: WindowCommand;
    /** A window that needs no server, for the time that none answers; without one the page's own is opened all the same. */
    readonly resting?: WindowCommand;
    /** Wiped before each window: nothing to restore, nothing of the visitor before. */
    readonly profile: string;
    readonly patience: Patience;
    readPulse(): Promise<Pulse>;
    /** The window shows a living page for the first time. */
    shown(): void;
    /** A look was taken. */
    turned(): void;
    log(line: string): void;
    readonly stop: AbortSignal;
}

type End = 'stopped' | 'ended' | 'lost';

/** The window and all it started: a group of processes of its own. */
function endGroup(child: ChildProcess): void {
    if (child.pid === undefined) return;
    try {
        process.kill(-child.pid, 'SIGKILL');
    } catch {
        // It is gone already.
    }
}

function openWindow(command: WindowCommand, { log }: Keeping): ChildProcess {
    const child = spawn(command.file, command.parameters, {
        detached: true,
        stdio: ['ignore', 'ignore', 'inherit'],
        env: { ...process.env, ...command.environment },
    });
    child.on('error', (error) => log(`${command.file}: ${error.message}`));
    return child;
}

async function watchWindow(child: ChildProcess, watch: PageWatch, keeping: Keeping): Promise<End> {
    let isOver = false;
    for (const name of ['exit', 'error'] as const)
        child.once(name, () => {
            isOver = true;
        });
    for (;;) {
        await pause(LOOK);
        if (keeping.stop.aborted) return 'stopped';
        if (isOver) return 'ended';
        keeping.turned();
        const had = watch.hasBeaten;
        const verdict = watch.judge(await keeping.readPulse(), performance.now());
        if (!had && watch.hasBeaten) keeping.shown();
        if (verdict === 'lost') return 'lost';
    }
}

const wipe = ({ profile }: Keeping): void =>
    rmSync(profile, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 });

/** Whether the server answers, within the time; whoever watches over us is told that we turn. */
async function hasServer(keeping: Keeping, patience: number): Promise<boolean> {
    const end = performance.now() + patience;
    for (;;) {
        if ((await keeping.readPulse()).kind !== 'unreachable') return true;
        if (keeping.stop.aborted || performance.now() >= end) return false;
        keeping.turned();
        await pause(LOOK);
    }
}

/** Without a server the browser would show a page of its own that says so: a picture stands in until one answers. */
async function restWithoutServer(keeping: Keeping): Promise<void> {
    const { resting, stop } = keeping;
    if (!resting || (await hasServer(keeping, GRACE))) return;
    keeping.log('no server answers; a picture stands in for the page');
    while (!stop.aborted) {
        wipe(keeping);
        const child = openWindow(resting, keeping);
        const ended = new AbortController();
        for (const name of ['exit', 'error'] as const) child.once(name, () => ended.abort());
        const isThere = await hasServer(
            { ...keeping, stop: AbortSignal.any([stop, ended.signal]) },
            Number.POSITIVE_INFINITY,
        );
        endGroup(child);
        await pause(REST);
        if (isThere) return;
    }
}

/**
 * Keeps a window with a living page on the screen: opens it again when it ended, ends and opens it when its page no
 * longer beats or something lies over it.
 *
 * @returns when told to stop (true), or when several windows in a row showed nothing (false)
 */
export async function keepWindow(keeping: Keeping): Promise<boolean> {
    for (let failures = 0; failures < MOST_FAILURES; ) {
        await restWithoutServer(keeping);
        if (keeping.stop.aborted) return true;
        wipe(keeping);
        const child = openWindow(keeping.command, keeping);
        const watch = new PageWatch(keeping.patience, performance.now());
        const end = await watchWindow(child, watch, keeping);
        endGroup(child);
        if (end === 'stopped') return true;
        failures = watch.hasBeaten ? 0 : failures + 1;
        keeping.log(
            end === 'lost' ? 'the page no longer beats; opening the window again' : 'the window ended',
        );
        await pause(REST);
    }
    return false;
}
