import { existsSync } from 'node:fs';
import { join } from 'node:path';

export const ROOT = join(import.meta.dirname ?? new URL('.', import.meta.url).pathname, '..', '..');

/** From here on Node strips types by itself and has node:sqlite without a flag. */
const NEEDED = [22, 18];

/**
 * Whether a version reads TypeScript as it is.
 *
 * @param {string} version as in process.versions.node
 */
export function readsTypeScript(version) {
    const [major = 0, minor = 0] = version.split('.').map(Number);
    return major > NEEDED[0] || (major === NEEDED[0] && minor >= NEEDED[1]);
}

/**
 * The Node that runs Stufenfrei: this one if it is new enough, else the one npm brought along.
 *
 * @returns {string | undefined} path of the executable
 */
export function findNode() {
    if (readsTypeScript(process.versions.node)) return process.execPath;
    const folder = join(
        ROOT,
        'node_modules',
        `node-${process.platform === 'win32' ? 'win' : process.platform}-${process.arch}`,
    );
    const file = join(folder, 'bin', process.platform === 'win32' ? 'node.exe' : 'node');
    return existsSync(file) ? file : undefined;
}

/** What to tell somebody whose Node is too old and for whose system npm brings none. */
export const NODE_TOO_OLD = `Node ${process.versions.node} is too old here: please install Node ${NEEDED.join('.')} or newer.`;

/**
 * The environment with that Node and the project's own tools first on the PATH. Compiled modules are kept
 * between starts; Node has to know the folder before it reads its first file.
 */
export function environment() {
    const node = findNode();
    const separator = process.platform === 'win32' ? ';' : ':';
    const paths = [
        ...(node ? [join(node, '..')] : []),
        join(ROOT, 'node_modules', '.bin'),
        process.env.PATH ?? '',
    ];
    const NODE_COMPILE_CACHE = process.env.NODE_COMPILE_CACHE ?? join(ROOT, 'out', 'compile-cache');
    return { ...process.env, PATH: paths.join(separator), NODE_COMPILE_CACHE };
}

/**
 * Node's own flags for a command of `stufenfrei`. A server that runs for months is small where new objects have 4 MB:
 * opening a city leaves 125 MB less behind (1.3 M arcs), and no answer is slower.
 *
 * @param {string | undefined} command
 */
export function flagsFor(command) {
    const quiet = ['--disable-warning=ExperimentalWarning'];
    return command === 'serve' ? [...quiet, '--max-semi-space-size=4'] : quiet;
}
