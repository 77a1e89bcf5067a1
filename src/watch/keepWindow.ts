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

interface Keeping {
    readonly command: WindowCommand;
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

function openWindow({ command, log }: Keeping): ChildProcess {
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

/**
 * Keeps a window with a living page on the screen: opens it again when it ended, ends and opens it when its page no
 * longer beats or something lies over it.
 *
 * @returns when told to stop (true), or when several windows in a row showed nothing (false)
 */
export async function keepWindow(keeping: Keeping): Promise<boolean> {
    for (let failures = 0; failures < MOST_FAILURES; ) {
        rmSync(keeping.profile, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 });
        const child = openWindow(keeping);
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
