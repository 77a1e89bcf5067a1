import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { environment, findNode, flagsFor, ROOT } from './runtime.mjs';

const READY = /^ready (http:\/\/127\.0\.0\.1:\d+\/)/;

/**
 * Starts the kiosk server as a process of its own and waits for its line `ready ADDRESS`.
 *
 * @param {string[]} parameters of `stufenfrei serve`
 * @returns {Promise<{address: string, child: import('node:child_process').ChildProcess} | {why: string}>}
 */
export function startServer(parameters) {
    const child = spawn(
        findNode() ?? process.execPath,
        [...flagsFor('serve'), join(ROOT, 'src', 'cli', 'main.ts'), 'serve', ...parameters],
        { cwd: ROOT, env: environment(), stdio: ['ignore', 'pipe', 'inherit'] },
    );
    return new Promise((resolve) => {
        child.on('error', (error) => resolve({ why: error.message }));
        child.on('exit', (code) => resolve({ why: `the server ended with exit code ${code}` }));
        createInterface({ input: child.stdout }).on('line', (line) => {
            const address = READY.exec(line)?.[1];
            if (address) resolve({ address, child });
            else console.log(line);
        });
    });
}
