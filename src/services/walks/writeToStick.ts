import { existsSync, rmSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { type Result, succeed } from '../../base/result.ts';
import { diskFault } from '../../pack/diskFault.ts';
import { writeWhole } from '../../pack/writeWhole.ts';
import { refuse, type WalksFault } from '../../walks/walksFault.ts';
import { mountPoints } from '../mounts.ts';

const CODES: Readonly<Record<string, WalksFault['why']>> = {
    ENOSPC: 'stickFull',
    EDQUOT: 'stickFull',
    EFBIG: 'stickFull',
    EROFS: 'stickProtected',
    EACCES: 'stickProtected',
    EPERM: 'stickProtected',
};

/**
 * Sticks that are in, as paths within the folder where they are mounted. A folder in which nothing is mounted is none:
 * what is written there would stay in the kiosk.
 */
export function sticksToWrite(folder: string | undefined, mounts?: string): string[] {
    if (folder === undefined) return [];
    return mountPoints(mounts)
        .map((path) => relative(folder, path))
        .filter((path) => path !== '' && path.split(sep)[0] !== '..' && !path.startsWith(sep))
        .sort();
}

/** A name that nothing on the stick has: what lies there is somebody's. */
function freeName(folder: string, name: string, ending: string): string {
    for (let count = 1; ; count++) {
        const tried = `${name}${count === 1 ? '' : `-${count}`}${ending}`;
        if (!existsSync(join(folder, tried))) return tried;
    }
}

/** A file that goes onto a stick; its name gets a number where there is one already. */
export interface StickFile {
    readonly name: string;
    readonly ending: string;
    readonly bytes: Uint8Array;
}

/** Writes a file onto a stick, to the last byte; answers its path within the folder of sticks. */
export function writeToStick(
    folder: string | undefined,
    stick: string,
    { name, ending, bytes }: StickFile,
    mounts?: string,
): Result<string, WalksFault> {
    if (folder === undefined || !sticksToWrite(folder, mounts).includes(stick)) {
        return refuse('stickGone', 'the stick is not there any more: please put it in again');
    }
    const target = freeName(join(folder, stick), name, ending);
    const path = join(folder, stick, target);
    try {
        writeWhole(path, bytes);
        return succeed(`${stick}/${target}`);
    } catch (error) {
        const why = diskFault(error);
        if (why === undefined) throw error;
        removePart(path);
        const { code } = Object.assign({ code: undefined }, error);
        return refuse(CODES[String(code)] ?? 'stickGone', `${target}: ${why}`);
    }
}

function removePart(path: string): void {
    try {
        rmSync(`${path}.part`, { force: true });
    } catch {
        // The stick is gone, and the part with it.
    }
}
