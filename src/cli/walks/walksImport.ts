import { readFile, stat } from 'node:fs/promises';
import { readManifest } from '../../pack/readManifest.ts';
import { type ImportPreview, previewImport, takePack } from '../../walks/carry/importPack.ts';
import { LARGEST_PACK } from '../../walks/pack/packSchema.ts';
import { readPack } from '../../walks/pack/readPack.ts';
import { type Command, UsageError } from '../Command.ts';
import { readOptions } from '../readOptions.ts';
import { walkLine } from './walkLine.ts';
import { openWalksFile, WALKS_FILE_OPTIONS, WALKS_FILE_USAGE } from './walksFile.ts';

const USAGE = `Usage: stufenfrei walks import FILE [--region DIR] [--trust FINGERPRINT] [--dry-run]

Takes the walks of a .walks file: all of them or, after a fault, none. Walks that are there already are
replaced. A walk whose number somebody else's walk has gets another one, which is told.

  --region DIR      refuses walks that were made for another region
  --trust FINGERPRINT
                    takes packs of a caretaker who is not known here yet; compare it with theirs first
  --dry-run         shows what would happen, and changes nothing
${WALKS_FILE_USAGE}`;

const FAILED = 1;
/** A refusal that a person can decide on: the signer is not known yet. */
const NOT_TRUSTED = 3;

async function readBytes(path: string): Promise<Uint8Array> {
    const size = await stat(path).then(
        ({ size }) => size,
        () => undefined,
    );
    if (size === undefined) throw new UsageError(`${path}: the file cannot be read`);
    if (size > LARGEST_PACK) {
        throw new UsageError(`${path}: expected at most ${LARGEST_PACK} bytes, found ${size}`);
    }
    return readFile(path);
}

async function regionName(dir: string | undefined): Promise<string | undefined> {
    if (dir === undefined) return undefined;
    const manifest = await readManifest(dir);
    if (!manifest.ok) throw new UsageError(manifest.fault);
    return manifest.value.name;
}

function tellProgress(done: number, all: number): void {
    if (!process.stderr.isTTY) return;
    process.stderr.write(`\r${done} of ${all} photos and voices${done === all ? '\n' : ''}`);
}

const BECOMES = { new: 'new', replaces: 'replaces the one here', same: 'is here already' } as const;

function tell({ arrivals, media }: ImportPreview): void {
    for (const { walk, becomes, formerNumber } of arrivals) {
        console.log(`${walkLine(walk)} (${BECOMES[becomes]})`);
        if (walk.number !== formerNumber) {
            console.log(`     ${formerNumber} is taken here: please print its card anew.`);
        }
    }
    console.log(`${arrivals.length} walks with ${media} photos and voices.`);
}

async function run(words: string[]): Promise<number> {
    const options = readOptions(words, {
        values: ['region', 'trust', ...WALKS_FILE_OPTIONS],
        flags: ['dry-run'],
    });
    const [path, ...more] = options.words;
    if (path === undefined || more.length > 0) throw new UsageError('expected one .walks file');
    const region = await regionName(options.value('region'));
    const bytes = await readBytes(path);
    const store = await openWalksFile(options);
    try {
        const pack = await readPack(bytes, tellProgress);
        if (!pack.ok) {
            console.error(`${path}: ${pack.fault.detail}. Nothing was changed.`);
            return FAILED;
        }
        const preview = previewImport(store, pack.value, region, Math.random);
        if (!preview.ok) {
            console.error(`${path}: ${preview.fault.detail}. Nothing was changed.`);
            return FAILED;
        }
        const { signer } = preview.value;
        if (!signer.isTrusted && options.value('trust') !== signer.fingerprint) {
            console.error(`${path}: signed by ${signer.fingerprint}, who is not known here yet.`);
            console.error(`Compare it with the caretaker's, then: --trust ${signer.fingerprint}`);
            return NOT_TRUSTED;
        }
        tell(preview.value);
        if (options.flag('dry-run')) return 0;
        const taken = takePack(store, pack.value, preview.value);
        if (taken.ok) return 0;
        console.error(`${path}: ${taken.fault.detail}.`);
        return FAILED;
    } finally {
        store.close();
    }
}

export const walksImport: Command = { usage: USAGE, run };
