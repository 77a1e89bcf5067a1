import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { Position } from '../../src/base/position.ts';
import { openPlaces } from '../../src/places/PlaceIndex.ts';
import type { Place } from '../../src/places/place.ts';
import { PlacesWriter } from '../../src/region/places/PlacesWriter.ts';
import { Router } from '../../src/routing/Router.ts';
import { createPlaceFinder } from '../../src/services/placeFinder.ts';
import { drawnOsm } from '../support/drawnOsm.ts';
import { placesOf } from '../support/drawnPlaces.ts';
import { networkOf } from '../support/extractGraph.ts';

/** From A it is 300 metres to the pharmacy at B; C lies above steps, I on an island, Z where no way leads at all. */
const TOWN = drawnOsm(
    `
    A-----------------------------B
                                  |
                                  S
                                  |
    I-----J                       C





    Z`,
    {
        AB: { highway: 'footway' },
        BS: { highway: 'footway' },
        SC: { highway: 'steps', step_count: '12' },
        IJ: { highway: 'footway' },
    },
    {
        A: { amenity: 'bench' },
        B: { amenity: 'pharmacy', name: 'Unten', opening_hours: 'Mo-Fr 09:00-18:00' },
        C: { amenity: 'pharmacy', name: 'Oben', opening_hours: 'Mo-Fr 09:00-18:00' },
        I: { amenity: 'pharmacy', name: 'Insel' },
        Z: { amenity: 'pharmacy', name: 'Abseits' },
    },
);

/** A Tuesday. */
const at = (time: string): number => Date.parse(`2026-03-10T${time}+01:00`);

function askAt(now: number | undefined) {
    const { index } = placesOf(TOWN);
    const router = new Router(networkOf(TOWN));
    const from: Position = index.inCategories(['bench'])[0]?.position ?? [0, 0];
    const standpoint = { from, profile: 'rollator', now, land: 'DE-NW' } as const;
    return createPlaceFinder(() => router, index).nearby(standpoint, ['pharmacy'], 9);
}

describe('places in reach', () => {
    test('come first; out of reach with what blocks the way, where any way leads there', async () => {
        const found = await askAt(at('10:00:00'));
        expect(
            found.map(({ place, walk, obstacle }) => [place.name, walk !== undefined, obstacle?.reason]),
        ).toEqual([
            ['Unten', true, undefined],
            ['Insel', false, undefined],
            ['Abseits', false, undefined],
            ['Oben', false, 'steps'],
        ]);
    });

    test('are open or shut on arrival, and tell when they close before', async () => {
        const [early] = await askAt(at('17:00:00'));
        expect(early).toMatchObject({
            openness: { state: 'open', until: at('18:00:00') },
            asked: at('17:00:00'),
        });
        expect(early).not.toHaveProperty('closesBefore');
        const [late] = await askAt(at('17:58:00'));
        expect(late).toMatchObject({
            openness: { state: 'closed', next: at('09:00:00') + 86_400_000 },
            closesBefore: at('18:00:00'),
        });
        const [shut] = await askAt(at('19:00:00'));
        expect(shut?.openness.state).toBe('closed');
        expect(shut).not.toHaveProperty('closesBefore');
    });

    test('say nothing of hours while the clock is in doubt', async () => {
        for (const found of await askAt(undefined)) {
            expect(found.openness).toEqual({ state: 'unknown' });
            expect(found).not.toHaveProperty('asked');
        }
    });
});

test('50,000 places of one kind: the nearest on foot come first, at once and few', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'many-places-'));
    const path = join(folder, 'places.sqlite');
    const writer = new PlacesWriter(path);
    const from: Position = [7.5, 51.5];
    for (let number = 1; number <= 50_000; number++) {
        const position: Position = [7.5 + (number % 250) * 1e-4, 51.5 + Math.floor(number / 250) * 1e-4];
        writer.add({
            place: { ...BENCH, id: `n${number}`, position, entrance: { position, state: 'unknown' } },
            aliases: [],
        });
    }
    writer.close();
    const index = openPlaces(path);
    const router = new Router(networkOf(TOWN));
    const standpoint = { from, profile: 'rollator', now: undefined, land: 'DE-NW' } as const;
    const found = await createPlaceFinder(() => router, index).nearby(standpoint, ['bench'], 60);
    expect(found).toHaveLength(60);
    const walks = found.flatMap(({ walk }) => walk?.duration ?? []);
    expect(walks.length).toBeGreaterThan(0);
    expect(walks).toEqual([...walks].sort((one, other) => one - other));
    index.close();
    rmSync(folder, { recursive: true });
});

const BENCH: Omit<Place, 'id' | 'position' | 'entrance'> = {
    category: 'bench',
    also: [],
    name: '',
    names: {},
    address: '',
    openingHours: '',
    details: {},
    checked: '',
};
