import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import { openPlaces, type PlaceIndex } from '../../src/places/PlaceIndex.ts';
import type { Category, Place } from '../../src/places/place.ts';
import { assembleAreas } from '../../src/region/areas/assembleAreas.ts';
import { Report } from '../../src/region/build/Report.ts';
import type { OsmData } from '../../src/region/osm/OsmData.ts';
import { writePlaces } from '../../src/region/places/writePlaces.ts';

export interface BuiltPlaces {
    readonly index: PlaceIndex;
    readonly report: Report;
    readonly bytes: Uint8Array;
    readonly path: string;
}

/** The places of an extract, written to a file and opened again; closed and deleted when the test ends. */
export function placesOf(data: OsmData): BuiltPlaces {
    const folder = mkdtempSync(join(tmpdir(), 'places-'));
    const path = join(folder, 'places.sqlite');
    const report = new Report();
    writePlaces(path, data, assembleAreas(data, report), report, () => {});
    const index = openPlaces(path);
    onTestFinished(() => {
        index.close();
        rmSync(folder, { recursive: true });
    });
    return { index, report, bytes: readFileSync(path), path };
}

const WAY_IN = {
    stepFree: 'without step',
    oneStep: 'one step',
    steps: 'steps',
    unknown: 'not known',
} as const;

/** A place on one line, for golden lists; `walk` is the way there in seconds, undefined without one. */
export function say(
    { category, also, name, address, openingHours, entrance, details }: Place,
    walk: number | undefined,
): string {
    const kinds = [category, ...also].join('+');
    const facts = Object.entries(details).map(([key, value]) => `${key}=${value}`);
    const minutes = walk === undefined ? 'no way' : `${Math.ceil(walk / 60)} min`;
    return [kinds, name, address, minutes, openingHours, WAY_IN[entrance.state], facts.join(' ')]
        .join(' | ')
        .trim();
}

/** Everything listed under the categories. */
export const listed = (index: PlaceIndex, ...categories: Category[]): string[] =>
    index.inCategories(categories).map(({ name, category }) => `${category} ${name}`.trim());
