import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from '../../src/setup/runtime.mjs';

const TOOLS = ['Xvfb', 'xdotool', 'import', 'cage', 'Xwayland', 'chromium', 'unshare', 'setpriv', 'ip'];
const INSTALL = 'apt-get install xvfb xdotool imagemagick cage xwayland chromium xkb-data iproute2';
const INSIDE = 'STUFENFREI_STAGE';
/** Mounts, ports and programs of its own: whatever was started ends with it. */
const NAMESPACES = ['--mount', '--net', '--pid', '--fork', '--mount-proc', '--kill-child'];
const POLICIES = '/etc/chromium/policies';

const runs = (file: string, ...parameters: string[]): boolean =>
    spawnSync(file, parameters, { stdio: 'ignore' }).status === 0;

/** Why no stage can be set up on this machine; undefined where one can. */
export function whyNoStage(): string | undefined {
    if (process.getuid?.() !== 0) return 'this is not root';
    const missing = TOOLS.filter((tool) => !runs('sh', '-c', `command -v ${tool}`));
    if (missing.length > 0) return `there is no ${missing.join(', ')}; to add: ${INSTALL}`;
    return runs('unshare', ...NAMESPACES, 'true') ? undefined : 'no namespace may be made';
}

/**
 * Goes on with this program in namespaces of its own, where the kiosk's browser policies lie in their place and the
 * kiosk's port is free: the machine's own browser notices nothing.
 *
 * @returns true inside; false when the work is done and the exit status is set
 */
export function enterStage(): boolean {
    if (process.env[INSIDE]) {
        if (!existsSync(POLICIES)) mkdirSync(POLICIES, { recursive: true });
        const ours = join(ROOT, 'kiosk/system/etc/chromium/policies');
        if (!runs('mount', '--bind', ours, POLICIES)) throw new Error(`${ours} could not be laid in place`);
        if (!runs('ip', 'link', 'set', 'lo', 'up'))
            throw new Error('the loopback address could not be opened');
        return true;
    }
    const again = [...process.execArgv, ...process.argv.slice(1)];
    const { status } = spawnSync('unshare', [...NAMESPACES, process.execPath, ...again], {
        stdio: 'inherit',
        env: { ...process.env, [INSIDE]: '1' },
    });
    process.exitCode = status ?? 1;
    return false;
}
