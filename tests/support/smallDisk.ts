import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const quiet = { stdio: 'ignore' } as const;

/** A file system of so many kilobytes; undefined where this user may mount none. */
export function smallDisk(kilobytes: number) {
    const folder = mkdtempSync(join(tmpdir(), 'stufenfrei-disk-'));
    try {
        execFileSync('mount', ['-t', 'tmpfs', '-o', `size=${kilobytes}k`, 'tmpfs', folder], quiet);
    } catch {
        rmSync(folder, { recursive: true });
        return undefined;
    }
    return {
        folder,
        protect: () => execFileSync('mount', ['-o', 'remount,ro', folder], quiet),
        remove() {
            execFileSync('umount', ['-l', folder], quiet);
            rmSync(folder, { recursive: true });
        },
    };
}
