import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { runCommand } from './command.mjs';
import { ROOT } from './runtime.mjs';

/**
 * @typedef {{version?: string, optional?: boolean, peer?: boolean, link?: boolean}} LockedPackage
 * @typedef {{packages: Record<string, LockedPackage>}} Lockfile
 */

/**
 * Whether what is installed is what the lockfile names. Optional packages may be absent: they are for
 * other systems.
 *
 * @param {Lockfile} wanted package-lock.json
 * @param {Lockfile | undefined} installed node_modules/.package-lock.json, which npm writes last
 */
export function isInstalled(wanted, installed) {
    if (!installed) return false;
    return Object.entries(wanted.packages).every(([folder, { version, optional }]) => {
        if (folder === '') return true;
        const found = installed.packages[folder];
        return found ? found.version === version : optional === true;
    });
}

/**
 * @param {string} file
 * @returns {Lockfile | undefined}
 */
function readLockfile(file) {
    try {
        return JSON.parse(readFileSync(join(ROOT, file), 'utf8'));
    } catch {
        return undefined;
    }
}

/**
 * Installs the npm packages of the lockfile if they are not there.
 *
 * @returns {Promise<string | undefined>} what went wrong, in a sentence
 */
export async function ensurePackages() {
    const wanted = readLockfile('package-lock.json');
    if (!wanted) return 'package-lock.json is missing or unreadable: this is not a whole checkout.';
    if (isInstalled(wanted, readLockfile('node_modules/.package-lock.json'))) return undefined;
    console.log('Installing the npm packages (half a minute or so) …');
    const quiet = ['--no-audit', '--no-fund', '--loglevel=error'];
    const exact = await runCommand('npm', ['ci', ...quiet], { quiet: true });
    if (exact.ok) return undefined;
    console.log('The exact installation failed; trying the ordinary one, still from the lockfile …');
    const { ok } = await runCommand('npm', ['install', '--no-save', ...quiet]);
    return ok
        ? undefined
        : `npm could not install the packages, see above. Its first try said:\n${exact.output}`;
}
