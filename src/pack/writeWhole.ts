import { closeSync, fsyncSync, openSync, renameSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';

/**
 * Writes a file so that a power cut leaves either the old one or the new one, whole: beside it, flushed, renamed. `mode`
 * is that of a new file. Throws what the file system throws.
 */
export function writeWhole(path: string, content: string | Uint8Array, mode = 0o644): void {
    writeFileSync(`${path}.part`, content, { flush: true, mode });
    renameSync(`${path}.part`, path);
    flushFolder(dirname(path));
}

/** Makes names in a folder last over a power cut. */
export function flushFolder(path: string): void {
    const folder = openSync(path, 'r');
    try {
        fsyncSync(folder);
    } finally {
        closeSync(folder);
    }
}
