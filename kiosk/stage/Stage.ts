import { execFileSync } from 'node:child_process';
import { chmodSync, chownSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { ROOT } from '../../src/setup/runtime.mjs';
import { pulseThrough } from '../../src/watch/compositor.ts';
import { keepWindow } from '../../src/watch/keepWindow.ts';
import { PATIENCE, type Pulse } from '../../src/watch/PageWatch.ts';
import { windowCommand } from '../../src/watch/windowCommand.ts';
import { Display, difference, savePicture } from './Display.ts';

/** Debian's nobody: Chromium keeps its sandbox only as an ordinary user. */
const NOBODY = 65_534;
/** Share of pixels that may differ between two pictures of the same page: a caret, a rounded edge. */
const SAME = 0.002;
/** How long the screen is looked at after something was done to it, milliseconds. */
const WATCHED = 1200;
/** When a way back is given up, milliseconds. */
const LONGEST = 60_000;
/** A machine with other work gets that many times the kiosk's patience. */
export const SLOWNESS = Number(process.env.STUFENFREI_SLOWNESS) || 1;

interface Play {
    readonly address: string;
    readPulse(): Promise<Pulse>;
    /** What the keeper of the window says, and when. */
    log(line: string): void;
}

/** The whole screen of a kiosk on an invisible display: compositor, keyboard map, browser, policies, and its keeper. */
export class Stage {
    readonly display: Display;
    /** The browser's profile and the compositor's socket lie in it. */
    readonly folder: string;
    readonly #stop = new AbortController();
    readonly #play: Play;
    #kept: Promise<boolean> = Promise.resolve(true);
    #reference: Buffer = Buffer.alloc(0);
    /** What was on the screen first instead of the page, after something was done to it. */
    #stranger: Buffer | undefined;

    private constructor(display: Display, folder: string, play: Play) {
        this.display = display;
        this.folder = folder;
        this.#play = play;
    }

    /** Opens the window and waits for its page. */
    static async open(play: Play): Promise<Stage> {
        const folder = mkdtempSync(join(tmpdir(), 'stufenfrei-stage-'));
        chownSync(folder, NOBODY, NOBODY);
        chmodSync(folder, 0o700);
        const display = await Display.open();
        const stage = new Stage(display, folder, play);
        stage.#keep();
        await stage.untilInFront(90_000);
        await pause(1500);
        stage.#reference = display.picture();
        return stage;
    }

    #keep(): void {
        const profile = join(this.folder, 'browser');
        const command = windowCommand({
            address: this.#play.address,
            profile,
            browser: { kind: 'chromium', file: 'chromium' },
            compositor: 'cage',
            hasGpu: false,
        });
        const asNobody = ['--reuid=nobody', '--regid=nogroup', '--clear-groups', command.file];
        const environment = {
            HOME: this.folder,
            XDG_RUNTIME_DIR: this.folder,
            DISPLAY: this.display.name,
            WLR_BACKENDS: 'x11',
            XKB_CONFIG_EXTRA_PATH: join(ROOT, 'kiosk/system/usr/share/X11/xkb'),
            XKB_DEFAULT_RULES: 'stufenfrei',
            XKB_DEFAULT_LAYOUT: 'stufenfrei',
            ...command.environment,
        };
        this.#kept = keepWindow({
            command: { file: 'setpriv', parameters: [...asNobody, ...command.parameters], environment },
            profile,
            patience: {
                start: PATIENCE.start * SLOWNESS,
                silence: PATIENCE.silence * SLOWNESS,
                covered: PATIENCE.covered * SLOWNESS,
                server: PATIENCE.server * SLOWNESS,
            },
            readPulse: () => pulseThrough(this.folder, () => this.#play.readPulse()),
            shown: () => undefined,
            turned: () => undefined,
            log: (line) => this.#play.log(line),
            stop: this.#stop.signal,
        });
    }

    /** Whether the page said after that moment that it lies open and has the keyboard. */
    async #beatSince(moment: number): Promise<'in front' | 'covered' | 'silent'> {
        const pulse = await this.#play.readPulse();
        if (pulse.kind !== 'beat' || performance.now() - pulse.secondsAgo * 1000 < moment) return 'silent';
        return pulse.inFront ? 'in front' : 'covered';
    }

    async untilInFront(milliseconds: number): Promise<void> {
        const from = performance.now();
        for (; performance.now() < from + milliseconds; await pause(200))
            if ((await this.#beatSince(from)) === 'in front') return;
        throw new Error('the page was never in front');
    }

    /**
     * What became of the screen after something was done to it: nothing, or how long it took until the same page was
     * there again.
     *
     * @returns milliseconds, 0 when nothing was ever seen, undefined when it did not come back
     */
    async recovery(): Promise<number | undefined> {
        const from = performance.now();
        let isSeen = false;
        this.#stranger = undefined;
        while (performance.now() - from < LONGEST) {
            await pause(250);
            const picture = this.display.picture();
            const isSame = difference(this.#reference, picture) <= SAME;
            if (!isSame) this.#stranger ??= picture;
            const beat = await this.#beatSince(from);
            if (!isSame || beat === 'covered') isSeen = true;
            const elapsed = performance.now() - from;
            if (isSame && beat === 'in front' && elapsed > WATCHED) return isSeen ? elapsed : 0;
        }
        return undefined;
    }

    /** Saves what was first on the screen instead of the page, after the last thing that was done to it. */
    saveStranger(file: string): void {
        if (this.#stranger) savePicture(this.#stranger, file);
    }

    /** Touches the rest picture; answers whether another came in time. */
    async answersTouch(): Promise<boolean> {
        this.display.click(500, 400);
        return this.#sees(false, 1500 * SLOWNESS);
    }

    /** Touches the key that leads back to the rest picture. */
    async goBack(key: readonly [number, number]): Promise<boolean> {
        this.display.click(...key);
        return this.#sees(true, 2500 * SLOWNESS);
    }

    async #sees(reference: boolean, milliseconds: number): Promise<boolean> {
        const from = performance.now();
        for (; performance.now() < from + milliseconds; await pause(100))
            if (difference(this.#reference, this.display.picture()) <= SAME === reference) return true;
        return false;
    }

    /** Process ids of this stage's programs with such a command line. */
    #processes(looks: RegExp): number[] {
        const rows = execFileSync('ps', ['-u', String(NOBODY), '-ww', '-o', 'pid=,args='], {
            encoding: 'utf8',
        }).split('\n');
        return rows.flatMap((row) => {
            const [, id, line = ''] = /^\s*(\d+) (.*)$/.exec(row) ?? [];
            return line.includes(this.folder) && looks.test(line) ? [Number(id)] : [];
        });
    }

    /** Sends a signal to the stage's programs with such a command line; answers how many there are. */
    signal(looks: RegExp, signal: NodeJS.Signals): number {
        const found = this.#processes(looks);
        for (const id of found) {
            try {
                process.kill(id, signal);
            } catch {
                // It ended by itself meanwhile.
            }
        }
        return found.length;
    }

    async close(): Promise<void> {
        this.#stop.abort();
        await this.#kept;
        this.signal(/./, 'SIGKILL');
        this.display.close();
        await pause(300);
        rmSync(this.folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
    }
}
