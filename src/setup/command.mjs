import { spawn } from 'node:child_process';
import { environment, ROOT } from './runtime.mjs';

/**
 * Runs a command in the project's folder with the project's tools on the PATH.
 *
 * @param {string} command
 * @param {string[]} parameters
 * @param {{quiet?: boolean, seconds?: number, env?: Record<string, string>}} [options] quiet keeps its
 *     output for the fault alone; after `seconds` it is ended
 * @returns {Promise<{ok: boolean, output: string}>} never rejects; a command that cannot start is not ok
 */
export function runCommand(command, parameters, options = {}) {
    return new Promise((resolve) => {
        const child = spawn(command, parameters, {
            cwd: ROOT,
            env: { ...environment(), ...options.env },
            stdio: options.quiet ? ['ignore', 'pipe', 'pipe'] : 'inherit',
            ...(options.seconds ? { timeout: options.seconds * 1000 } : {}),
            shell: process.platform === 'win32',
        });
        let output = '';
        child.stdout?.on('data', (text) => {
            output += text;
        });
        child.stderr?.on('data', (text) => {
            output += text;
        });
        child.on('error', (error) => resolve({ ok: false, output: error.message }));
        child.on('close', (code) => resolve({ ok: code === 0, output }));
    });
}
