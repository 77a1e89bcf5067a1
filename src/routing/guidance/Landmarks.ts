import { bearingBetween, distanceBetween, type Position } from '../../base/position.ts';
import { COORDINATE_UNIT } from '../../graph/coordinates.ts';
import { splitTags } from '../../graph/tagText.ts';
import { FEATURE_KINDS, type FeatureKind } from '../../graph/vocabulary.ts';
import type { WalkGraph } from '../../graph/WalkGraph.ts';
import type { Landmark } from '../outcome.ts';
import { angleBetween } from './turn.ts';

/** How well one sees and knows a thing again, by the value of its tag; everything else is OTHER. */
const SALIENCE: Readonly<Record<string, number>> = {
    place_of_worship: 10,
    church: 10,
    cathedral: 10,
    townhall: 9,
    castle: 9,
    tower: 9,
    fountain: 8,
    monument: 8,
    station: 8,
    hospital: 8,
    theatre: 8,
    museum: 8,
    school: 7,
    library: 7,
    supermarket: 7,
    memorial: 6,
    bus_station: 6,
    pharmacy: 6,
    bank: 6,
    post_office: 6,
    hotel: 6,
    police: 6,
    fire_station: 6,
    fuel: 6,
    playground: 5,
    restaurant: 5,
    cafe: 5,
    bakery: 5,
    bus_stop: 5,
    tram_stop: 5,
    toilets: 4,
    bench: 1,
};
const OTHER = 3;
const KEYS = [
    'amenity',
    'historic',
    'man_made',
    'railway',
    'tourism',
    'shop',
    'leisure',
    'building',
    'healthcare',
    'office',
    'highway',
];
/** Features that can be pointed at. */
const SEEN: readonly FeatureKind[] = ['landmark', 'stop', 'toilets', 'bench'];
const NAMED = 3;
/** Metres: beyond, nothing is at a point; within, it stands at its corner. */
const FARTHEST = 60;
const CORNER = 20;
/** Metres within which a second of its kind makes a landmark useless. */
const UNIQUE = 80;
/** Degrees off the direction of travel: in front; beside; beyond it is behind one's back. */
const AHEAD = 30;
const BESIDE = 110;
/** Degrees in a cell of the grid, about 110 m north to south. */
const CELL = 0.001;

interface Sight {
    readonly name: string;
    readonly tag: string;
    readonly position: Position;
    readonly salience: number;
}

/** Cells of a row follow each other; there are 180,000 to a meridian. */
const ROW = 1_000_000;
const cellOf = (longitude: number, latitude: number): number =>
    Math.floor(longitude / CELL) * ROW + Math.floor(latitude / CELL);

/** The landmarks of a graph, by where they stand. */
export class Landmarks {
    readonly #cells = new Map<number, Sight[]>();

    constructor(graph: WalkGraph) {
        const { featureKind, featureLongitude, featureLatitude, featureName, featureTags } = graph.sections;
        for (let feature = 0; feature < graph.featureCount; feature++) {
            if (!SEEN.includes(FEATURE_KINDS[featureKind[feature]])) continue;
            const position: Position = [
                featureLongitude[feature] * COORDINATE_UNIT,
                featureLatitude[feature] * COORDINATE_UNIT,
            ];
            const tag = tellingTag(graph.string(featureTags[feature]));
            if (!tag) continue;
            const name = graph.string(featureName[feature]);
            const value = tag.slice(tag.indexOf('=') + 1);
            const salience = (SALIENCE[value] ?? OTHER) + (name ? NAMED : 0);
            const cell = cellOf(...position);
            this.#cells.set(cell, [...(this.#cells.get(cell) ?? []), { name, tag, position, salience }]);
        }
    }

    /** The landmark that best marks a point for someone who comes along `heading`, if any does. */
    at(position: Position, heading: number): Landmark | undefined {
        const near = this.#around(position);
        let best: { sight: Sight; score: number; angle: number } | undefined;
        for (const sight of near) {
            const away = distanceBetween(position, sight.position);
            const angle = away < 1 ? 0 : angleBetween(heading, bearingBetween(position, sight.position));
            if (away > FARTHEST || Math.abs(angle) > BESIDE) continue;
            const score = scoreOf(sight, away, near);
            if (score > (best?.score ?? 0)) best = { sight, score, angle };
        }
        return best && { name: best.sight.name, tag: best.sight.tag, side: sideOf(best.angle) };
    }

    /** Everything within 110 m or so. */
    #around([longitude, latitude]: Position): Sight[] {
        const found: Sight[] = [];
        const middle = cellOf(longitude, latitude);
        for (const east of [-2, -1, 0, 1, 2]) {
            for (const north of [-1, 0, 1]) {
                const there = this.#cells.get(middle + east * ROW + north);
                if (there) found.push(...there);
            }
        }
        return found;
    }
}

function tellingTag(text: string): string | undefined {
    const tags = splitTags(text);
    const key = KEYS.find((each) => tags[each] !== undefined && `${each}=${tags[each]}` !== 'building=yes');
    return key && `${key}=${tags[key]}`;
}

/** Whether one could be taken for the other: of a kind and near, and not told apart by name. */
function isTwin(sight: Sight, other: Sight): boolean {
    if (sight.tag !== other.tag || distanceBetween(sight.position, other.position) > UNIQUE) return false;
    return sight.name === '' || sight.name === other.name;
}

function scoreOf(sight: Sight, away: number, near: readonly Sight[]): number {
    const isCommon = near.some((other) => other !== sight && isTwin(sight, other));
    return (sight.salience + (away <= CORNER ? 2 : 0) - away / 10) * (isCommon ? 0.3 : 1);
}

function sideOf(angle: number): Landmark['side'] {
    if (Math.abs(angle) <= AHEAD) return 'ahead';
    return angle > 0 ? 'right' : 'left';
}
