import { accessSync, constants, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { fail, type Result, succeed } from '../../base/result.ts';
import { diskFault } from '../../pack/diskFault.ts';
import { writeWhole } from '../../pack/writeWhole.ts';
import { mountPoints } from '../mounts.ts';

/** Where Debian and its desktops mount what is plugged in. */
const MOUNTED = /^\/(media|run\/media|mnt)\/./;

/** Folders of sticks that can be written, out of the kernel's table of mounts. */
export const sticks = (mounts?: string): string[] =>
    mountPoints(mounts).filter((folder) => MOUNTED.test(folder) && isWritable(folder));

function isWritable(folder: string): boolean {
    try {
        accessSync(folder, constants.W_OK);
        readdirSync(folder);
        return true;
    } catch {
        return false;
    }
}

/** Writes a report onto a stick; answers the file's path. */
export function writeToStick(stick: string, name: string, content: unknown): Result<string, string> {
    const path = join(stick, name);
    try {
        writeWhole(path, `${JSON.stringify(content, undefined, 2)}\n`);
        return succeed(path);
    } catch (fault) {
        const why = diskFault(fault);
        if (why === undefined) throw fault;
        return fail(`${path} cannot be written: ${why}`);
    }
}
