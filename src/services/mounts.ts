import { readFileSync } from 'node:fs';

/** Where something is mounted, out of the kernel's table of mounts (proc(5)). */
export function mountPoints(mounts = '/proc/self/mounts'): string[] {
    return readTable(mounts)
        .map((line) => (line.split(' ')[1] ?? '').replace(/\\([0-7]{3})/g, unescaped))
        .filter((path) => path !== '');
}

const unescaped = (_: string, octal: string): string => String.fromCharCode(Number.parseInt(octal, 8));

function readTable(path: string): string[] {
    try {
        return readFileSync(path, 'utf8').split('\n');
    } catch {
        return [];
    }
}
