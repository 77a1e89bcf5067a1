import { describe, expect, test } from 'vitest';
import { metres } from '../../../src/base/units.ts';
import { assembleGraph } from '../../../src/graph/assembleGraph.ts';
import { type EdgeFacts, UNKNOWN_FACTS } from '../../../src/graph/facts.ts';
import { UNKNOWN_SLOPE } from '../../../src/graph/sections.ts';
import { Report } from '../../../src/region/build/Report.ts';
import { withSlopes } from '../../../src/region/elevation/withSlopes.ts';

/** A plane that rises by 5 metres a thousandth of a degree to the east, and is not known west of 7. */
const PLANE = { at: (longitude: number) => (longitude < 7 ? undefined : (longitude - 7) * 5000) };

/** The slope of one edge of 100 metres that leads a thousandth of a degree to the east, tenths of a percent. */
function slopeOf(facts: Partial<EdgeFacts>, west = 7): number {
    const edge = {
        from: 0,
        to: 1,
        length: metres(100),
        name: '',
        tags: '',
        osm: { type: 'way', id: 1 },
    } as const;
    const sections = assembleGraph({
        vertices: [
            [west, 51],
            [west + 0.001, 51],
        ],
        edges: [{ ...edge, facts: { ...UNKNOWN_FACTS, ...facts } }],
        features: [],
    });
    return withSlopes(sections, PLANE, new Report(), () => {}).edgeSlope[0] ?? 0;
}

describe('the slope of an edge', () => {
    test('is the rise between its ends over its length', () => {
        expect(slopeOf({ kind: 'footway' })).toBe(50);
    });

    test.each<[string, Partial<EdgeFacts>]>([
        ['on a bridge', { kind: 'footway', bridge: 'yes' }],
        ['in a tunnel', { kind: 'footway', tunnel: 'yes' }],
        ['of steps', { kind: 'steps' }],
        ['indoors', { kind: 'corridor' }],
    ])('%s stays unknown', (_, facts) => {
        expect(slopeOf(facts)).toBe(UNKNOWN_SLOPE);
    });

    test('where the ground is not known stays unknown', () => {
        expect(slopeOf({ kind: 'footway' }, 6.9995)).toBe(UNKNOWN_SLOPE);
    });
});
