import { mkdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { ensureDemoRegion, ensurePage } from '../../src/setup/products.mjs';
import { ROOT } from '../../src/setup/runtime.mjs';
import { type Architecture, isArchitecture, ownArchitecture } from './architecture.ts';
import { stageElectron } from './electronVariant.ts';
import { packDeb, sourceDate } from './packDeb.ts';
import { stageApp } from './stageApp.ts';

const USAGE = 'npm run package [-- --arch amd64|arm64]';

function giveUp(sentence: string, exitCode = 1): never {
    console.error(sentence);
    process.exit(exitCode);
}

function askedArchitecture(): Architecture {
    const { values } = parseArgs({ options: { arch: { type: 'string' } } });
    const asked = values.arch ?? ownArchitecture();
    if (asked !== undefined && isArchitecture(asked)) return asked;
    return giveUp(`--arch: expected amd64 or arm64, found ${asked ?? process.arch}. ${USAGE}`, 2);
}

const architecture = askedArchitecture();
for (const step of [ensurePage, ensureDemoRegion]) {
    const fault = await step();
    if (fault) giveUp(fault);
}
const { version }: { version: string } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8'));
const stage = join(ROOT, 'out/package', architecture);
const deb = join(ROOT, `out/stufenfrei_${version}_${architecture}.deb`);
rmSync(stage, { recursive: true, force: true });
mkdirSync(stage, { recursive: true });
try {
    await stageApp(stage, architecture);
    const isOwn = architecture === ownArchitecture();
    if (isOwn && (await stageElectron(stage))) console.log('With Electron’s window.');
    else
        console.log(
            'Without Electron’s window: its binary for this architecture is not here; Chromium shows the page.',
        );
} catch (error) {
    giveUp(error instanceof Error ? error.message : String(error));
}
const fault = await packDeb(stage, { version, architecture }, await sourceDate(), deb);
if (fault) giveUp(fault);
rmSync(stage, { recursive: true });
console.log(`${deb} (${(statSync(deb).size / 1e6).toFixed(1)} MB)`);
