import { join } from 'node:path';
import { runCommand } from './command.mjs';
import { makeIfStale } from './freshness.mjs';
import { ROOT } from './runtime.mjs';

export const DEMO_REGION = join(ROOT, 'out', 'demo');
export const DEMO_SETTINGS = join(ROOT, 'assets', 'demo', 'kiosk.json');
const DEMO_SOURCE = 'assets/demo/treppenburg.osm';

/**
 * The page and Electron's main file, built when their sources changed.
 *
 * @returns {Promise<string | undefined>} what went wrong, in a sentence
 */
export function ensurePage() {
    return makeIfStale({
        stamp: 'out/page.stamp',
        product: 'out/renderer/index.html',
        sources: ['renderer', 'assets/fonts', 'src', 'electron.config.ts', 'package-lock.json'],
        make: async () => {
            console.log('Building the page …');
            const { ok, output } = await runCommand(
                'electron-vite',
                ['build', '--config', 'electron.config.ts', '--logLevel', 'warn'],
                { quiet: true, env: { NODE_ENV: 'production' } },
            );
            return ok ? undefined : `The page could not be built.\n${output}`;
        },
    });
}

/**
 * The region pack of the made-up town, built when its source or the builder changed.
 *
 * @returns {Promise<string | undefined>} what went wrong, in a sentence
 */
export function ensureDemoRegion() {
    return makeIfStale({
        stamp: 'out/demo.stamp',
        product: 'out/demo/manifest.json',
        sources: [
            DEMO_SOURCE,
            'src/base',
            'src/graph',
            'src/places',
            'src/pack',
            'src/region',
            'package-lock.json',
        ],
        make: async () => {
            console.log('Building the demo region Treppenburg …');
            const { ok, output } = await runCommand(
                'node',
                [
                    'src/setup/stufenfrei.mjs',
                    'region',
                    'build',
                    DEMO_SOURCE,
                    '--out',
                    DEMO_REGION,
                    '--name',
                    'Treppenburg',
                    '--demo',
                ],
                { quiet: true },
            );
            return ok ? undefined : `The demo region could not be built.\n${output}`;
        },
    });
}
