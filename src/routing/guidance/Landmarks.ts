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
const METRES_PER_DEGREE = 111_195;
/** Degrees in a cell of the grid, about 110 m north to south. */
const CELL = 0.001;

interface Sight {
    readonly name: string;
    readonly tag: string;
    readonly position: Position;
    readonly salience: number;
    /** Whether another of its kind stands near, so that it could be taken for it. */
    readonly isCommon: boolean;
}

/** Cells of a row follow each other; there are 180,000 to a meridian. */
const ROW = 1_000_000;
const cellOf = (longitude: number, latitude: number): number =>
    Math.floor(longitude / CELL) * ROW + Math.floor(latitude / CELL);

type LoneSight = Omit<Sight, 'isCommon'>;

/** Things by where they stand. */
class Grid<Thing extends { readonly position: Position }> {
    readonly #cells = new Map<number, Thing[]>();

    add(thing: Thing): void {
        const cell = cellOf(...thing.position);
        const there = this.#cells.get(cell);
        if (there) there.push(thing);
        else this.#cells.set(cell, [thing]);
    }

    /** Everything within so many metres, and some things beyond. */
    around([longitude, latitude]: Position, radius: number): Thing[] {
        const north = radius / METRES_PER_DEGREE;
        const east = north / Math.cos((latitude * Math.PI) / 180);
        const last = Math.floor((latitude + north) / CELL);
        const found: Thing[] = [];
        for (
            let column = Math.floor((longitude - east) / CELL);
            column * CELL <= longitude + east;
            column++
        ) {
            for (let row = Math.floor((latitude - north) / CELL); row <= last; row++) {
                const there = this.#cells.get(column * ROW + row);
                if (there) found.push(...there);
            }
        }
        return found;
    }
}

/** The landmarks of a graph. */
export class Landmarks {
    readonly #sights = new Grid<Sight>();

    constructor(graph: WalkGraph) {
        const all = sightsOf(graph);
        const alone = new Grid<LoneSight>();
        for (const sight of all) alone.add(sight);
        for (const sight of all) {
            const isCommon = alone.around(sight.position, UNIQUE).some((other) => isTwin(sight, other));
            this.#sights.add({ ...sight, isCommon });
        }
    }

    /** The landmark that best marks a point for someone who comes along `heading`, if any does. */
    at(position: Position, heading: number): Landmark | undefined {
        let best: { sight: Sight; score: number; angle: number } | undefined;
        for (const sight of this.#sights.around(position, FARTHEST)) {
            const away = distanceBetween(position, sight.position);
            const score = scoreOf(sight, away);
            if (away > FARTHEST || score <= (best?.score ?? 0)) continue;
            const angle = away < 1 ? 0 : angleBetween(heading, bearingBetween(position, sight.position));
            if (Math.abs(angle) <= BESIDE) best = { sight, score, angle };
        }
        return best && { name: best.sight.name, tag: best.sight.tag, side: sideOf(best.angle) };
    }
}

function sightsOf(graph: WalkGraph): LoneSight[] {
    const { featureKind, featureLongitude, featureLatitude, featureName, featureTags } = graph.sections;
    const tagOf = onceFor((text) => tellingTag(graph.string(text)));
    const nameOf = onceFor((text) => graph.string(text));
    const found: LoneSight[] = [];
    for (let feature = 0; feature < graph.featureCount; feature++) {
        if (!SEEN.includes(FEATURE_KINDS[featureKind[feature]])) continue;
        const tag = tagOf(featureTags[feature]);
        if (!tag) continue;
        const name = nameOf(featureName[feature]) ?? '';
        const value = tag.slice(tag.indexOf('=') + 1);
        const position: Position = [
            featureLongitude[feature] * COORDINATE_UNIT,
            featureLatitude[feature] * COORDINATE_UNIT,
        ];
        found.push({ name, tag, position, salience: (SALIENCE[value] ?? OTHER) + (name ? NAMED : 0) });
    }
    return found;
}

/** Works something out once for each text of the graph: a city has few texts and many features. */
function onceFor<Value>(workOut: (text: number) => Value): (text: number) => Value | undefined {
    const known = new Map<number, Value>();
    return (text) => {
        if (!known.has(text)) known.set(text, workOut(text));
        return known.get(text);
    };
}

function tellingTag(text: string): string | undefined {
    const tags = splitTags(text);
    const key = KEYS.find((each) => tags[each] !== undefined && `${each}=${tags[each]}` !== 'building=yes');
    return key && `${key}=${tags[key]}`;
}

/** Whether one could be taken for the other: of a kind and near, and not told apart by name. */
function isTwin(sight: LoneSight, other: LoneSight): boolean {
    if (
        sight === other ||
        sight.tag !== other.tag ||
        distanceBetween(sight.position, other.position) > UNIQUE
    )
        return false;
    return sight.name === '' || sight.name === other.name;
}

const scoreOf = ({ salience, isCommon }: Sight, away: number): number =>
    (salience + (away <= CORNER ? 2 : 0) - away / 10) * (isCommon ? 0.3 : 1);

function sideOf(angle: number): Landmark['side'] {
    if (Math.abs(angle) <= AHEAD) return 'ahead';
    return angle > 0 ? 'right' : 'left';
}
