import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { cpus, totalmem } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { benchRegion, measureBuilds } from './build.ts';
import { measureCity } from './city.ts';
import type { Measured } from './figure.ts';
import { measurePage } from './page.ts';
import { measurePlaces } from './places.ts';
import { measureRouting } from './routing.ts';
import { measureScreen } from './screen.ts';
import { measureServer } from './server.ts';
import { measureVisits } from './visits.ts';
import { measureWalks } from './walks.ts';

const OUTPUT = join(resolve(import.meta.dirname, '..', '..'), 'out', 'bench.json');

/** Name, and what it measures; `npm run bench -- routing server` runs those two. */
const PARTS: Record<string, () => Promise<Measured[]>> = {
    build: measureBuilds,
    routing: () => onHeidelberg(measureRouting),
    places: measurePlaces,
    city: () => onHeidelberg(measureCity),
    server: () => onHeidelberg(measureServer),
    walks: () => onHeidelberg(measureWalks),
    screen: measureScreen,
    page: measurePage,
    visits: measureVisits,
};

async function onHeidelberg(measure: (region: string) => Promise<Measured[]>): Promise<Measured[]> {
    const region = benchRegion('Heidelberg');
    if (!existsSync(region))
        return [{ what: 'Heidelberg', why: 'its pack is not built: run the part `build` first' }];
    return measure(region);
}

const round = (value: number): string => value.toLocaleString('en', { maximumSignificantDigits: 3 });

function row(measured: Measured): string {
    if ('why' in measured) return `      –          ${measured.what}: skipped, ${measured.why}`;
    const { what, value, unit, reach } = measured;
    const verdict =
        reach === undefined ? '' : `   (reach ≤ ${reach} ${unit}: ${value <= reach ? 'yes' : 'NO'})`;
    return `${round(value).padStart(10)} ${unit.padEnd(5)} ${what}${verdict}`;
}

const asked = process.argv.slice(2);
const unknown = asked.filter((name) => !(name in PARTS));
if (unknown.length > 0) {
    console.error(`${unknown.join(', ')}: expected ${Object.keys(PARTS).join(', ')}.`);
    process.exit(2);
}

const all: Measured[] = [];
for (const [name, measure] of Object.entries(PARTS)) {
    if (asked.length > 0 && !asked.includes(name)) continue;
    const measured = await measure();
    for (const line of measured.map(row)) console.log(line);
    all.push(...measured);
}
mkdirSync(dirname(OUTPUT), { recursive: true });
const machine = { node: process.version, cores: cpus().length, megabytes: Math.round(totalmem() / 1e6) };
writeFileSync(OUTPUT, `${JSON.stringify({ machine, measured: all }, null, 2)}\n`);
console.log(`\nwritten to ${OUTPUT}`);
