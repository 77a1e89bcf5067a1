import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import type { Position } from '../../src/base/position.ts';
import { openPlaces, type PlaceIndex } from '../../src/places/PlaceIndex.ts';
import { assembleAreas } from '../../src/region/areas/assembleAreas.ts';
import { Report } from '../../src/region/build/Report.ts';
import { readOsm } from '../../src/region/osm/readOsm.ts';
import { type CollectedPlaces, collectPlaces } from '../../src/region/places/collectPlaces.ts';
import type { DescribedPlace } from '../../src/region/places/describePlace.ts';
import { PlacesWriter } from '../../src/region/places/PlacesWriter.ts';
import { type Measured, percentile } from './figure.ts';

const KAISERSLAUTERN = resolve('..', 'shared', 'data', 'test', 'kaiserslautern_city_2013-03.osm.gz');
const HEIDELBERG = resolve('..', 'shared', 'data', 'test', 'heidelberg_ors_2017-07.osm.pbf');

/** 12 × 11,143 addresses: more than the 130,000 of a city like Dortmund. */
const COPIES = 12;
/** Every so many-th street and place is typed in, letter by letter. */
const EVERY_STREET = 61;
const EVERY_PLACE = 97;
const KIOSK: Position = [7.769, 49.4447];

const VOWELS = 'aeiou';
const CONSONANTS = 'bdfgklmnprstw';

/** Another copy's name: the same shape with other letters, so that the vocabulary grows as a city's does. */
function reworded(name: string, copy: number): string {
    if (copy === 0) return name;
    const turned = (letters: string, letter: string) => {
        const at = letters.indexOf(letter);
        return at < 0 ? undefined : letters[(at + copy) % letters.length];
    };
    const stem = name.replace(/(stra(ß|ss)e|weg|platz|apotheke|praxis|kirche)$/iu, '');
    const other = [...stem].map((letter) => turned(VOWELS, letter) ?? turned(CONSONANTS, letter) ?? letter);
    return other.join('') + name.slice(stem.length);
}

function copyOf({ place, aliases }: DescribedPlace, copy: number): DescribedPlace {
    const name = reworded(place.name, copy);
    return { place: { ...place, id: `${place.id}c${copy}`, name }, aliases };
}

/** A city of real streets, houses and places, copied with other names; its geography is synthetic. */
function writeCity(path: string, part: CollectedPlaces, more: CollectedPlaces): void {
    const writer = new PlacesWriter(path);
    for (const street of more.streets) writer.add(copyOf(street, COPIES));
    for (let copy = 0; copy < COPIES; copy++) {
        for (const place of part.places) writer.add(copyOf(place, copy));
        const numbers = part.streets.map((street) => writer.add(copyOf(street, copy)));
        for (const address of part.addresses) {
            const osm = { ...address.osm, id: address.osm.id + copy * 1e10 };
            writer.addAddress({ ...address, osm }, numbers[address.street] ?? 0);
        }
    }
    writer.close();
}

/** Names to type: every so many-th street and place, and what the issue of the search names. */
function namesOf({ streets, places }: CollectedPlaces): string[] {
    const some = (list: readonly DescribedPlace[], every: number) =>
        list
            .map(({ place }, i) => reworded(place.name, i % COPIES))
            .filter((name, i) => name !== '' && i % every === 0);
    const asked = ['eczane', 'apotheke markt', 'haltestelle bahnhof', 'parkbank', 'аптека', 'ritterstr 12'];
    return [...some(streets, EVERY_STREET), ...some(places, EVERY_PLACE), ...asked];
}

/** Writes the city and gives the names to type; what it was made from is garbage then. */
async function makeCity(path: string): Promise<string[]> {
    const part = await collect(KAISERSLAUTERN);
    writeCity(path, part, await collect(HEIDELBERG));
    return namesOf(part);
}

async function collect(file: string): Promise<CollectedPlaces> {
    const report = new Report();
    const data = await readOsm(file, undefined, report, () => {});
    return collectPlaces(data, assembleAreas(data, report), report);
}

/** What people type: whole names letter by letter, one letter left out, a house number behind. */
function typed(names: readonly string[]): string[] {
    return names.flatMap((name, i) => {
        const wrong = name.slice(0, 3) + name.slice(4);
        const whole = i % 3 === 0 ? `${name} ${i % 60}` : i % 3 === 1 ? wrong : name;
        return Array.from({ length: whole.length - 1 }, (_, letters) => whole.slice(0, letters + 2));
    });
}

function measureKeystrokes(index: PlaceIndex, inputs: readonly string[]): number[] {
    return inputs.map((input) => {
        const start = performance.now();
        index.find(input, 30, KIOSK);
        return performance.now() - start;
    });
}

/** Megabytes that a fresh process grows by when it opens the places and searches them. */
function memoryOfSearch(path: string): number {
    const script = `
        import { openPlaces } from './src/places/PlaceIndex.ts';
        gc();
        const before = process.memoryUsage.rss();
        const index = openPlaces(process.argv[1]);
        for (const text of ['ap', 'eczane', 'ritterstr 12', 'markt apoteke']) index.find(text, 30);
        gc();
        console.log((process.memoryUsage.rss() - before) / 1e6);`;
    const options = ['--expose-gc', '--input-type=module', '-e', script, path];
    return Number(execFileSync(process.execPath, options, { encoding: 'utf8' }));
}

/** The search on a city with more than 130,000 addresses. */
export async function measurePlaces(): Promise<Measured[]> {
    const missing = [KAISERSLAUTERN, HEIDELBERG].find((file) => !existsSync(file));
    if (missing) return [{ what: 'search', why: `${missing} is not here` }];
    const folder = mkdtempSync(join(tmpdir(), 'places-'));
    const path = join(folder, 'places.sqlite');
    try {
        const names = await makeCity(path);
        const opening = performance.now();
        const index = openPlaces(path);
        index.prepareSearch();
        const opened = performance.now() - opening;
        const inputs = typed(names);
        measureKeystrokes(index, inputs.slice(0, 200));
        const times = measureKeystrokes(index, inputs);
        index.close();
        return [
            {
                what: `keystroke p50, ${inputs.length} of them, 133,716 addresses`,
                value: percentile(times, 0.5),
                unit: 'ms',
            },
            { what: 'keystroke p95', value: percentile(times, 0.95), unit: 'ms', reach: 30 },
            { what: 'keystroke p99', value: percentile(times, 0.99), unit: 'ms' },
            { what: 'search opened', value: opened, unit: 'ms' },
            { what: 'search memory', value: memoryOfSearch(path), unit: 'MB', reach: 50 },
            { what: 'places.sqlite', value: statSync(path).size / 1e6, unit: 'MB' },
        ];
    } finally {
        rmSync(folder, { recursive: true });
    }
}
