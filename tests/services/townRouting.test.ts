import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import type { Needs } from '../../src/routing/needs.ts';
import { closuresOf } from '../../src/services/closureSource.ts';
import { planToday } from '../../src/services/routeService.ts';
import { createTownRouting } from '../../src/services/townRouting.ts';
import { say, town } from '../support/town.ts';

const folder = mkdtempSync(join(tmpdir(), 'stufenfrei-routing-'));
afterAll(() => rmSync(folder, { recursive: true }));

const needs: Needs = { profile: 'rollator', limits: {}, objective: 'comfort' };
const square = town(`
    A----B----C
    |         |
    D---------E
`);

function closeBetween(from: string, to: string, properties: object): string {
    const file = join(folder, 'closures.geojson');
    const geometry = { type: 'LineString', coordinates: [square.at(from), square.at(to)] };
    const closure = { closes: 'way', signed: 'Tiefbauamt', why: { de: 'Baustelle' }, ...properties };
    const features = [{ type: 'Feature', geometry, properties: closure }];
    writeFileSync(file, JSON.stringify({ type: 'FeatureCollection', features }));
    return file;
}

/** A clock that a test turns, and the way from A to C by it. */
async function kioskAt(file: string | undefined) {
    const clock = { now: 0 };
    const routing = createTownRouting(square.graph, closuresOf(file), () => clock.now);
    const loaded = await routing.reload();
    const request = { from: square.at('A'), to: square.at('C'), needs };
    return {
        routing,
        loaded,
        wayAt(time: string) {
            clock.now = Date.parse(time);
            const { outcome, closures } = planToday(routing, request);
            return [say(square, outcome), ...closures.map(({ why }) => why.de)].join(', ');
        },
    };
}

test('a closure begins and ends by the clock, and the way says why it goes round', async () => {
    const file = closeBetween('B', 'C', { from: '2026-03-10', until: '2026-03-11T12:00' });
    const { wayAt } = await kioskAt(file);
    expect(wayAt('2026-03-09T22:59Z')).toBe('A>B>C');
    expect(wayAt('2026-03-09T23:00Z')).toBe('A>D>E>C, Baustelle');
    expect(wayAt('2026-03-11T10:59Z')).toBe('A>D>E>C, Baustelle');
    expect(wayAt('2026-03-11T11:00Z')).toBe('A>B>C');
});

test('a clock that was set back is obeyed', async () => {
    const { wayAt } = await kioskAt(closeBetween('B', 'C', { from: '2026-03-10', until: '2026-03-10' }));
    expect(wayAt('2026-03-12T00:00Z')).toBe('A>B>C');
    expect(wayAt('2026-03-10T12:00Z')).toBe('A>D>E>C, Baustelle');
});

test('a closure elsewhere is not the reason for anything', async () => {
    const { wayAt } = await kioskAt(closeBetween('D', 'E', { from: '2026-03-10', until: '2026-03-10' }));
    expect(wayAt('2026-03-10T12:00Z')).toBe('A>B>C');
});

test('what is read again holds at once; after a fault the old stays in force', async () => {
    const file = closeBetween('B', 'C', { from: '2026-03-10', until: '2026-03-10' });
    const { routing, loaded, wayAt } = await kioskAt(file);
    expect(loaded).toEqual({ ok: true, value: { closures: 1, active: 0, idle: [] } });
    expect(wayAt('2026-03-10T12:00Z')).toBe('A>D>E>C, Baustelle');
    writeFileSync(file, '{"type": "FeatureColl');
    expect(await routing.reload()).toMatchObject({ ok: false });
    expect(wayAt('2026-03-10T12:00Z')).toBe('A>D>E>C, Baustelle');
    writeFileSync(file, '{"type": "FeatureCollection", "features": []}');
    expect(await routing.reload()).toEqual({ ok: true, value: { closures: 0, active: 0, idle: [] } });
    expect(wayAt('2026-03-10T12:00Z')).toBe('A>B>C');
});

test('a closure under which nothing lies is counted', async () => {
    const file = closeBetween('B', 'C', { from: '2026-03-10', until: '2026-03-10', osm: ['w999999'] });
    expect((await kioskAt(file)).loaded).toMatchObject({ value: { closures: 1, idle: [0] } });
});

test('without a file everything is open', async () => {
    const { wayAt } = await kioskAt(undefined);
    expect(wayAt('2026-03-10T12:00Z')).toBe('A>B>C');
});
