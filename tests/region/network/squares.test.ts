import { describe, expect, test } from 'vitest';
import { encodeOsm } from '../../../src/graph/WalkGraph.ts';
import { assembleAreas } from '../../../src/region/areas/assembleAreas.ts';
import { Report } from '../../../src/region/build/Report.ts';
import { buildNetwork } from '../../../src/region/network/buildNetwork.ts';
import type { OsmData, OsmWay } from '../../../src/region/osm/OsmData.ts';
import { DrawnNetwork } from '../../support/drawnNetwork.ts';
import { drawnOsm } from '../../support/drawnOsm.ts';

const square = { highway: 'pedestrian', area: 'yes', name: 'Marktplatz', surface: 'paving_stones' };
const footway = { highway: 'footway' };

const market = `
    a--A-------B--b
       |       |
       |       |
       |       |
    d--D-------C--c
`;
const approaches = { aA: footway, bB: footway, cC: footway, dD: footway };

describe('open ground', () => {
    test('is walked across straight between its entries', () => {
        const town = new DrawnNetwork(market, { ABCDA: square, ...approaches });
        expect(town.walk('a', 'c')).toBe('a footway A square C footway c');
        expect(town.walk('a', 'b')).toBe('a footway A square B footway b');
        expect(town.factsBetween('A', 'B')).toMatchObject({ kind: 'square', surface: 'paving_stones' });
        const { edgeOsm } = town.graph.sections;
        const names = [...edgeOsm.keys()].map((edge) => town.graph.edgeName(edge));
        expect(names.filter((name) => name === 'Marktplatz')).toHaveLength(8);
    });

    test('who stands in its middle can turn off there', () => {
        const town = new DrawnNetwork(market, { ABCDA: square, ...approaches });
        const middle = [...Array(town.graph.vertexCount).keys()].filter(
            (vertex) => town.letterAt(vertex) === '?',
        );
        expect(middle).toHaveLength(1);
        const { firstArc } = town.graph.sections;
        const [vertex = 0] = middle;
        expect((firstArc[vertex + 1] ?? 0) - (firstArc[vertex] ?? 0)).toBe(4);
    });

    test('a street over it can be left anywhere', () => {
        const town = new DrawnNetwork(
            `
            a--A-----R-B--b
               |     | |
               |     | |
            d--D-----S-C--c
                     |
                     T
            `,
            { ARBCSDA: square, RST: { highway: 'service' }, ...approaches },
        );
        const onStreet = [...town.graph.sections.edgeFrom.keys()].filter(
            (edge) => town.graph.facts(edge).kind === 'service',
        );
        expect(onStreet.length).toBeGreaterThan(2);
    });

    test('a house in the middle is walked round', () => {
        const town = new DrawnNetwork(
            `
            a--A-------B--b
               | e---f |
               | |   | |
               | h---g |
            d--D-------C--c
            `,
            { ABCDA: square, efghe: { building: 'yes' }, ...approaches },
        );
        expect(town.walk('a', 'c')).toMatch(/^a footway A square [fh] square C footway c$/);
        expect(town.walk('a', 'b')).toBe('a footway A square B footway b');
    });

    test('a hole of a multipolygon is walked round', () => {
        const town = new DrawnNetwork(
            `
            a--A-------B--b
               | e---f |
               | |   | |
               | h---g |
            d--D-------C--c
            `,
            { ABCDA: {}, efghe: {}, ...approaches },
            {},
            [{ tags: { type: 'multipolygon', ...square }, ways: { ABCDA: 'outer', efghe: 'inner' } }],
        );
        expect(town.walk('a', 'c')).toMatch(/^a footway A square [fh] square C footway c$/);
    });

    test('an inner corner of the outline is walked round, the outside is not crossed', () => {
        const town = new DrawnNetwork(
            `
            a--A---B
               |   |
               |   E-------F--f
               |           |
               D-----------C
            `,
            { ABEFCDA: square, aA: footway, fF: footway },
        );
        expect(town.walk('a', 'f')).toBe('a footway A square E square F footway f');
    });

    test('a wall is walked round at its free end', () => {
        const town = new DrawnNetwork(
            `
            a--A-------B--b
               |   w   |
               |   |   |
               |   |   |
            d--D---v---C--c
            `,
            { ABCvDA: square, vw: { barrier: 'wall' }, ...approaches },
        );
        expect(town.walk('d', 'c')).toBe('d footway D square w square C footway c');
    });

    test('a wall from side to side parts it', () => {
        const town = new DrawnNetwork(
            `
            a--A---w---B--b
               |   |   |
               |   |   |
            d--D---v---C--c
            `,
            { AwBCvDA: square, vw: { barrier: 'wall' }, ...approaches },
        );
        expect(town.walk('a', 'd')).toBe('a footway A square D footway d');
        expect(town.walk('a', 'b')).toBe('');
        expect(town.walk('d', 'c')).toBe('');
    });

    test('what stands above or below the ground is not in the way', () => {
        const town = new DrawnNetwork(
            `
            a--A---w---B--b
               |   |   |
            d--D---v---C--c
            `,
            { AwBCvDA: square, vw: { barrier: 'wall', layer: '-1' }, ...approaches },
        );
        expect(town.walk('a', 'c')).toBe('a footway A square C footway c');
    });
});

describe('steps on open ground', () => {
    const terraces = `
        a--A-------B--b
           |   s   |
           |   |   |
           |   t   |
        d--D-------C--c
    `;

    test('part it into terraces: nobody walks round their side', () => {
        const town = new DrawnNetwork(terraces, { ABCDA: square, st: { highway: 'steps' }, ...approaches });
        expect(town.walk('a', 'b')).toBe('a footway A square B footway b');
        expect(town.walk('a', 'd')).toBe('a footway A square s steps t square D footway d');
    });

    test('a ramp beside them leads from one terrace to the other', () => {
        const town = new DrawnNetwork(
            `
            a--A-------B--b
               |   s r |
               |   | | |
               |   t u |
            d--D-------C--c
            `,
            { ABCDA: square, st: { highway: 'steps' }, ru: { ...footway, incline: '6%' }, ...approaches },
        );
        expect(town.walk('b', 'c')).toBe('b footway B square r footway u square C footway c');
    });

    test('drawn by their plan part it too', () => {
        const town = new DrawnNetwork(
            `
            a--A----------B--b
               |          |
               |  p----q  |
               |  |    |  |
               |  s----r  |
               |          |
            d--D----------C--c
            `,
            { ABCDA: square, pqrsp: { highway: 'steps', area: 'yes' }, ...approaches },
        );
        expect(town.walk('a', 'b')).toBe('a footway A square B footway b');
        expect(town.walk('a', 'd')).toBe('');
    });

    test('by a wall of a house are no edge of a terrace', () => {
        const town = new DrawnNetwork(
            `
            a--A----------B--b
               |          |
               |  p----q  |
               |  s----r  |
               |  |    |  |
               |  h----g  |
            d--D----------C--c
            `,
            {
                ABCDA: square,
                pqrsp: { highway: 'steps', area: 'yes' },
                srghs: { building: 'church' },
                ...approaches,
            },
        );
        expect(town.walk('a', 'd')).not.toBe('');
    });

    test('a plateau that only steps lead up to is not walked onto from the side', () => {
        const town = new DrawnNetwork(
            `
            a--A----------B--b
               |          |
               |   p--q   |
               |   |      |
               |   s      |
               |   |      |
               |   t------E--e
               |          |
            d--D----------C--c
            `,
            {
                ABECDA: square,
                tE: footway,
                st: { highway: 'steps' },
                spq: footway,
                eE: footway,
                ...approaches,
            },
        );
        expect(town.walk('a', 'q')).toContain('steps');
        expect(town.walk('b', 'q')).toContain('steps');
        expect(town.walk('a', 'c')).not.toContain('steps');
        expect(town.walk('a', 'b')).toBe('a footway A square B footway b');
    });

    test('steps between two streets that both lead onto the ground part it', () => {
        const town = new DrawnNetwork(
            `
            a--A----------B
               |          |
               |      s---F--f
               |      |   |
               |      t---E--e
               |          |
            d--D----------C
            `,
            {
                ABFECDA: square,
                sF: footway,
                tE: footway,
                st: { highway: 'steps' },
                aA: footway,
                dD: footway,
                eE: footway,
                fF: footway,
            },
        );
        expect(town.walk('f', 'e')).toContain('steps');
        expect(town.walk('a', 'd')).toContain('steps');
        expect(town.walk('a', 'f')).not.toContain('steps');
    });

    test('lead to a terrace of the same square, whose corners nobody slips past', () => {
        const town = new DrawnNetwork(
            `
            a--A----------------B
               |                |
               |  p---q--s      |
               |  |   |  |      |
               |  u---t--r      |
               |                |
               D----------------C
            `,
            {
                ABCDA: {},
                pqsrtup: {},
                pqtup: {},
                qsrtq: { highway: 'steps', area: 'yes' },
                aA: footway,
            },
            {},
            [
                {
                    tags: { type: 'multipolygon', ...square },
                    ways: { ABCDA: 'outer', pqsrtup: 'inner', pqtup: 'outer' },
                },
            ],
        );
        expect(town.walk('a', 't')).toContain('steps');
    });

    test('a passage under the ground is not stepped onto from above', () => {
        const town = new DrawnNetwork(
            `
            a--A----------B--b
               |   u      |
               |   |      |
               |   |      |
            d--D---+------C--c
                   |
                   v
            `,
            { ABCDA: square, uv: { ...footway, tunnel: 'yes' }, ...approaches },
        );
        expect(town.walk('a', 'v')).toBe('');
    });

    test('stairs down to the underground are a hole in the ground, not a terrace', () => {
        const town = new DrawnNetwork(
            `
            a--A-------B--b
               |   s   |
               |   |   |
               |   t---+---x
            d--D-------C--c
            `,
            {
                ABCDA: { ...square, level: '0' },
                st: { highway: 'steps', level: '-1;0' },
                tx: { ...footway, tunnel: 'yes', level: '-1' },
                ...approaches,
            },
        );
        expect(town.walk('a', 'd')).toBe('a footway A square D footway d');
        expect(town.walk('a', 't')).toBe('a footway A square s steps t');
        expect(town.walk('D', 't')).toContain('steps');
    });
});

describe('where ground and ways meet', () => {
    test('a kerb at an entry is met once by whoever goes onto the ground', () => {
        const town = new DrawnNetwork(market, { ABCDA: square, ...approaches }, { A: { kerb: 'raised' } });
        expect(town.walk('a', 'c')).toBe('a footway A {kerb kerb=raised} square C footway c');
    });

    test('two grounds meet at the nodes they share', () => {
        const town = new DrawnNetwork(
            `
            a--A---B---E
               |   |   |
               D---C---F--f
            `,
            { ABCDA: square, BEFCB: { ...square, name: 'Hof' }, aA: footway, fF: footway },
        );
        expect(town.walk('a', 'f')).toMatch(/^a footway A square [BC] square F footway f$/);
    });

    test('a platform that only one way leads onto can be reached all along', () => {
        const town = new DrawnNetwork(
            `
            a--A-----------------B
               D-----------------C
            `,
            { ABCDA: { railway: 'platform' }, aA: footway },
        );
        expect(town.walk('a', 'C')).toBe('a footway A platform C');
    });

    test('ground that no way leads onto is left out and counted', () => {
        const town = new DrawnNetwork(market, { ABCDA: square, ab: footway });
        expect(town.edges()).toEqual(['ab footway']);
        expect(town.report.dropped.get('open ground that no way leads onto')?.count).toBe(1);
    });

    test('a closed way that is no area is walked along', () => {
        const town = new DrawnNetwork(market, { ABCDA: { highway: 'pedestrian' }, ...approaches });
        expect(town.walk('a', 'c')).not.toContain('square');
    });
});

test('drawings give the nodes their places', () => {
    const { nodes } = drawnOsm('A-B', { AB: footway });
    expect((nodes.longitude[1] ?? 0) - (nodes.longitude[0] ?? 0)).toBeCloseTo(2889, -1);
});

describe('lifts drawn by their shaft', () => {
    const corridor = (level: string) => ({ highway: 'corridor', level });
    const shaft = { highway: 'elevator', level: '-1;0' };

    test('ride between doors at different corners', () => {
        const town = new DrawnNetwork(
            `
            a--A-B
               D-C--c
            `,
            { ABCDA: shaft, aA: corridor('-1'), cC: corridor('0') },
        );
        expect(town.walk('a', 'c')).toBe('a corridor A lift C corridor c');
        expect(town.factsBetween('A', 'C')).toMatchObject({ lowerLevel: -10, upperLevel: 0 });
    });

    test('ride at the door itself where two storeys share it', () => {
        const town = new DrawnNetwork(
            `
            a--A-B
            c-/ \\|
               D-C
            `,
            { ABCDA: shaft, aA: corridor('-1'), cA: corridor('0') },
        );
        expect(town.walk('a', 'c')).toBe('a corridor A {lift lowerLevel=-10 upperLevel=0} corridor c');
    });
});

test('a square of three hundred corners with forty houses on it is crossed', () => {
    const nodes: [number, number][] = [];
    const ring = (points: [number, number][]) => {
        const first = nodes.length;
        nodes.push(...points);
        return Uint32Array.from([...points.keys(), 0], (index) => first + index);
    };
    const star = Array.from({ length: 300 }, (_, index): [number, number] => {
        const radius = index % 2 === 0 ? 100 : 92;
        const angle = (index / 300) * 2 * Math.PI;
        return [radius * Math.cos(angle), radius * Math.sin(angle)];
    });
    const ways: OsmWay[] = [{ id: 1, tags: square, nodes: ring(star), broken: false }];
    for (let house = 0; house < 40; house++) {
        const [x, y] = [((house % 7) - 3) * 20, (Math.floor(house / 7) - 3) * 20];
        const corners: [number, number][] = [
            [x, y],
            [x + 8, y + 1],
            [x + 7, y + 9],
            [x - 1, y + 8],
        ];
        ways.push({ id: 10 + house, tags: { building: 'yes' }, nodes: ring(corners), broken: false });
    }
    for (let path = 0; path < 30; path++) {
        const [x, y] = star[path * 10] ?? [0, 0];
        const end = nodes.push([x * 1.2, y * 1.2]) - 1;
        ways.push({ id: 100 + path, tags: footway, nodes: Uint32Array.of(path * 10, end), broken: false });
    }
    const data: OsmData = {
        nodes: {
            count: nodes.length,
            ids: Float64Array.from(nodes.keys(), (index) => index + 1),
            longitude: Int32Array.from(nodes, ([x]) => 75_000_000 + Math.round(x * 144)),
            latitude: Int32Array.from(nodes, ([, y]) => 515_000_000 + Math.round(y * 90)),
            tags: new Map(),
            indexOf: (id) => id - 1,
        },
        ways,
        relations: [],
        bounds: [7, 51, 8, 52],
        dataDate: '',
    };
    const report = new Report();
    const sections = buildNetwork(data, assembleAreas(data, report), report, () => {});
    expect(sections.componentLength).toHaveLength(1);
    const lines = sections.edgeOsm.filter((osm) => osm === encodeOsm({ type: 'way', id: 1 })).length;
    expect(lines).toBeGreaterThan(30);
    expect(lines).toBeLessThan(2500);
});
