import { createHash } from 'node:crypto';
import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { runCommand } from '../../src/setup/command.mjs';
import { ROOT } from '../../src/setup/runtime.mjs';
import { ownArchitecture } from './architecture.ts';

/** What a build leaves for the next one; without it the next one makes everything anew. */
const PRODUCTS = ['page.stamp', 'demo.stamp', 'renderer', 'demo'];

const { version }: { version: string } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8'));
const deb = join(ROOT, `out/stufenfrei_${version}_${ownArchitecture()}.deb`);

/** The sha256 of a package made from the sources alone. */
async function digestOfBuild(): Promise<string> {
    for (const name of PRODUCTS) rmSync(join(ROOT, 'out', name), { recursive: true, force: true });
    const { ok, output } = await runCommand('npm', ['run', '--silent', 'package'], { quiet: true });
    if (!ok) throw new Error(`the package was not made:\n${output}`);
    const digest = createHash('sha256').update(readFileSync(deb)).digest('hex');
    console.log(digest);
    return digest;
}

const [first, second] = [await digestOfBuild(), await digestOfBuild()];
console.log(first === second ? 'Both builds are the same, byte by byte.' : 'The builds DIFFER.');
process.exit(first === second ? 0 : 1);
