import { describe, expect, test } from 'vitest';
import type { Tags } from '../../../src/region/osm/OsmData.ts';
import { DrawnNetwork } from '../../support/drawnNetwork.ts';

const footway = { highway: 'footway' };
const sidewalk = { highway: 'footway', footway: 'sidewalk' };
const crossing = { highway: 'footway', footway: 'crossing' };
const residential = { highway: 'residential' };

describe('where ways meet', () => {
    test('a chain is one edge with its shape, cut only at junctions', () => {
        const town = new DrawnNetwork(
            `
            A--B--C--D
                  |
                  E
            `,
            { ABCD: footway, CE: footway },
        );
        expect(town.edges()).toEqual(['AC footway', 'CD footway', 'CE footway']);
        const { edgeShape } = town.graph.sections;
        expect(edgeShape[3]).toBe(1);
    });

    test('ways that cross without a shared node do not meet', () => {
        const town = new DrawnNetwork(
            `
              B
              |
            A-+-C
              |
              D
            `,
            { AC: footway, BD: { ...footway, bridge: 'yes' } },
        );
        expect(town.walk('A', 'D')).toBe('');
    });

    test('a ring without other ways is a loop at its first node', () => {
        const town = new DrawnNetwork(
            `
            A---B
            |   |
            D---C
            `,
            { ABCDA: footway },
        );
        expect(town.edges()).toEqual(['AA footway']);
        expect(town.graph.edgeLength(0)).toBeCloseTo(120, 0);
    });

    test('ways of different storeys meet only by stairs, lift or slope', () => {
        const concourse = (tags: object) =>
            new DrawnNetwork(
                `
                A---B---C
                    |
                    D
                `,
                {
                    AB: { ...footway, level: '0' },
                    BC: { ...footway, level: '1' },
                    BD: { ...footway, ...tags },
                },
            );
        expect(concourse({ level: '0' }).walk('A', 'D')).toBe('A footway B footway D');
        expect(concourse({ level: '0' }).walk('A', 'C')).toBe('');
        expect(concourse({ level: '0;1' }).walk('A', 'C')).toBe('');
        expect(concourse({}).walk('A', 'D')).toBe('A footway B footway D');
        expect(concourse({}).walk('C', 'D')).toBe('');
    });

    test('a ramp joins the storeys at its two ends', () => {
        const town = new DrawnNetwork('A--B--C--D', {
            AB: { ...footway, level: '0' },
            BC: { ...footway, level: '0;1', incline: '6%' },
            CD: { ...footway, level: '1' },
        });
        expect(town.walk('A', 'D')).toBe('A footway B footway C footway D');
    });

    test('a landing above another one at the same node is not reached without the flight between', () => {
        const town = new DrawnNetwork(
            `
            A--B
               |
               C--D
            `,
            {
                AB: { ...footway, level: '0' },
                BC: { highway: 'steps', level: '-0.5;0' },
                CB: { highway: 'steps', level: '-1;-0.5' },
                BD: { ...footway, level: '-1' },
            },
        );
        expect(town.walk('A', 'D')).toBe('A footway B steps C steps B footway D');
        const unclear = new DrawnNetwork(
            `
            A--B--D
               |
               C
            `,
            { AB: { ...footway, level: '0' }, BD: { ...footway, level: '1' }, BC: { highway: 'steps' } },
        );
        expect(unclear.walk('A', 'D')).toBe('A footway B {steps} {steps} footway D');
        expect(unclear.walk('A', 'C')).toBe('A footway B {steps} steps C');
    });
});

describe('barriers', () => {
    test('one on a way splits it', () => {
        const town = new DrawnNetwork('A--B--C', { ABC: footway }, { B: { barrier: 'gate', width: '0.9' } });
        expect(town.walk('A', 'C')).toBe('A footway B {barrier barrier=gate opening=90} footway C');
    });

    test('one at a junction is passed once whichever way one goes', () => {
        const town = new DrawnNetwork(
            `
            A--B--C
               |
               D
            `,
            { ABC: footway, BD: footway },
            { B: { barrier: 'bollard' } },
        );
        const bollard = '{barrier barrier=bollard}';
        expect(town.walk('A', 'C')).toBe(`A footway B ${bollard} footway C`);
        expect(town.walk('A', 'D')).toBe(`A footway B ${bollard} footway D`);
        expect(town.walk('C', 'D')).toBe(`C footway B ${bollard} footway D`);
    });

    test('one at the end of a way with nothing behind it is in nobody’s way', () => {
        const town = new DrawnNetwork('A--B', { AB: footway }, { B: { barrier: 'gate' } });
        expect(town.edges()).toEqual(['AB footway']);
    });

    test('a door, an entrance and a single step are passed too', () => {
        const town = new DrawnNetwork(
            'A--B--C--D--E',
            { ABCDE: { highway: 'corridor' } },
            {
                B: { entrance: 'main', door: 'hinged', automatic_door: 'motion', width: '1.1' },
                C: { entrance: 'yes' },
                D: { barrier: 'step' },
            },
        );
        expect(town.walk('A', 'E')).toBe(
            'A corridor B {barrier barrier=door opening=110 automaticDoor=yes} corridor C ' +
                '{barrier barrier=entrance} corridor D {steps stepCount=1} corridor E',
        );
    });

    test('what stops only cars is no barrier', () => {
        const town = new DrawnNetwork('A--B--C', { ABC: footway }, { B: { barrier: 'height_restrictor' } });
        expect(town.edges()).toEqual(['AC footway']);
    });
});

describe('kerbs', () => {
    const corner = `
        A----B----C
             |
             D
             |
        R----X----S
             |
             E
             |
             F
    `;

    test('one on the way is an edge of its own', () => {
        const town = new DrawnNetwork(
            'A--B--C',
            { ABC: sidewalk },
            { B: { barrier: 'kerb', kerb: 'raised', 'kerb:height': '0.12' } },
        );
        expect(town.walk('A', 'C')).toBe('A sidewalk B {kerb kerb=raised kerbHeight=120} sidewalk C');
    });

    test('one at a corner is met by who goes onto the crossing, not by who stays on the pavement', () => {
        const town = new DrawnNetwork(
            corner,
            { ABC: sidewalk, BDXE: crossing, EF: footway, RXS: residential },
            { B: { kerb: 'raised' }, E: { kerb: 'lowered' }, X: { highway: 'crossing', crossing: 'marked' } },
        );
        expect(town.walk('A', 'C')).toBe('A sidewalk B sidewalk C');
        expect(town.walk('A', 'F')).toBe(
            'A sidewalk B {kerb kerb=raised} crossing X crossing E {kerb kerb=lowered} footway F',
        );
        expect(town.walk('R', 'S')).toBe('R residential X residential S');
    });

    test('two crossings that start at one corner are a kerb down and a kerb up apart', () => {
        const town = new DrawnNetwork(
            `
            D---B---A
                |
                C
            `,
            { AB: sidewalk, BC: crossing, BD: crossing },
            { B: { kerb: 'raised' } },
        );
        expect(town.walk('C', 'D')).toBe('C crossing B {kerb kerb=raised} {kerb kerb=raised} crossing D');
    });

    test('kerbs mapped at both ends leave none on the crossing itself; else it stays unknown', () => {
        const ways = { ABC: sidewalk, BDXE: crossing, EF: footway, RXS: residential };
        const point = { highway: 'crossing' };
        const both = new DrawnNetwork(corner, ways, { B: { kerb: 'flush' }, E: { kerb: 'flush' }, X: point });
        expect(both.factsBetween('B', 'X').kerb).toBe('none');
        const one = new DrawnNetwork(corner, ways, { B: { kerb: 'flush' }, X: point });
        expect(one.factsBetween('B', 'X').kerb).toBe('none');
        expect(one.factsBetween('X', 'E').kerb).toBe('unknown');
    });
});

describe('kerbs drawn as lines', () => {
    test('are met where a walkway leads over them, not where one runs along them', () => {
        const town = new DrawnNetwork(
            `
            A--B--C
               |
            k--D--l
               |
               E
            `,
            { ABC: sidewalk, BDE: footway, kDl: { barrier: 'kerb', kerb: 'raised' } },
        );
        expect(town.walk('A', 'E')).toBe('A sidewalk B footway D {kerb kerb=raised} footway E');
        const beside = new DrawnNetwork('A--B--C', {
            ABC: sidewalk,
            AB: { barrier: 'kerb', kerb: 'raised' },
        });
        expect(beside.walk('A', 'C')).not.toContain('{');
    });
});

describe('crossings', () => {
    test('a drawn crossing takes its marks from the node and its road from the street, half each side', () => {
        const town = new DrawnNetwork(
            `
            A
            |
          R-X-S
            |
            B
            `,
            { AXB: crossing, RXS: { highway: 'secondary', name: 'Ringstraße', maxspeed: '50', lanes: '4' } },
            { X: { highway: 'crossing', crossing: 'traffic_signals', tactile_paving: 'yes' } },
        );
        expect(town.factsBetween('A', 'X')).toMatchObject({
            kind: 'crossing',
            crossing: 'traffic_signals',
            crossedRoad: 'secondary',
            maxSpeed: 50,
            lanes: 4,
            tactilePaving: 'yes',
            crossedHalves: 1,
        });
        const { edgeFrom } = town.graph.sections;
        const names = [...edgeFrom.keys()].map((edge) => town.graph.edgeName(edge));
        expect(new Set(names)).toEqual(new Set(['Ringstraße']));
    });

    test('a footway over a street is an unmarked crossing, in two halves', () => {
        const town = new DrawnNetwork(
            `
            A
            |
          R-X-S
            |
            B
            `,
            { AXB: footway, RXS: { ...residential, maxspeed: '30' } },
        );
        const half = '{crossing crossedRoad=residential maxSpeed=30 crossedHalves=1}';
        expect(town.walk('A', 'B')).toBe(`A footway X ${half} ${half} footway B`);
        expect(town.walk('A', 'R')).toBe(`A footway X ${half} residential R`);
        expect(town.walk('R', 'S')).toBe('R residential X residential S');
    });

    test('a road that nobody may walk along is crossed as a whole', () => {
        const town = new DrawnNetwork(
            `
            A
            |
          R-X-S
            |
            B
            `,
            { AXB: footway, RXS: { highway: 'trunk', motorroad: 'yes' } },
        );
        expect(town.walk('A', 'B')).toBe(
            'A footway X {crossing crossedRoad=trunk crossedHalves=2} footway B',
        );
    });

    test('a drawn crossing that shares no node with a street counts whole', () => {
        const town = new DrawnNetwork(
            `
            A
            |
            B
            `,
            { AB: { ...crossing, crossing: 'zebra' } },
        );
        expect(town.factsBetween('A', 'B')).toMatchObject({ crossing: 'marked', crossedHalves: 2 });
    });

    test('a crossing point on a street is nothing to who walks along it', () => {
        const town = new DrawnNetwork(
            'R--X--S',
            { RXS: residential },
            { X: { highway: 'crossing', crossing: 'unmarked', kerb: 'raised' } },
        );
        expect(town.walk('R', 'S')).not.toContain('{');
    });

    test('a path that only joins a quiet street crosses nothing, one that joins a big one half of it', () => {
        const joining = (street: object) =>
            new DrawnNetwork(
                `
                A
                |
              R-X-S
                `,
                { AX: footway, RXS: { highway: 'residential', ...street } },
            ).walk('A', 'R');
        expect(joining({})).toBe('A footway X residential R');
        expect(joining({ highway: 'primary' })).toBe(
            'A footway X {crossing crossedRoad=primary crossedHalves=1} primary R',
        );
    });

    test('a street that leads over a big road crosses it, one that turns into it half', () => {
        const corner = (road: Tags, node: Tags = {}) =>
            new DrawnNetwork(
                `
                A
                |
              R-X-S
                |
                B
                `,
                {
                    AXB: { ...residential, sidewalk: 'both' },
                    RXS: { highway: 'secondary', lanes: '4', ...road },
                },
                { X: node },
            );
        const half = '{crossing crossedRoad=secondary lanes=4 crossedHalves=1}';
        expect(corner({}).walk('A', 'B')).toBe(`A residential X ${half} ${half} residential B`);
        expect(corner({}).walk('A', 'R')).toBe(`A residential X ${half} secondary R`);
        expect(corner({}).walk('R', 'S')).toBe('R secondary X secondary S');
        expect(corner({}, { highway: 'traffic_signals' }).walk('A', 'B')).toContain(
            'crossing=traffic_signals',
        );
        expect(corner({ highway: 'tertiary' }).walk('A', 'B')).not.toContain('{');
        expect(corner({ motorroad: 'yes' }).walk('A', 'B')).toBe(
            'A residential X {crossing crossedRoad=secondary lanes=4 crossedHalves=2} residential B',
        );
    });

    test('a drive that joins a big road crosses nothing', () => {
        const town = new DrawnNetwork(
            `
            A
            |
          R-X-S
            `,
            { AX: { highway: 'service' }, RXS: { highway: 'secondary' } },
        );
        expect(town.walk('A', 'R')).toBe('A service X secondary R');
    });

    test('a path that goes on where a street ends does not cross it', () => {
        const town = new DrawnNetwork('R--X--A', { RX: residential, XA: footway });
        expect(town.walk('R', 'A')).toBe('R residential X footway A');
    });

    test('a kerb tagged at the crossing point is met on either side', () => {
        const town = new DrawnNetwork(
            `
            A
            |
          R-X-S
            |
            B
            `,
            { AXB: footway, RXS: residential },
            { X: { highway: 'crossing', crossing: 'zebra', kerb: 'lowered' } },
        );
        const half = '{crossing kerb=lowered crossing=marked crossedRoad=residential crossedHalves=1}';
        expect(town.walk('A', 'B')).toBe(`A footway X ${half} ${half} footway B`);
    });

    test('a pavement past a drive or a car park crosses nothing', () => {
        const town = new DrawnNetwork(
            `
            R
            |
          A-X-B
            |
            S
            `,
            { AXB: sidewalk, RXS: { highway: 'service' } },
        );
        expect(town.walk('A', 'B')).toBe('A sidewalk X sidewalk B');
    });
});

describe('lifts', () => {
    test('a lift at a node rides between the storeys of the ways that meet there', () => {
        const town = new DrawnNetwork(
            `
            A--L--B
               |
               C
            `,
            {
                AL: { highway: 'corridor', level: '-1' },
                LB: { highway: 'footway', level: '0' },
                LC: { highway: 'footway', level: '0' },
            },
            {
                L: {
                    highway: 'elevator',
                    wheelchair: 'yes',
                    level: '-1;0',
                    opening_hours: 'Mo-Fr 06:00-22:00',
                },
            },
        );
        expect(town.walk('A', 'B')).toBe(
            'A corridor L {lift wheelchair=yes lowerLevel=-10 upperLevel=0} footway B',
        );
        expect(town.walk('B', 'C')).toBe('B footway L footway C');
        const lift = [...town.graph.sections.edgeFrom.keys()].find(
            (edge) => town.graph.facts(edge).kind === 'lift',
        );
        expect(town.graph.string(town.graph.sections.edgeTags[lift ?? 0] ?? 0)).toContain(
            'opening_hours=Mo-Fr 06:00-22:00',
        );
    });

    test('a lift drawn as a way is an edge of kind lift', () => {
        const town = new DrawnNetwork('A--B--C', { AB: footway, BC: { highway: 'elevator', level: '0;2' } });
        expect(town.walk('A', 'C')).toBe('A footway B lift C');
        expect(town.factsBetween('B', 'C')).toMatchObject({ lowerLevel: 0, upperLevel: 20 });
    });
});
