import { existsSync, mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { runCommand } from './command.mjs';
import { ROOT } from './runtime.mjs';

const FOLDER = join(ROOT, 'node_modules', 'electron');
const FETCH_FAILED = join(ROOT, 'out', 'electron-fetch-failed');
const DAY = 86_400_000;
const LONGEST_FETCH_SECONDS = 300;

/**
 * The Electron executable if it is on this disk. Looks at files only: running or importing the electron
 * package would start a download.
 *
 * @returns {string | undefined}
 */
export function findElectron() {
    const named = join(FOLDER, 'path.txt');
    const name = existsSync(named) ? readFileSync(named, 'utf8').trim() : 'electron';
    const folder = process.env.ELECTRON_OVERRIDE_DIST_PATH ?? join(FOLDER, 'dist');
    const file = join(folder, name);
    return existsSync(file) ? file : undefined;
}

/** Whether the last try to fetch Electron failed less than a day ago. */
function failedToday() {
    return existsSync(FETCH_FAILED) && Date.now() - statSync(FETCH_FAILED).mtimeMs < DAY;
}

/**
 * Electron's executable, fetched by its own installer if need be. A failure is remembered for a day, so
 * that a machine without internet starts at once.
 *
 * @returns {Promise<{file: string} | {why: string}>}
 */
export async function ensureElectron() {
    const present = findElectron();
    if (present) return { file: present };
    if (failedToday()) return { why: 'its binary is not here and could not be fetched today' };
    console.log('Fetching Electron (about 100 MB) …');
    await runCommand('node', [join(FOLDER, 'install.js')], { quiet: true, seconds: LONGEST_FETCH_SECONDS });
    const fetched = findElectron();
    if (fetched) return { file: fetched };
    mkdirSync(join(ROOT, 'out'), { recursive: true });
    writeFileSync(FETCH_FAILED, '');
    return { why: 'its binary is not here and could not be fetched' };
}
