import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Area } from '../../../src/region/areas/area.ts';
import { assembleAreas } from '../../../src/region/areas/assembleAreas.ts';
import { signedArea } from '../../../src/region/areas/ring.ts';
import { Report } from '../../../src/region/build/Report.ts';
import type { OsmData, Tags } from '../../../src/region/osm/OsmData.ts';
import { type DrawnRelation, type DrawnWays, drawnOsm } from '../../support/drawnOsm.ts';

/** A ring by the letters of its nodes, turned so that it begins with the first of the alphabet. */
function lettersOf(ring: Uint32Array, data: OsmData): string {
    const letters = [...ring.slice(0, -1)].map((node) => String.fromCharCode(data.nodes.ids[node]));
    const start = letters.indexOf(letters.toSorted()[0]);
    return [...letters.slice(start), ...letters.slice(0, start)].join('');
}

/** One line an area: its polygons apart by |, holes after a minus. */
function lines(areas: readonly Area[], data: OsmData): string[] {
    return areas.map(({ osm, polygons }) => {
        const drawn = polygons.map((rings) => rings.map((ring) => lettersOf(ring, data)).join('-'));
        return `${osm.type[0]}${osm.id} ${drawn.sort().join('|')}`;
    });
}

interface Assembled {
    readonly areas: string[];
    readonly tags: Tags[];
    readonly dropped: Record<string, number>;
}

function assemble(
    drawing: string,
    ways: DrawnWays,
    relations: readonly DrawnRelation[] = [],
    change = (data: OsmData) => data,
): Assembled {
    const data = change(drawnOsm(drawing, ways, {}, relations));
    const report = new Report();
    const areas = assembleAreas(data, report);
    for (const { polygons } of areas) {
        for (const [outer, ...holes] of polygons) {
            expect(signedArea(outer, data.nodes)).toBeGreaterThan(0);
            for (const hole of holes) expect(signedArea(hole, data.nodes)).toBeLessThan(0);
        }
    }
    return {
        areas: lines(areas, data),
        tags: areas.map(({ tags }) => tags),
        dropped: Object.fromEntries([...report.dropped].map(([reason, { count }]) => [reason, count])),
    };
}

const SQUARE = `
    A-----B
    |     |
    D-----C
`;
const multipolygon = (
    ways: Readonly<Record<string, string>>,
    tags: Tags = { natural: 'water' },
): DrawnRelation => ({
    tags: { type: 'multipolygon', ...tags },
    ways,
});

describe('a closed way', () => {
    test.each<[string, Tags, boolean]>([
        ['a building', { building: 'yes' }, true],
        ['a building that is none', { building: 'no' }, false],
        ['a square', { highway: 'pedestrian', area: 'yes' }, true],
        ['a street that comes back', { highway: 'pedestrian' }, false],
        ['a meadow that says it is a line', { landuse: 'meadow', area: 'no' }, false],
        ['a platform', { railway: 'platform' }, true],
        ['a running track', { leisure: 'track' }, false],
        ['a pond', { natural: 'water' }, true],
        ['a cliff', { natural: 'cliff' }, false],
        ['a hedge', { barrier: 'hedge' }, false],
        ['a river', { waterway: 'river' }, false],
        ['nothing said', {}, false],
    ])('%s', (_, tags, isArea) => {
        expect(assemble(SQUARE, { ABCDA: tags }).areas).toEqual(isArea ? ['w1000 ADCB'] : []);
    });

    test('runs counter-clockwise whichever way it was drawn', () => {
        expect(assemble(SQUARE, { ADCBA: { building: 'yes' } }).areas).toEqual(['w1000 ADCB']);
    });

    test('a figure of eight is two polygons', () => {
        const drawing = `
            A---B   E
            |    \\ /|
            |     C |
            |    / \\|
            D---F   G
        `;
        expect(assemble(drawing, { ABCGECFDA: { landuse: 'grass' } }).areas).toEqual(['w1000 ADFCB|CGE']);
    });

    test('there and back on one line encloses nothing and is counted', () => {
        const { areas, dropped } = assemble('A---B---C', { ABCBA: { building: 'yes' } });
        expect(areas).toEqual([]);
        expect(dropped).toEqual({ 'areas that enclose nothing': 1 });
    });

    test('that is not closed is no area; a building is counted', () => {
        const { areas, dropped } = assemble(SQUARE, { ABCD: { building: 'yes' }, ABC: { natural: 'cliff' } });
        expect(areas).toEqual([]);
        expect(dropped).toEqual({ 'areas that do not close': 1 });
    });
});

describe('a multipolygon', () => {
    const TWO_IN_ONE = `
        A-----------------B
        |  E---F   I---J  |
        |  |   |   |   |  |
        |  H---G   L---K  |
        D-----------------C
    `;

    test('has holes', () => {
        const ways = { ABC: {}, CDA: {}, EFGHE: {}, IJK: {}, KLI: {} };
        const roles = { ABC: 'outer', CDA: 'outer', EFGHE: 'inner', IJK: 'inner', KLI: 'inner' };
        expect(assemble(TWO_IN_ONE, ways, [multipolygon(roles)]).areas).toEqual(['r5000 ADCB-EFGH-IJKL']);
    });

    test('is put together from geometry where the roles are wrong, empty or swapped', () => {
        const ways = { ABC: {}, CDA: {}, EFGHE: {}, IJKLI: {} };
        const roles = { ABC: 'inner', CDA: '', EFGHE: 'outer', IJKLI: 'forest' };
        expect(assemble(TWO_IN_ONE, ways, [multipolygon(roles)]).areas).toEqual(['r5000 ADCB-EFGH-IJKL']);
    });

    test('has several outer rings, and islands in its holes', () => {
        const drawing = `
            A-------------B   M--N
            | E---------F |   |  |
            | |  I---J  | |   P--O
            | |  |   |  | |
            | |  L---K  | |
            | H---------G |
            D-------------C
        `;
        const ways = { ABCDA: {}, EFGHE: {}, IJKLI: {}, MNOPM: {} };
        const roles = { ABCDA: 'outer', EFGHE: 'inner', IJKLI: 'outer', MNOPM: 'outer' };
        expect(assemble(drawing, ways, [multipolygon(roles)]).areas).toEqual(['r5000 ADCB-EFGH|ILKJ|MPON']);
    });

    test('has rings that touch in a point', () => {
        const drawing = `
            A---B
            |   |
            D---C---E
                |   |
                G---F
        `;
        const ways = { ABC: {}, CDA: {}, CEF: {}, FGC: {} };
        const roles = { ABC: 'outer', CDA: 'outer', CEF: 'outer', FGC: 'outer' };
        expect(assemble(drawing, ways, [multipolygon(roles)]).areas).toEqual(['r5000 ADCB|CGFE']);
    });

    test('has a hole that touches its outer ring in a point', () => {
        const drawing = `
            A-------B
            |   F   |
            |  / \\  |
            | E   G |
            |  \\ /  |
            D---H---C
        `;
        const ways = { ABCHDA: {}, HEFGH: {} };
        const { areas } = assemble(drawing, ways, [multipolygon({ ABCHDA: 'outer', HEFGH: 'inner' })]);
        expect(areas).toEqual(['r5000 ADHCB-EFGH']);
    });

    test('joins two outer rings that share a line', () => {
        const drawing = `
            A---B---C
            |   |   |
            F---E---D
        `;
        const ways = { ABEFA: {}, BCDEB: {} };
        const { areas } = assemble(drawing, ways, [multipolygon({ ABEFA: 'outer', BCDEB: 'outer' })]);
        expect(areas).toEqual(['r5000 AFEDCB']);
    });

    test('is closed straight over a small gap, and dropped with a large one; both are counted', () => {
        const drawing = `
            A--------------------B
            |                    |
            |                    |
            E                    |
            D--------------------C
        `;
        const small = assemble(drawing, { ABC: {}, CD: {}, EA: {} }, [
            multipolygon({ ABC: '', CD: '', EA: '' }),
        ]);
        expect(small.areas).toEqual(['r5000 AEDCB']);
        expect(small.dropped).toEqual({ 'gaps in rings of multipolygons, closed straight across': 1 });
        const large = assemble(drawing, { ABC: {} }, [multipolygon({ ABC: '' })]);
        expect(large.areas).toEqual([]);
        expect(large.dropped).toEqual({ 'rings of multipolygons that do not close': 1 });
    });

    test('keeps the rings that close beside one that does not', () => {
        const ways = { ABCDA: {}, EFGHE: {}, IJK: {} };
        const { areas, dropped } = assemble(TWO_IN_ONE, ways, [
            multipolygon({ ABCDA: '', EFGHE: '', IJK: '' }),
        ]);
        expect(areas).toEqual(['r5000 ADCB-EFGH']);
        expect(dropped).toEqual({ 'rings of multipolygons that do not close': 1 });
    });

    test('of the old style takes the tags of its outer way, which is then no area of its own', () => {
        const ways = { ABCDA: { landuse: 'forest' }, EFGHE: { natural: 'water' } };
        const { areas, tags } = assemble(TWO_IN_ONE, ways, [
            multipolygon({ ABCDA: 'outer', EFGHE: 'inner' }, {}),
        ]);
        expect(areas).toEqual(['w1001 EHGF', 'r5000 ADCB-EFGH']);
        expect(tags[1]).toEqual({ landuse: 'forest' });
    });

    test('a route is none', () => {
        const relation = { tags: { type: 'route' }, ways: { ABCDA: '' } };
        expect(assemble(SQUARE, { ABCDA: {} }, [relation]).areas).toEqual([]);
    });

    test('without any way is counted', () => {
        expect(assemble(SQUARE, {}, [multipolygon({})]).dropped).toEqual({
            'multipolygons without any of their ways': 1,
        });
    });
});

test('the order and direction of the members make no difference', () => {
    const drawing = `
        A---B---C---D
        |           |
        L  M---N    E
        |  |   |    |
        K  P---O    F
        |           |
        J---I---H---G
    `;
    const pieces = ['ABC', 'CDEF', 'FGH', 'HIJKLA', 'MNO', 'OPM'];
    fc.assert(
        fc.property(
            fc.shuffledSubarray(pieces, { minLength: pieces.length }),
            fc.array(fc.boolean(), { minLength: pieces.length, maxLength: pieces.length }),
            (order, turned) => {
                const names = order.map((name, index) =>
                    turned[index] ? [...name].reverse().join('') : name,
                );
                const ways = Object.fromEntries(names.map((name) => [name, {}]));
                const roles = Object.fromEntries(names.map((name) => [name, 'outer']));
                expect(assemble(drawing, ways, [multipolygon(roles)]).areas).toEqual([
                    'r5000 ALKJIHGFEDCB-MNOP',
                ]);
            },
        ),
        { seed: Number(process.env.SEED ?? 7) },
    );
});
