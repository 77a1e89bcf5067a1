#!/usr/bin/env node
import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { environment, findNode, flagsFor, NODE_TOO_OLD, ROOT } from './runtime.mjs';

const node = findNode();
if (!existsSync(join(ROOT, 'node_modules', 'hono'))) {
    console.error('The npm packages are not installed yet. Run `npm ci` in the checkout first.');
    process.exit(2);
}
if (!node) {
    console.error(NODE_TOO_OLD);
    process.exit(2);
}

const child = spawn(
    node,
    [...flagsFor(process.argv[2]), join(ROOT, 'src', 'cli', 'main.ts'), ...process.argv.slice(2)],
    {
        stdio: 'inherit',
        env: environment(),
    },
);
for (const signal of /** @type {const} */ (['SIGINT', 'SIGTERM', 'SIGHUP'])) {
    process.on(signal, () => child.kill(signal));
}
child.on('exit', (code, signal) => {
    process.exitCode = code ?? (signal ? 1 : 0);
});
