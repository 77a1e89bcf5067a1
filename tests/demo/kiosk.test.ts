import { readFileSync } from 'node:fs';
import { booleanPointInPolygon, point, polygon } from '@turf/turf';
import { expect, test } from 'vitest';
import { settingsSchema } from '../../src/services/settings.ts';
import { readTown } from './town.ts';

const FILE = new URL('../../assets/demo/kiosk.json', import.meta.url);

test('the kiosk stands on the market square and its file is one of settings', () => {
    const settings = settingsSchema.parse(JSON.parse(readFileSync(FILE, 'utf8')));
    const { nodes, ways, relations } = readTown();
    const market = relations.find(({ tags }) => tags.name === 'Marktplatz');
    const rings = ['outer', 'inner'].map((role) => {
        const ref = market?.members.find((member) => member.role === role)?.ref;
        const ring = ways.find(({ id }) => id === ref)?.nodes ?? [];
        return ring.map((node) => [...(nodes.get(node)?.degrees ?? [])]);
    });
    expect(booleanPointInPolygon(point([...(settings.position ?? [])]), polygon(rings))).toBe(true);
    expect(settings.address).toContain('Marktplatz');
});
