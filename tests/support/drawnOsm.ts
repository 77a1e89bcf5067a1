import type { OsmData, OsmRelation, Tags } from '../../src/region/osm/OsmData.ts';

/** Metres between two neighbouring characters of a drawing, across and down. */
const METRES_PER_CHARACTER = 10;
const WEST = 7.5;
const NORTH = 51.5;
const METRES_PER_DEGREE = 111_195;

/** Ways by the letters of their nodes in order, as `ABC`; a closed one names its first letter again. */
export type DrawnWays = Readonly<Record<string, Tags>>;
export type DrawnNodes = Readonly<Record<string, Tags>>;

export interface DrawnRelation {
    readonly tags: Tags;
    /** Ways as they are named in the drawing, with their roles. */
    readonly ways: Readonly<Record<string, string>>;
}

/** OSM id of a letter's node. */
const idOf = (letter: string): number => letter.charCodeAt(0);

function lettersOf(drawing: string): Map<string, readonly [column: number, row: number]> {
    const places = new Map<string, readonly [number, number]>();
    drawing.split('\n').forEach((line, row) => {
        for (const found of line.matchAll(/[A-Za-z]/g)) {
            if (places.has(found[0])) throw new Error(`${found[0]} is drawn twice`);
            places.set(found[0], [found.index, row]);
        }
    });
    return places;
}

/**
 * A small extract drawn as a map: letters are nodes, ten metres a character both ways, north is up; lines between
 * them are for the eye. Way ids count from 1000, relation ids from 5000, in the order given.
 */
export function drawnOsm(
    drawing: string,
    ways: DrawnWays,
    nodeTags: DrawnNodes = {},
    relations: readonly DrawnRelation[] = [],
): OsmData {
    const places = lettersOf(drawing);
    const letters = [...places.keys()].sort();
    const indexOf = (letter: string): number => {
        const index = letters.indexOf(letter);
        if (index < 0) throw new Error(`${letter} is not in the drawing`);
        return index;
    };
    const down = METRES_PER_CHARACTER / METRES_PER_DEGREE;
    const across = down / Math.cos((NORTH * Math.PI) / 180);
    const units = (degrees: number) => Math.round(degrees * 1e7);
    const names = Object.keys(ways);
    return {
        nodes: {
            count: letters.length,
            ids: Float64Array.from(letters, idOf),
            longitude: Int32Array.from(letters, (letter) =>
                units(WEST + (places.get(letter)?.[0] ?? 0) * across),
            ),
            latitude: Int32Array.from(letters, (letter) =>
                units(NORTH - (places.get(letter)?.[1] ?? 0) * down),
            ),
            tags: new Map(Object.entries(nodeTags).map(([letter, tags]) => [indexOf(letter), tags])),
            indexOf: (id) => letters.findIndex((letter) => idOf(letter) === id),
        },
        ways: names.map((name, index) => ({
            id: 1000 + index,
            tags: ways[name] ?? {},
            nodes: Uint32Array.from(name, indexOf),
            broken: false,
        })),
        relations: relations.map(
            ({ tags, ways: members }, index): OsmRelation => ({
                id: 5000 + index,
                tags,
                members: Object.entries(members).map(([name, role]) => {
                    const way = names.indexOf(name);
                    if (way < 0) throw new Error(`no way ${name} in the drawing`);
                    return { type: 'way', index: way, role };
                }),
                missing: 0,
            }),
        ),
        bounds: [WEST, NORTH - 1, WEST + 1, NORTH],
        dataDate: '',
    };
}
