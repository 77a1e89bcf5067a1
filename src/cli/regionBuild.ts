import { basename } from 'node:path';
import { metres } from '../base/units.ts';
import { buildRegion } from '../region/build/buildRegion.ts';
import type { Clip } from '../region/osm/Clip.ts';
import { type Command, UsageError } from './Command.ts';
import { ProgressBar } from './ProgressBar.ts';
import { readPosition } from './position.ts';
import { readOptions, required } from './readOptions.ts';
import { describeBuild } from './regionReport.ts';

const USAGE = `Usage: stufenfrei region build INPUT --out DIR [OPTIONS]

Builds a region pack from an OpenStreetMap extract (.osm.pbf, .osm, .osm.gz or .osm.bz2). DIR is touched only
when the pack is whole; a region pack that stands there is replaced.

  --out DIR               the folder that becomes the pack
  --name NAME             what the region is called; the input's name when left out
  --bbox W,S,E,N          only what lies within these degrees
  --around LON,LAT        only what lies around this position, together with --radius
  --radius KM             how far around
  --elevation DIR         folder with heights (.tif, .hgt, .hgt.zip), for slopes that nobody tagged
  --demo                  the town is made up, and the screen says so`;

const FAILED = 1;
/** What a shell answers for a command that a signal ended: 128 and the signal's number. */
const STOPPED = { SIGINT: 130, SIGTERM: 143, SIGHUP: 129 } as const;

const LARGEST_RADIUS = 500;
const EXTENSIONS = /(\.osm)?\.(pbf|osm|gz|bz2)$|\.osm\.(pbf|gz|bz2)$/;

function readBounds(found: string): Clip {
    const corners = found
        .split(',')
        .map((part) => (/^\s*[+-]?[\d.]+\s*$/.test(part) ? Number(part) : Number.NaN));
    const [west, south, east, north] = corners;
    const isRead = corners.length === 4 && corners.every(Number.isFinite);
    if (!isRead) throw new UsageError(`--bbox: expected W,S,E,N in degrees, found ${found}`);
    if (west >= east || south >= north) {
        throw new UsageError(`--bbox: expected west before east and south before north, found ${found}`);
    }
    if (west < -180 || east > 180 || south < -90 || north > 90) {
        throw new UsageError(`--bbox: expected W,S,E,N up to 180,90 degrees, found ${found}`);
    }
    return { kind: 'bounds', bounds: [west, south, east, north] };
}

function readAround(found: string, radius: string): Clip {
    const centre = readPosition('--around', found);
    if (!centre.ok) throw new UsageError(centre.fault);
    const kilometres = /^\+?[\d.]+$/.test(radius) ? Number(radius) : Number.NaN;
    if (!(kilometres > 0 && kilometres <= LARGEST_RADIUS)) {
        throw new UsageError(`--radius: expected kilometres up to ${LARGEST_RADIUS}, found ${radius}`);
    }
    return { kind: 'around', centre: centre.value, radius: metres(kilometres * 1000) };
}

/** The part of an extract that options ask for; undefined for all of it. */
export function readClip(
    bbox: string | undefined,
    around: string | undefined,
    radius: string | undefined,
): Clip | undefined {
    if (bbox !== undefined && around !== undefined)
        throw new UsageError('Either --bbox or --around, not both');
    if (bbox !== undefined && radius !== undefined) throw new UsageError('--radius belongs to --around');
    if (bbox !== undefined) return readBounds(bbox);
    if (around === undefined && radius === undefined) return undefined;
    return readAround(required('around', around), required('radius', radius));
}

/** Heeds what would end the program; `status` is then its exit status, and before that of a failure. */
export function stoppable(): { readonly signal: AbortSignal; status(): number } {
    const stop = new AbortController();
    let status = FAILED;
    for (const [signal, code] of Object.entries(STOPPED)) {
        process.once(signal, () => {
            status = code;
            stop.abort();
        });
    }
    return { signal: stop.signal, status: () => status };
}

async function run(words: string[]): Promise<number> {
    const options = readOptions(words, {
        values: ['out', 'name', 'bbox', 'around', 'radius', 'elevation'],
        flags: ['demo'],
    });
    const [input, stray] = options.words;
    if (input === undefined) throw new UsageError('INPUT is missing, an OpenStreetMap extract');
    if (stray !== undefined) throw new UsageError(`Expected one INPUT, found ${stray} too`);
    const elevation = options.value('elevation');
    const out = required('out', options.value('out'));
    const clip = readClip(options.value('bbox'), options.value('around'), options.value('radius'));
    const name = options.value('name') ?? basename(input).replace(EXTENSIONS, '');
    const request = {
        input,
        out,
        name,
        demo: options.flag('demo'),
        ...(clip && { clip }),
        ...(elevation && { elevation }),
    };

    const { signal, status } = stoppable();
    const bar = new ProgressBar(process.stdout, () => performance.now());
    const built = await buildRegion(request, (stage, done, total) => bar.show(stage, done, total), signal);
    if (!built.ok) {
        bar.clear();
        console.error(`${built.fault}.`);
        return status();
    }
    bar.end();
    console.log(describeBuild(built.value, out));
    return 0;
}

/** `region build`: exit status 1 for an input or a disk that cannot be used. */
export const regionBuild: Command = { usage: USAGE, run };
