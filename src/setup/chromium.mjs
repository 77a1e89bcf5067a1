import { accessSync, constants, existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { runCommand } from './command.mjs';

const NAMES = ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome', 'microsoft-edge'];
const APPLICATIONS = [
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
    'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
    'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
];
const INSTALL = 'apt-get install -y --no-install-recommends chromium chromium-sandbox';

/** @param {string} file */
function isExecutable(file) {
    try {
        accessSync(file, constants.X_OK);
        return true;
    } catch {
        return false;
    }
}

/**
 * A Chromium-like browser on this machine.
 *
 * @returns {string | undefined} path of the executable
 */
export function findChromium() {
    const folders = (process.env.PATH ?? '').split(delimiter);
    const named = NAMES.flatMap((name) => folders.map((folder) => join(folder, name)));
    return [...named, ...APPLICATIONS].find(isExecutable);
}

/** How this user may install Debian packages: as root, by sudo without a password, or not at all. */
async function privilege() {
    if (!existsSync('/usr/bin/apt-get')) return undefined;
    if (process.getuid?.() === 0) return [];
    const { ok } = await runCommand('sudo', ['-n', 'true'], { quiet: true });
    return ok ? ['sudo', '-n'] : undefined;
}

/**
 * A browser, installed from Debian's or Ubuntu's packages where that is allowed.
 *
 * @returns {Promise<{file: string} | {why: string}>} why names the exact command to run
 */
export async function ensureChromium() {
    const present = findChromium();
    if (present) return { file: present };
    const asRoot = await privilege();
    if (!asRoot) {
        const command = existsSync('/usr/bin/apt-get') ? `sudo ${INSTALL}` : 'install Chromium or Chrome';
        return { why: `there is no browser; to add one: ${command}` };
    }
    console.log('Installing Chromium from the system’s packages (a minute or so) …');
    const environment = { DEBIAN_FRONTEND: 'noninteractive' };
    const [apt = '', ...parameters] = [...asRoot, ...INSTALL.split(' ')];
    const [update = '', ...updateParameters] = [...asRoot, 'apt-get', 'update', '-q'];
    await runCommand(update, updateParameters, { quiet: true, env: environment });
    const { output } = await runCommand(apt, parameters, { quiet: true, env: environment });
    const installed = findChromium();
    if (installed) return { file: installed };
    const reason = output.trim().split('\n').at(-1) ?? '';
    return {
        why: `Chromium could not be installed (${reason}); to try by hand: ${[...asRoot, INSTALL].join(' ')}`,
    };
}
