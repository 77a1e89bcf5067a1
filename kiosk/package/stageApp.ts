import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { DEMO_REGION } from '../../src/setup/products.mjs';
import { ROOT } from '../../src/setup/runtime.mjs';
import { ARCHITECTURES, type Architecture } from './architecture.ts';
import { copyFile, copyTree, isRun } from './copyTree.ts';
import { readLockfile } from './lockfile.ts';
import { packageFolder } from './packageFolder.ts';
import { importedPackages, runtimePackages } from './runtimePackages.ts';

/** Rooms of `src` that no installed kiosk runs: Electron's window has a variant of its own. */
const NOT_INSTALLED = /^shell\/|(^|\/)tsconfig[^/]*\.json$|\.md$/;

/** Written without a name and a time, so that the same text gives the same bytes. */
const gzip = (text: string): Uint8Array => gzipSync(text, { level: 9 });

/** Lays out the package's file system under `root`: units and policies, app, its Node, demo region, papers. */
export async function stageApp(root: string, architecture: Architecture): Promise<void> {
    const lockfile = readLockfile();
    const node = `node_modules/node-linux-${ARCHITECTURES[architecture]}`;
    const library = join(root, 'usr/lib/stufenfrei');
    const app = join(library, 'app');
    copyTree(join(ROOT, 'kiosk/system'), root, (path) => !path.endsWith('.1'));
    copyFile(join(await packageFolder(node, lockfile[node]), 'bin', 'node'), join(library, 'node'), true);
    copyFile(join(ROOT, 'package.json'), join(app, 'package.json'));
    copyTree(join(ROOT, 'src'), join(app, 'src'), (path) => !NOT_INSTALLED.test(path));
    copyTree(join(ROOT, 'out/renderer'), join(app, 'out/renderer'));
    for (const folder of runtimePackages(importedPackages(join(app, 'src')), lockfile, architecture)) {
        const from = await packageFolder(folder, lockfile[folder]);
        copyTree(from, join(app, folder), (path) => !path.startsWith('node_modules/') && isRun(path));
    }
    copyTree(DEMO_REGION, join(root, 'usr/share/stufenfrei/demo'));
    stagePapers(root);
}

function stagePapers(root: string): void {
    const papers = join(root, 'usr/share/doc/stufenfrei');
    for (const name of ['README.md', 'CHANGELOG.md']) copyFile(join(ROOT, name), join(papers, name));
    copyTree(
        join(ROOT, 'docs'),
        join(papers, 'docs'),
        (path) => path.endsWith('.md') || path.endsWith('.json'),
    );
    const licence = readFileSync(join(ROOT, 'LICENSE'), 'utf8');
    const others = readFileSync(join(ROOT, 'THIRD-PARTY-LICENCES.md'), 'utf8');
    writeFileSync(join(papers, 'copyright'), `Stufenfrei is Apache-2.0.\n\n${licence}\n\n${others}`);
    const manual = 'usr/share/man/man1/stufenfrei.1';
    mkdirSync(dirname(join(root, manual)), { recursive: true });
    writeFileSync(join(root, `${manual}.gz`), gzip(readFileSync(join(ROOT, 'kiosk/system', manual), 'utf8')));
}
