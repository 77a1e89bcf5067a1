import { type ChildProcess, spawn } from 'node:child_process';
import { mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { environment, findNode, flagsFor, ROOT } from '../../src/setup/runtime.mjs';

const UNIT = join(ROOT, 'kiosk/system/usr/lib/systemd/system/stufenfrei-server.service');

/** A time of the server's unit, milliseconds. */
function unitTime(name: 'WatchdogSec' | 'RestartSec'): number {
    const [, figure, unit] = new RegExp(`^${name}=(\\d+)(ms)?$`, 'm').exec(readFileSync(UNIT, 'utf8')) ?? [];
    if (figure === undefined) throw new Error(`${UNIT}: there is no ${name}`);
    return Number(figure) * (unit === 'ms' ? 1 : 1000);
}

/** The kiosk's server, kept as systemd keeps it: started again when it ends, ended when it no longer says that it turns. */
export class KeptServer {
    readonly address: string;
    readonly #parameters: readonly string[];
    readonly #said: string;
    readonly #environment: NodeJS.ProcessEnv;
    readonly #watchdog = unitTime('WatchdogSec');
    #child: ChildProcess | undefined;
    #isOver = false;

    /**
     * @param folder for what the server says to who keeps it
     * @param surroundings the environment it runs in, but for what systemd sets
     * @param parameters of `stufenfrei serve`
     */
    constructor(
        folder: string,
        port: number,
        surroundings: NodeJS.ProcessEnv,
        parameters: readonly string[],
    ) {
        this.address = `http://127.0.0.1:${port}/`;
        this.#parameters = [...parameters, '--port', String(port)];
        this.#said = join(folder, 'said');
        const programs = join(folder, 'bin');
        mkdirSync(programs);
        writeFileSync(join(programs, 'systemd-notify'), '#!/bin/sh\necho "$1" >"$NOTIFY_SOCKET"\n', {
            mode: 0o755,
        });
        this.#environment = {
            ...environment(),
            ...surroundings,
            PATH: `${programs}${delimiter}${surroundings.PATH}`,
            NOTIFY_SOCKET: this.#said,
            WATCHDOG_USEC: String(this.#watchdog * 1000),
        };
        void this.#keep();
    }

    async #keep(): Promise<void> {
        while (!this.#isOver) {
            await this.#run();
            await pause(unitTime('RestartSec'));
        }
    }

    /** Until it ended, or was ended because it fell silent. */
    async #run(): Promise<void> {
        const main = join(ROOT, 'src/cli/main.ts');
        const words = [...flagsFor('serve'), main, 'serve', ...this.#parameters];
        writeFileSync(this.#said, '');
        const child = spawn(findNode() ?? process.execPath, words, {
            stdio: ['ignore', 'ignore', 'inherit'],
            env: this.#environment,
        });
        this.#child = child;
        const look = setInterval(() => {
            if (Date.now() - statSync(this.#said).mtimeMs > this.#watchdog) child.kill('SIGKILL');
        }, 200);
        await new Promise((ended) => child.once('exit', ended));
        clearInterval(look);
    }

    signal(signal: NodeJS.Signals): void {
        this.#child?.kill(signal);
    }

    async answers(): Promise<boolean> {
        const url = new URL('/api/health', this.address);
        return fetch(url, { signal: AbortSignal.timeout(1000) }).then(
            (answer) => answer.ok,
            () => false,
        );
    }

    close(): void {
        this.#isOver = true;
        this.signal('SIGKILL');
    }
}
