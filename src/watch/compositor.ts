import { readdirSync, statSync } from 'node:fs';
import { connect } from 'node:net';
import { join } from 'node:path';
import type { Pulse } from './PageWatch.ts';

/** Milliseconds in which a compositor that turns answers. */
const SOON = 1000;
const SOCKET = /^wayland-\d+$/;

/** wl_display.sync: object 1, request 0, 12 bytes, the answer to a new object 2; in the machine's order of bytes. */
const SYNC = new Uint32Array([1, 12 << 16, 2]);

/** The youngest socket of a compositor in a folder: one that was killed leaves its own behind. */
function newestSocket(folder: string): string | undefined {
    const sockets = readdirSync(folder)
        .filter((name) => SOCKET.test(name))
        .map((name) => ({ path: join(folder, name), made: statSync(join(folder, name)).ctimeMs }));
    return sockets.toSorted((one, other) => other.made - one.made)[0]?.path;
}

/** Whether the Wayland compositor of a folder (XDG_RUNTIME_DIR) answers a client; one that hangs does not. */
export async function compositorAnswers(folder: string): Promise<boolean> {
    const path = newestSocket(folder);
    if (path === undefined) return false;
    return new Promise((resolve) => {
        const socket = connect(path);
        const settle = (answers: boolean) => {
            socket.destroy();
            resolve(answers);
        };
        socket.setTimeout(SOON, () => settle(false));
        socket.once('error', () => settle(false));
        socket.once('close', () => settle(false));
        socket.once('data', () => settle(true));
        socket.write(new Uint8Array(SYNC.buffer));
    });
}

/** A page may beat behind a compositor that hangs: it is in front only when that one answers too. */
export async function pulseThrough(folder: string, readPulse: () => Promise<Pulse>): Promise<Pulse> {
    const pulse = await readPulse();
    if (pulse.kind !== 'beat' || !pulse.inFront) return pulse;
    return { ...pulse, inFront: await compositorAnswers(folder) };
}
