import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';

const WIDTH = 1024;
const HEIGHT = 768;
const BYTES_A_PIXEL = 3;

/** Names of keys and their X keycodes: evdev's code and 8, whatever layout is in force. */
const KEYS: Readonly<Record<string, number>> = {
    esc: 9,
    tab: 23,
    ctrl: 37,
    shift: 50,
    alt: 64,
    altgr: 108,
    super: 133,
    menu: 135,
    space: 65,
    return: 36,
    print: 107,
    scroll: 78,
    pause: 127,
    insert: 118,
    delete: 119,
    home: 110,
    end: 115,
    pageup: 112,
    pagedown: 117,
    up: 111,
    down: 116,
    left: 113,
    right: 114,
    backspace: 22,
    plus: 21,
    minus: 20,
    zero: 19,
    num: 77,
    caps: 66,
    kpplus: 86,
    kpminus: 82,
    back: 166,
    forward: 167,
    refresh: 181,
    homepage: 180,
    search: 225,
    mail: 163,
    calc: 148,
    power: 124,
    sleep: 150,
    volumeup: 123,
    favourites: 164,
    stop: 136,
};
const ROWS: readonly [number, string][] = [
    [10, '1234567890'],
    [24, 'qwertyuiop'],
    [38, 'asdfghjkl'],
    [52, 'zxcvbnm'],
];

function keycode(name: string): number {
    const functionKey = /^f(\d+)$/.exec(name)?.[1];
    if (functionKey) return Number(functionKey) <= 10 ? 66 + Number(functionKey) : 84 + Number(functionKey);
    for (const [first, row] of ROWS) {
        const index = name.length === 1 ? row.indexOf(name) : -1;
        if (index >= 0) return first + index;
    }
    const code = KEYS[name];
    if (code === undefined) throw new Error(`there is no key ${name}`);
    return code;
}

/**
 * An X server with an invisible screen; its keyboard knows no modifiers, so that a key arrives as from the wire and
 * the kiosk's own keyboard map alone says what it means.
 */
export class Display {
    readonly name: string;
    readonly #server: ChildProcess;
    readonly #folder: string;

    private constructor(name: string, server: ChildProcess, folder: string) {
        this.name = name;
        this.#server = server;
        this.#folder = folder;
    }

    static async open(): Promise<Display> {
        const folder = mkdtempSync(join(tmpdir(), 'stufenfrei-display-'));
        cpSync('/usr/share/X11/xkb', folder, { recursive: true, dereference: true });
        const pc = join(folder, 'symbols/pc');
        const withoutModifiers = readFileSync(pc, 'utf8').replaceAll(
            /modifier_map\s+(?!Shift)\w+\s*\{[^}]*\};/g,
            '',
        );
        writeFileSync(pc, withoutModifiers);
        const parameters = ['-displayfd', '3', '-screen', '0', `${WIDTH}x${HEIGHT}x24`, '-nolisten', 'tcp'];
        const server = spawn('Xvfb', [...parameters, '-xkbdir', folder], {
            stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
        });
        const said = server.stdio[3];
        if (!said || !('read' in said)) throw new Error('Xvfb has no pipe');
        const number = await new Promise<string>((found, ended) => {
            createInterface({ input: said }).once('line', found);
            server.once('exit', () => ended(new Error('Xvfb ended')));
        });
        return new Display(`:${number.trim()}`, server, folder);
    }

    #xdotool(...words: string[]): void {
        execFileSync('xdotool', words, { env: { ...process.env, DISPLAY: this.name }, stdio: 'ignore' });
    }

    /** Presses keys as on a keyboard, together where joined by plus: `ctrl+shift+n`. */
    press(combination: string): void {
        const codes = combination.split('+').map((key) => String(keycode(key)));
        for (const code of codes) this.#xdotool('keydown', code);
        for (const code of codes.toReversed()) this.#xdotool('keyup', code);
    }

    click(x: number, y: number, button = 1): void {
        this.#xdotool('mousemove', String(x), String(y), 'click', String(button));
    }

    /** Draws with the button held. */
    drag(from: readonly [number, number], to: readonly [number, number]): void {
        this.#xdotool('mousemove', ...from.map(String), 'mousedown', '1');
        for (let step = 1; step <= 8; step++)
            this.#xdotool(
                'mousemove',
                ...from.map((start, axis) => String(Math.round(start + ((to[axis] - start) * step) / 8))),
            );
        this.#xdotool('mouseup', '1');
    }

    /** Turns the wheel with a key held. */
    wheel(held: string): void {
        this.#xdotool('keydown', String(keycode(held)), 'mousemove', '600', '600');
        this.#xdotool('click', '--repeat', '4', '4', 'keyup', String(keycode(held)));
    }

    /** What is seen: three bytes a pixel. */
    picture(): Buffer {
        return execFileSync('import', ['-display', this.name, '-window', 'root', '-depth', '8', 'rgb:-'], {
            maxBuffer: WIDTH * HEIGHT * BYTES_A_PIXEL + 1024,
        });
    }

    save(file: string): void {
        savePicture(this.picture(), file);
    }

    close(): void {
        this.#server.kill();
        rmSync(this.#folder, { recursive: true, force: true });
    }
}

/** Writes what was seen into a file that its ending names the format of. */
export function savePicture(picture: Buffer, file: string): void {
    const size = ['-size', `${WIDTH}x${HEIGHT}`, '-depth', '8', 'rgb:-'];
    execFileSync('convert', [...size, file], { input: picture });
}

/** Share of pixels that differ by more than a shade. */
export function difference(before: Buffer, after: Buffer): number {
    let changed = 0;
    for (let at = 0; at < before.length; at += BYTES_A_PIXEL) {
        const far = [0, 1, 2].some((part) => Math.abs(before[at + part] - after[at + part]) > 24);
        if (far) changed++;
    }
    return changed / (before.length / BYTES_A_PIXEL);
}
