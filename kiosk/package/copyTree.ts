import { chmodSync, copyFileSync, lstatSync, mkdirSync, readdirSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** Parts of npm packages that no running program reads; texts of licences stay. */
const NOT_RUN =
    /(^|\/)(test|tests|__tests__|example|examples|docs|bench|benchmark|coverage|\.github|\.vscode)\/|\.(map|d\.[mc]?ts|[mc]?tsx?|md|markdown|flow|html|yml|yaml|tsbuildinfo)$|(^|\/)(\.[^/]+|Makefile|tsconfig.*\.json)$/;
const LICENCE = /(^|\/)(licen[cs]e|copying|notice)[^/]*$/i;

/** Whether a file of an npm package is needed to run it. */
export const isRun = (path: string): boolean => LICENCE.test(path) || !NOT_RUN.test(path);

/**
 * Copies the files of a folder that are wanted, folders and programs with 755, all else with 644: what the
 * author's umask was does not show.
 */
export function copyTree(from: string, to: string, isWanted: (path: string) => boolean = () => true): void {
    const names = readdirSync(from, { recursive: true, encoding: 'utf8' }).sort();
    for (const name of names) {
        const source = join(from, name);
        const found = lstatSync(source);
        if (!found.isFile() || !isWanted(name)) continue;
        copyFile(source, join(to, name), (found.mode & 0o100) !== 0);
    }
}

/** Copies one file, making the folders it lies in. */
export function copyFile(from: string, to: string, isProgram = false): void {
    mkdirSync(dirname(to), { recursive: true });
    copyFileSync(from, to);
    chmodSync(to, isProgram ? 0o755 : 0o644);
}
