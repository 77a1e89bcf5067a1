import { signPack } from '../pack/packSignature.ts';
import { buildRegion } from '../region/build/buildRegion.ts';
import { EXTRACT_NAMES, type Extract, findExtract } from '../region/fetch/extracts.ts';
import { fetchExtract } from '../region/fetch/fetchExtract.ts';
import { type Command, UsageError } from './Command.ts';
import { ProgressBar } from './ProgressBar.ts';
import { readOptions, required } from './readOptions.ts';
import { readClip, stoppable } from './regionBuild.ts';
import { describeBuild } from './regionReport.ts';
import { readKey } from './sign.ts';

const USAGE = `Usage: stufenfrei region fetch NAME --out DIR [OPTIONS]
       stufenfrei region fetch --list

Downloads the OpenStreetMap extract of a region by its name, builds a region pack from it and signs it. NAME is a
city (--list names them) or a path of download.geofabrik.de as in europe/germany/saarland. A download that was cut
goes on where it ended; what does not have its server's checksum is not taken.

  --out DIR               the folder that becomes the pack
  --extracts DIR          where extracts are kept (./extracts); one that has not changed is not downloaded again
  --key FILE              sign the pack with this secret key (stufenfrei keys new)
  --mirror ADDRESS        ask this web server, by the same paths, instead of the extract's own
  --name NAME             what the region is called, if not as the extract
  --bbox, --around, --radius, --elevation   as in region build`;

const FAILED = 1;

function mirrored(extract: Extract, mirror: string | undefined): Extract {
    if (mirror === undefined) return extract;
    if (!URL.canParse(mirror)) throw new UsageError(`--mirror: expected a web address, found ${mirror}`);
    const there = (address: string) => `${mirror.replace(/\/$/, '')}${new URL(address).pathname}`;
    return { ...extract, address: there(extract.address), checksums: there(extract.checksums) };
}

function extractNamed(
    name: string | undefined,
    stray: string | undefined,
    mirror: string | undefined,
): Extract {
    if (name === undefined) throw new UsageError('NAME is missing, a region (--list)');
    if (stray !== undefined) throw new UsageError(`Expected one NAME, found ${stray} too`);
    const extract = findExtract(name);
    if (!extract.ok) throw new UsageError(extract.fault);
    return mirrored(extract.value, mirror);
}

async function run(words: string[]): Promise<number> {
    const options = readOptions(words, {
        values: ['out', 'extracts', 'key', 'mirror', 'name', 'bbox', 'around', 'radius', 'elevation'],
        flags: ['list'],
    });
    if (options.flag('list')) {
        console.log(EXTRACT_NAMES.join('\n'));
        return 0;
    }
    const [name, stray] = options.words;
    const extract = extractNamed(name, stray, options.value('mirror'));
    const out = required('out', options.value('out'));
    const keyFile = options.value('key');
    const key = keyFile === undefined ? undefined : readKey(keyFile);
    const clip = readClip(options.value('bbox'), options.value('around'), options.value('radius'));
    const elevation = options.value('elevation');

    const { signal, status } = stoppable();
    const bar = new ProgressBar(process.stdout, () => performance.now());
    const complain = (fault: string): number => {
        bar.clear();
        console.error(`${fault}.`);
        return signal.aborted ? status() : FAILED;
    };
    const input = await fetchExtract(extract, options.value('extracts') ?? 'extracts', {
        watch: (done, total) => bar.show('download', done, total),
        retry: (why) => console.error(`Again, for ${why}.`),
        stop: signal,
    });
    if (!input.ok) return complain(input.fault);
    const built = await buildRegion(
        {
            input: input.value,
            out,
            name: options.value('name') ?? extract.title,
            demo: false,
            ...(clip && { clip }),
            ...(elevation && { elevation }),
        },
        (stage, done, total) => bar.show(stage, done, total),
        signal,
    );
    if (!built.ok) return complain(built.fault);
    bar.end();
    console.log(describeBuild(built.value, out));
    if (key === undefined) return 0;
    const signed = await signPack(out, key, new Date().toISOString());
    if (!signed.ok) return complain(signed.fault);
    console.log(`Signed the region pack in ${out}.`);
    return 0;
}

/** `region fetch`: exit status 1 for what cannot be downloaded or built. */
export const regionFetch: Command = { usage: USAGE, run };
