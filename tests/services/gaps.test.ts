import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Needs } from '../../src/routing/needs.ts';
import { gapsOfRoute } from '../../src/services/gaps/gapsOf.ts';
import { openServices } from '../../src/services/openServices.ts';
import { settingsSchema } from '../../src/services/settings.ts';
import { buildSmallTown, stufenfrei } from '../support/stufenfrei.ts';
import { plan, town } from '../support/town.ts';

/** A Tuesday, 10:00 in Germany. */
const TUESDAY_MORNING = Date.parse('2026-03-10T09:00:00Z');

const needs: Needs = { profile: 'wheelchair', limits: {}, objective: 'comfort' };

describe('gapsOfRoute', () => {
    test('names the ways that a route crossed without knowing, and what is missing there', () => {
        const street = town('A----B----C', {
            BC: { highway: 'footway', surface: 'asphalt', smoothness: 'good' },
        });
        const outcome = plan(street, 'A', 'C', needs);
        const gaps = outcome.outcome === 'route' ? gapsOfRoute(street.graph, outcome.route) : [];
        expect(gaps).toEqual([{ osm: { type: 'way', id: expect.any(Number) }, facts: expect.any(Array) }]);
        expect([...(gaps[0]?.facts ?? [])].sort()).toEqual(['incline', 'width']);
    });

    test('a way where all is tagged has none', () => {
        const street = town('A----B----C');
        const outcome = plan(street, 'A', 'C', needs);
        expect(outcome.outcome === 'route' && gapsOfRoute(street.graph, outcome.route)).toEqual([]);
    });
});

describe('a kiosk that counts', () => {
    let region: string;
    let file: string;
    beforeAll(async () => {
        region = await buildSmallTown();
        file = join(dirname(region), 'gaps.json');
    });
    afterAll(() => rmSync(dirname(region), { recursive: true }));

    const kiosk = async (settings: object) => {
        const services = await openServices(
            region,
            settingsSchema.parse({ position: [7.0, 54.0], ...settings }),
            () => TUESDAY_MORNING,
        );
        if (!services.ok) throw new Error(services.fault);
        return services.value;
    };
    const counted = () => JSON.parse(readFileSync(file, 'utf8')).gaps;

    test('writes what lists could not say: by object and day, and no finer', async () => {
        const first = await kiosk({ gaps: file });
        await first.places.list(['pharmacy'], 'rollator', 10);
        first.close();
        expect(counted()).toEqual({
            n22: {
                entrance: { times: 1, last: '2026-03-10' },
                openingHours: { times: 1, last: '2026-03-10' },
            },
        });
        const second = await kiosk({ gaps: file });
        await second.places.list(['pharmacy'], 'rollator', 10);
        second.close();
        expect(counted().n22.entrance).toEqual({ times: 2, last: '2026-03-10' });
        expect(readFileSync(file, 'utf8')).not.toMatch(/\d\d:\d\d|T\d\d|7\.0|54\.0/);
    });

    test('counts the ways that are walked', async () => {
        const services = await kiosk({ gaps: file });
        const answer = await services.routes.route({ place: 'n23' }, { ...needs, profile: 'rollator' });
        expect(answer.ok && answer.value.outcome.outcome).toBe('route');
        services.close();
        const ways = Object.keys(counted()).filter((object) => object.startsWith('w'));
        expect(ways.length).toBeGreaterThan(0);
    });

    test('exports them as GeoJSON for mappers, the most missed first', async () => {
        const ran = await stufenfrei(['gaps', 'export', '--region', region, '--gaps', file]);
        expect(ran).toMatchObject({ status: 0, errors: '' });
        const { type, features } = JSON.parse(ran.output);
        expect(type).toBe('FeatureCollection');
        expect(features[0]).toEqual({
            type: 'Feature',
            geometry: { type: 'Point', coordinates: [7.006, 54.00205] },
            properties: {
                '@id': 'node/22',
                url: 'https://www.openstreetmap.org/node/22',
                missing: ['entrance', 'openingHours'],
                keys: ['entrance', 'wheelchair', 'opening_hours'],
                times: 2,
                last: '2026-03-10',
            },
        });
        const times = features.map(({ properties }: { properties: { times: number } }) => properties.times);
        expect(times).toEqual([...times].sort((a, b) => b - a));
        const way = features.find(({ properties }: { properties: Record<string, string> }) =>
            properties['@id']?.startsWith('way/'),
        );
        expect(way.geometry.type).toBe('MultiLineString');
    });

    test('counts nothing where the settings name no file', async () => {
        const services = await kiosk({});
        await services.places.list(['pharmacy'], 'rollator', 10);
        services.close();
        expect(existsSync(join(region, 'gaps.json'))).toBe(false);
    });

    test('a file that is none of ours stops the start with one sentence', async () => {
        const wrong = join(dirname(region), 'wrong.json');
        writeFileSync(wrong, '{"format": "stufenfrei gaps 1", "gaps": {"way 5": {}}}');
        const opened = await openServices(
            region,
            settingsSchema.parse({ gaps: wrong }),
            () => TUESDAY_MORNING,
        );
        expect(opened.ok ? 'opened' : opened.fault).toMatch(/gaps .*wrong\.json: gaps\.way 5/);
    });

    test('a disk that cannot be written leaves the visitor her way', async () => {
        const services = await kiosk({ gaps: join(dirname(region), 'nowhere', 'gaps.json') });
        expect(await services.places.list(['pharmacy'], 'rollator', 10)).toHaveLength(2);
        expect(() => services.close()).not.toThrow();
    });
});
