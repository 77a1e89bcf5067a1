import { access, constants, readdir, readFile, statfs } from 'node:fs/promises';
import { join } from 'node:path';

/** Where Linux tells its temperatures (kernel documentation, thermal/sysfs-api). */
const THERMAL = '/sys/class/thermal';

/** The hottest part of the machine in degrees Celsius; undefined where nothing measures. */
export async function hottest(folder = THERMAL): Promise<number | undefined> {
    const zones = await readdir(folder).catch(() => []);
    const texts = await Promise.all(
        zones
            .filter((zone) => zone.startsWith('thermal_zone'))
            .map((zone) => readFile(join(folder, zone, 'temp'), 'utf8').catch(() => '')),
    );
    const degrees = texts.filter((text) => /^-?\d+\s*$/.test(text)).map((text) => Number(text) / 1000);
    return degrees.length > 0 ? Math.max(...degrees) : undefined;
}

export interface DiskRoom {
    /** Bytes. */
    readonly free: number;
    readonly total: number;
    /** Whether anything can be written there. */
    readonly isWritable: boolean;
}

/** The room on the disk of a folder; undefined where there is no such folder. */
export async function diskRoom(folder: string): Promise<DiskRoom | undefined> {
    const found = await statfs(folder).catch(() => undefined);
    if (!found) return undefined;
    const isWritable = await access(folder, constants.W_OK).then(
        () => true,
        () => false,
    );
    return { free: found.bavail * found.bsize, total: found.blocks * found.bsize, isWritable };
}
