import { area, booleanPointInPolygon, featureCollection, intersect, point, polygon } from '@turf/turf';
import { describe, expect, test } from 'vitest';
import { drawTreppenburg } from '../../assets/demo/drawTreppenburg.ts';
import { writeOsm } from '../../assets/demo/plan/writeOsm.ts';
import { committed, type Point, readTown, type TownWay } from './town.ts';

const { nodes, ways, relations } = readTown();

const squareRings = new Set(
    relations
        .filter(({ tags }) => tags.highway)
        .flatMap(({ members }) => members.filter(({ role }) => role === 'outer').map(({ ref }) => ref)),
);
const walkable = ways.filter(
    ({ id, tags }) => (tags.highway && tags.highway !== 'construction') || squareRings.has(id),
);
const buildings = ways.filter(({ tags }) => tags.building);

const CARRIAGEWAYS = ['secondary', 'tertiary', 'residential', 'living_street', 'pedestrian'];

const inDegrees = (way: TownWay) => polygon([way.nodes.map((ref) => [...(nodes.get(ref)?.degrees ?? [])])]);
const boxOf = (line: readonly Point[]) => {
    const [xs, ys] = [line.map(([x]) => x), line.map(([, y]) => y)];
    return { west: Math.min(...xs), east: Math.max(...xs), south: Math.min(...ys), north: Math.max(...ys) };
};
const doMeet = (a: ReturnType<typeof boxOf>, b: ReturnType<typeof boxOf>) =>
    a.west <= b.east && b.west <= a.east && a.south <= b.north && b.south <= a.north;

const turn = (a: Point, b: Point, c: Point) => (b[0] - a[0]) * (c[1] - a[1]) - (b[1] - a[1]) * (c[0] - a[0]);
const doCross = (a: Point, b: Point, c: Point, d: Point) =>
    turn(a, b, c) * turn(a, b, d) < 0 && turn(c, d, a) * turn(c, d, b) < 0;
const crossesLine = (one: readonly Point[], other: readonly Point[]) =>
    one.slice(1).some((b, i) => other.slice(1).some((d, k) => doCross(one[i], b, other[k], d)));

/** Sets of nodes that are joined by the ways given. */
function componentsOf(given: readonly TownWay[]): Map<string, string> {
    const parents = new Map<string, string>();
    const rootOf = (id: string): string => {
        let root = id;
        while (parents.get(root) !== root) root = parents.get(root) ?? root;
        return root;
    };
    for (const { nodes: refs } of given) {
        for (const ref of refs) if (!parents.has(ref)) parents.set(ref, ref);
        for (const ref of refs) parents.set(rootOf(ref), rootOf(refs[0]));
    }
    return new Map([...parents.keys()].map((id) => [id, rootOf(id)]));
}

const nameOf = ({ id, tags }: TownWay) =>
    `${tags.name ?? `${tags['addr:street']} ${tags['addr:housenumber']}`} (w${id})`;

describe('the file', () => {
    test('is what the script draws, byte for byte', () => {
        expect(writeOsm(drawTreppenburg()) === committed()).toBe(true);
    });

    test('is no larger than 1.5 MB', () => {
        expect(Buffer.byteLength(committed())).toBeLessThan(1_500_000);
    });

    test('lies in the open sea of the German Bight', () => {
        for (const { degrees } of nodes.values()) {
            expect(Math.abs(degrees[0] - 6.9)).toBeLessThan(0.03);
            expect(Math.abs(degrees[1] - 54.35)).toBeLessThan(0.01);
        }
    });

    test('names each id once, ascending, and no member that is not there', () => {
        for (const ids of [[...nodes.keys()], ways.map(({ id }) => id), relations.map(({ id }) => id)])
            expect(ids.map(Number)).toEqual([...new Set(ids.map(Number))].sort((a, b) => a - b));
        const known = { node: new Set(nodes.keys()), way: new Set(ways.map(({ id }) => id)) };
        for (const { type, ref } of relations.flatMap(({ members }) => members))
            expect(type === 'node' ? known.node.has(ref) : known.way.has(ref)).toBe(true);
    });
});

describe('streets and paths', () => {
    test('no way has a node twice in a row or fewer than two', () => {
        const wrong = ways.filter(
            (way) => way.nodes.length < 2 || way.nodes.some((ref, i) => ref === way.nodes[i - 1]),
        );
        expect(wrong.map(nameOf)).toEqual([]);
    });

    test('every street and path is joined to every other', () => {
        expect(new Set(componentsOf(walkable).values()).size).toBe(1);
    });

    test('two ways on the ground never cross without a common node', () => {
        const ground = walkable
            .filter(({ tags }) => tags.layer === undefined)
            .map((way) => ({ way, box: boxOf(way.line) }));
        const wrong = ground.flatMap((a, i) =>
            ground
                .slice(0, i)
                .filter((b) => doMeet(a.box, b.box) && crossesLine(a.way.line, b.way.line))
                .map((b) => `${nameOf(a.way)} × ${nameOf(b.way)}`),
        );
        expect(wrong).toEqual([]);
    });

    test('the upper town, the hospital and the far platform are reached without a step, the parapet walk is not', () => {
        const joined = componentsOf(walkable.filter(({ tags }) => tags.highway !== 'steps'));
        const part = (name: string) =>
            joined.get(walkable.find(({ tags }) => tags.name === name)?.nodes[0] ?? '');
        for (const name of [
            'Schlossplatz',
            'Burghof',
            'Klinikstraße',
            'Treppenburg, Gleis 2 und 3',
            'Entensteg',
        ])
            expect([name, part(name)]).toEqual([name, part('Marktgasse')]);
        for (const name of ['Wehrgang', 'Reihersteg'])
            expect([name, part(name)]).not.toEqual([name, part('Marktgasse')]);
    });

    test('every lift joins a way of each of its levels', () => {
        for (const { id, tags } of nodes.values()) {
            if (tags.highway !== 'elevator') continue;
            const levels = walkable
                .filter(({ nodes: refs }) => refs.includes(id))
                .map((way) => way.tags.level);
            expect(levels.sort(), tags.name).toEqual(tags.level.split(';').sort());
        }
    });
});

describe('buildings', () => {
    const boxes = buildings.map((way) => ({ way, box: boxOf(way.line) }));

    test('none stands on a street', () => {
        const streets = ways
            .filter(({ tags }) => CARRIAGEWAYS.includes(tags.highway ?? '') && tags.area === undefined)
            .map((way) => ({ way, box: boxOf(way.line) }));
        const wrong = boxes.flatMap((house) =>
            streets
                .filter(
                    (street) => doMeet(house.box, street.box) && crossesLine(house.way.line, street.way.line),
                )
                .map((street) => `${nameOf(house.way)} on ${nameOf(street.way)}`),
        );
        expect(wrong).toEqual([]);
    });

    test('no two overlap by more than half a square metre', () => {
        const wrong = boxes.flatMap((a, i) =>
            boxes
                .slice(0, i)
                .filter((b) => doMeet(a.box, b.box) && sharedGround(a.way, b.way) > 0.5)
                .map((b) => `${nameOf(a.way)} × ${nameOf(b.way)}`),
        );
        expect(wrong).toEqual([]);
    });

    test('none stands in the water or on a square', () => {
        const kept = ways
            .filter(({ tags }) => tags.natural === 'water' || tags.area === 'yes')
            .filter((way) => way.nodes[0] === way.nodes.at(-1));
        const wrong = kept.flatMap((way) =>
            boxes
                .filter((house) => doMeet(house.box, boxOf(way.line)) && sharedGround(house.way, way) > 0.5)
                .map((house) => `${nameOf(house.way)} in ${nameOf(way)}`),
        );
        expect(wrong).toEqual([]);
    });

    test('each address is given once', () => {
        const addresses = buildings
            .filter(({ tags }) => tags['addr:street'])
            .map(({ tags }) => `${tags['addr:street']} ${tags['addr:housenumber']}`);
        expect(addresses.filter((address, i) => addresses.indexOf(address) !== i)).toEqual([]);
    });

    test('nothing that stands in the open stands in a house', () => {
        const open = [...nodes.values()].filter(
            ({ tags }) =>
                ['bench', 'toilets', 'drinking_water', 'taxi', 'post_box', 'shelter'].includes(
                    tags.amenity ?? '',
                ) ||
                tags.natural === 'tree' ||
                tags.highway === 'bus_stop',
        );
        const wrong = open.flatMap((node) =>
            boxes
                .filter(({ box }) => doMeet(box, boxOf([node.point])))
                .filter(({ way }) => booleanPointInPolygon(point([...node.degrees]), inDegrees(way)))
                .map(
                    ({ way }) =>
                        `${node.tags.name ?? node.tags.amenity ?? node.tags.natural} (n${node.id}) in ${nameOf(way)}`,
                ),
        );
        expect(wrong).toEqual([]);
    });

    test('every named place with an address stands in the house of that address', () => {
        const homes = new Map(
            buildings.map((way) => [`${way.tags['addr:street']} ${way.tags['addr:housenumber']}`, way]),
        );
        const wrong = [...nodes.values()].filter(({ tags, degrees }) => {
            if (!tags['addr:street']) return false;
            const home = homes.get(`${tags['addr:street']} ${tags['addr:housenumber']}`);
            return !home || !booleanPointInPolygon(point([...degrees]), inDegrees(home));
        });
        expect(wrong.map(({ tags }) => tags.name)).toEqual([]);
    });
});

/** Square metres that two rings have in common. */
function sharedGround(a: TownWay, b: TownWay): number {
    const common = intersect(featureCollection([inDegrees(a), inDegrees(b)]));
    return common ? area(common) : 0;
}
