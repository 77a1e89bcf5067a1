import { readFileSync } from 'node:fs';
import { connect } from 'node:net';
import { homedir } from 'node:os';
import { join } from 'node:path';

const COOKIE = 'MIT-MAGIC-COOKIE-1';
const PATIENCE = 1000;

/**
 * Credentials for a display from the bytes of an Xauthority file (libXau, AuRead.c): family, address,
 * display number, name and data, each with a length in two bytes.
 *
 * @param {Buffer} file @param {string} display its number
 */
export function readCookie(file, display) {
    for (let at = 0; at + 4 <= file.length; ) {
        at += 2;
        const fields = [];
        for (let field = 0; field < 4 && at + 2 <= file.length; field++) {
            const length = file.readUInt16BE(at);
            fields.push(file.subarray(at + 2, at + 2 + length));
            at += 2 + length;
        }
        const [, number, name, data] = fields.map((field) => field.toString('latin1'));
        if (name === COOKIE && (number === display || number === ''))
            return Buffer.from(data ?? '', 'latin1');
    }
    return undefined;
}

/** @param {number} length */
const padding = (length) => Buffer.alloc((4 - (length % 4)) % 4);

/** @param {Buffer | undefined} cookie */
function greeting(cookie) {
    const name = Buffer.from(cookie ? COOKIE : '');
    const data = cookie ?? Buffer.alloc(0);
    const head = Buffer.alloc(12);
    head.write('l');
    head.writeUInt16LE(11, 2);
    head.writeUInt16LE(name.length, 6);
    head.writeUInt16LE(data.length, 8);
    return Buffer.concat([head, name, padding(name.length), data, padding(data.length)]);
}

/**
 * Width and height of the first screen in an X server's answer to the greeting (X11 protocol, chapter 8).
 *
 * @param {Buffer} answer
 * @returns {{width: number, height: number} | undefined}
 */
export function readScreenSize(answer) {
    if (answer.length < 40 || answer[0] !== 1) return undefined;
    const vendor = Math.ceil(answer.readUInt16LE(24) / 4) * 4;
    const screen = 40 + vendor + answer.readUInt8(29) * 8;
    if (answer.length < screen + 24) return undefined;
    return { width: answer.readUInt16LE(screen + 20), height: answer.readUInt16LE(screen + 22) };
}

/** @param {string} display its number */
function ownCookie(display) {
    try {
        return readCookie(readFileSync(process.env.XAUTHORITY ?? join(homedir(), '.Xauthority')), display);
    } catch {
        return undefined;
    }
}

/**
 * Size of the X display in pixels. Chromium's kiosk mode fills the screen only where a window manager
 * makes it; without one it must be told the size.
 *
 * @returns {Promise<{width: number, height: number} | undefined>} undefined where it cannot be known
 */
export function displaySize() {
    const display = /^:(\d+)/.exec(process.env.DISPLAY ?? '')?.[1];
    if (!display || process.platform !== 'linux') return Promise.resolve(undefined);
    return new Promise((resolve) => {
        const socket = connect(`/tmp/.X11-unix/X${display}`, () =>
            socket.write(greeting(ownCookie(display))),
        );
        let answer = Buffer.alloc(0);
        socket.on('data', (part) => {
            answer = Buffer.concat([answer, part]);
            const size = readScreenSize(answer);
            if (size) socket.end(() => resolve(size));
        });
        socket.setTimeout(PATIENCE, () => socket.destroy());
        socket.on('error', () => resolve(undefined));
        socket.on('close', () => resolve(undefined));
    });
}
