import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { environment, flagsFor } from '../../src/setup/runtime.mjs';

const MAIN = join(import.meta.dirname, '..', '..', 'src', 'cli', 'main.ts');

export interface Ran {
    readonly status: number | null;
    readonly output: string;
    readonly errors: string;
}

/** Starts the command line as a process of its own. */
export function startStufenfrei(...words: string[]) {
    return spawn(process.execPath, [...flagsFor(words[0]), MAIN, ...words], {
        stdio: 'pipe',
        env: environment(),
    });
}

/** Runs the command line to its end, with `input` on its standard input. */
export function stufenfrei(words: readonly string[], input = ''): Promise<Ran> {
    const child = startStufenfrei(...words);
    const said = { output: '', errors: '' };
    child.stdout.setEncoding('utf8').on('data', (text: string) => {
        said.output += text;
    });
    child.stderr.setEncoding('utf8').on('data', (text: string) => {
        said.errors += text;
    });
    child.stdin.end(input);
    return new Promise((resolve, reject) => {
        child.on('error', reject);
        child.on('close', (status) => resolve({ status, ...said }));
    });
}

/** Builds the hamlet of smallTown.osm into a new folder, with `more` nodes in OSM XML. */
export async function buildSmallTown(more = ''): Promise<string> {
    const folder = mkdtempSync(join(tmpdir(), 'stufenfrei-town-'));
    const region = join(folder, 'region');
    const source = join(folder, 'town.osm');
    const town = readFileSync(join(import.meta.dirname, 'smallTown.osm'), 'utf8');
    writeFileSync(
        source,
        town.replace(/<osm [^>]*>/, (start) => `${start}\n${more}`),
    );
    const ran = await stufenfrei(['region', 'build', source, '--out', region, '--name', 'Hallighof']);
    if (ran.status !== 0) throw new Error(`the small town was not built: ${ran.errors}`);
    return region;
}
