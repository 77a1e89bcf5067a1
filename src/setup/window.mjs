/**
 * @typedef {'electron' | 'chromium' | 'none'} WindowKind
 * @typedef {object} Surroundings
 * @property {WindowKind | undefined} asked what the command line asked for
 * @property {boolean} display whether there is a screen to open a window on
 * @property {() => Promise<{file: string} | {why: string}>} electron
 * @property {() => Promise<{file: string} | {why: string}>} chromium
 */

/** Whether there is a screen to open a window on. */
export function hasDisplay(platform = process.platform, variables = process.env) {
    if (platform === 'linux') return Boolean(variables.DISPLAY || variables.WAYLAND_DISPLAY);
    return !variables.SSH_CONNECTION;
}

/**
 * Electron where it is or can be had, otherwise Chromium, otherwise no window; and why.
 *
 * @param {Surroundings} surroundings
 * @returns {Promise<{kind: 'electron' | 'chromium', file: string, why: string} | {kind: 'none', why: string}>}
 */
export async function chooseWindow({ asked, display, electron, chromium }) {
    if (asked === 'none') return { kind: 'none', why: 'as asked' };
    if (!display) return { kind: 'none', why: 'there is no display' };
    const reasons = [];
    if (asked !== 'chromium') {
        const found = await electron();
        if ('file' in found) return { kind: 'electron', file: found.file, why: 'its binary is here' };
        reasons.push(`no Electron: ${found.why}`);
    }
    if (asked !== 'electron') {
        const found = await chromium();
        const why = reasons.length > 0 ? reasons.join('; ') : 'as asked';
        if ('file' in found) return { kind: 'chromium', file: found.file, why };
        reasons.push(found.why);
    }
    return { kind: 'none', why: reasons.join('; ') };
}

/** Flags without which a public screen is a browser; each checked against Chromium 156. */
const KIOSK_FLAGS = [
    '--kiosk',
    '--no-first-run',
    '--no-default-browser-check',
    '--noerrdialogs',
    '--hide-crash-restore-bubble',
    '--disable-pinch',
    '--overscroll-history-navigation=0',
    '--disable-features=Translate,MediaRouter,OptimizationHints',
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-sync',
    '--deny-permission-prompts',
    '--autoplay-policy=no-user-gesture-required',
    '--enable-speech-dispatcher',
    '--enable-unsafe-swiftshader',
];

/**
 * Chromium's command line for the kiosk page.
 *
 * @param {string} address of the page
 * @param {string} profile folder of a throw-away browser profile
 * @param {boolean} asRoot Chromium refuses to start as root with its sandbox on
 * @param {{width: number, height: number} | undefined} size of the display, for want of a window manager
 */
export function chromiumParameters(address, profile, asRoot, size) {
    const place = size ? ['--window-position=0,0', `--window-size=${size.width},${size.height}`] : [];
    const sandbox = asRoot ? ['--no-sandbox', '--test-type'] : [];
    return [...KIOSK_FLAGS, ...place, ...sandbox, `--user-data-dir=${profile}`, address];
}
