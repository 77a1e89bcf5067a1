import { curve, nearest, type Point, points } from './geometry.ts';
import type { Tags } from './Plan.ts';

/** How houses stand along a street. */
export interface Row {
    readonly kind: 'old' | 'block' | 'villa' | 'cottage';
    /** From the street's edge to the front wall, metres. */
    readonly setback: number;
    readonly front: readonly [least: number, most: number];
    readonly depth: readonly [least: number, most: number];
    /** Between houses, metres; 0 is a common wall. */
    readonly gap: number;
}

const OLD: Row = { kind: 'old', setback: 1.4, front: [13, 20], depth: [10, 13], gap: 0 };
const BLOCK: Row = { kind: 'block', setback: 2.2, front: [30, 42], depth: [12, 14], gap: 0 };
const VILLA: Row = { kind: 'villa', setback: 6, front: [13, 18], depth: [11, 14], gap: 34 };
export const COTTAGE: Row = { kind: 'cottage', setback: 4, front: [10, 13], depth: [9, 11], gap: 22 };

export interface StreetClass {
    readonly tags: Tags;
    /** Carriageway, metres. */
    readonly width: number;
    /** From the middle line to the middle of a pavement mapped by itself. */
    readonly pavement?: number;
    /** Ground beside the carriageway that belongs to the street: tagged pavements. */
    readonly verge: number;
    readonly row: Row | undefined;
}

const paved = { surface: 'asphalt', smoothness: 'good', lit: 'yes' };

const AVENUE: StreetClass = {
    tags: { ...paved, highway: 'secondary', sidewalk: 'separate', incline: '0%', maxspeed: '50', lanes: '2' },
    width: 9,
    pavement: 6.5,
    verge: 3.5,
    row: BLOCK,
};
export const QUAY: StreetClass = {
    tags: {
        ...paved,
        highway: 'tertiary',
        sidewalk: 'both',
        'sidewalk:both:surface': 'paving_stones',
        maxspeed: '30',
    },
    width: 6,
    verge: 2.5,
    row: BLOCK,
};
export const RESIDENTIAL: StreetClass = {
    tags: {
        ...paved,
        highway: 'residential',
        sidewalk: 'both',
        'sidewalk:both:surface': 'paving_stones',
        maxspeed: '30',
    },
    width: 5.5,
    verge: 2,
    row: BLOCK,
};
export const SUBURBAN: StreetClass = { ...RESIDENTIAL, row: VILLA };
export const LIVING: StreetClass = {
    tags: { highway: 'living_street', surface: 'paving_stones', smoothness: 'good', lit: 'yes' },
    width: 5,
    verge: 0.5,
    row: OLD,
};
export const PEDESTRIAN: StreetClass = {
    tags: {
        highway: 'pedestrian',
        surface: 'paving_stones',
        smoothness: 'good',
        incline: '1%',
        lit: 'yes',
        width: '6',
    },
    width: 6,
    verge: 0.3,
    row: OLD,
};
export const LANE: StreetClass = {
    tags: { highway: 'living_street', surface: 'sett', smoothness: 'intermediate', lit: 'yes' },
    width: 4.5,
    verge: 0.3,
    row: OLD,
};

/** A stretch of a street with a name of its own, up to the place nearest to `until`. */
export interface Stretch {
    readonly name: string;
    readonly until?: Point;
    readonly tags?: Tags;
}

export interface Street {
    readonly stretches: readonly Stretch[];
    readonly type: StreetClass;
    line: Point[];
    /** A square: houses stand outside of the ring only, numbered one by one from 2. */
    readonly isSquare?: boolean;
    /** An avenue built anew: every kerb at its side streets is lowered. */
    readonly isRebuilt?: boolean;
}

/** Houses around a square; the ring runs counter-clockwise. */
export const square = (name: string, ring: readonly Point[]): Street => ({
    stretches: [{ name }],
    type: { tags: {}, width: 2, verge: 0, row: OLD },
    line: [...ring, ring[0]],
    isSquare: true,
});

/** A street drawn by its corners; the curve through them is smooth. */
export const street = (name: string, type: StreetClass, through: string, tags: Tags = {}): Street => ({
    stretches: [{ name }],
    type: { ...type, tags: { ...type.tags, ...tags } },
    line: curve(points(through)),
});

/** A street whose name changes on the way. */
export const avenue = (stretches: readonly Stretch[], through: string, isRebuilt = false): Street => ({
    stretches,
    isRebuilt,
    type: AVENUE,
    line: curve(points(through)),
});

/** The stretch of a street that a point lies beside. */
export function stretchAt({ stretches, line }: Street, point: Point): Stretch {
    const along = (at: Point) => nearest(line, at).along;
    const here = along(point);
    const found = stretches.find(({ until }) => until === undefined || here < along(until));
    return found ?? stretches[stretches.length - 1];
}
