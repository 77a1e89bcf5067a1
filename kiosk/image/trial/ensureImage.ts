import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { runCommand } from '../../../src/setup/command.mjs';
import { makeIfStale } from '../../../src/setup/freshness.mjs';
import { ROOT } from '../../../src/setup/runtime.mjs';

const { version }: { version: string } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8'));
const PACKAGE = `out/stufenfrei_${version}_amd64.deb`;
const PRODUCT = 'out/image/stufenfrei.raw';
/** The image as it is built. */
export const IMAGE = join(ROOT, PRODUCT);

async function make(file: string, parameters: string[], env: Record<string, string> = {}) {
    const { ok, output } = await runCommand(file, parameters, { quiet: true, env });
    return ok ? undefined : `${file} ${parameters.join(' ')}:\n${output}`;
}

/** The package and the image, made where their sources changed; answers what went wrong. */
export async function ensureImage(): Promise<string | undefined> {
    const fault = await makeIfStale({
        stamp: 'out/package.stamp',
        product: PACKAGE,
        sources: ['src', 'renderer', 'assets', 'kiosk/package', 'kiosk/system', 'package-lock.json'],
        make: () => make('node', ['kiosk/package/makePackage.ts']),
    });
    if (fault) return fault;
    return makeIfStale({
        stamp: 'out/image.stamp',
        product: PRODUCT,
        sources: [
            PACKAGE,
            ...['build', 'packages.txt', 'packages.lock', 'initramfs-modules', 'overlay'].map(
                (name) => `kiosk/image/${name}`,
            ),
        ],
        make: () => make('kiosk/image/build', [], { QUICK: '1' }),
    });
}
