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

/** Cells of a row follow each other; there are 180,000 to a meridian. */
const ROW = 1_000_000;

/** Features by where they stand. */
class Grid {
    readonly #cells = new Map<number, number[]>();

    add(feature: number, [longitude, latitude]: Position): void {
        const cell = Math.floor(longitude / CELL) * ROW + Math.floor(latitude / CELL);
        const there = this.#cells.get(cell);
        if (there) there.push(feature);
        else this.#cells.set(cell, [feature]);
    }

    /** Everything within so many metres, and some things beyond. */
    around([longitude, latitude]: Position, radius: number): number[] {
        const north = radius / METRES_PER_DEGREE;
        const east = north / Math.cos((latitude * Math.PI) / 180);
        const last = Math.floor((latitude + north) / CELL);
        const found: number[] = [];
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

/** What tags say of a thing; its text is shared by many features. */
interface Kind {
    readonly tag: string;
    readonly salience: number;
}

/** The landmarks of a graph. */
export class Landmarks {
    readonly #graph: WalkGraph;
    readonly #grid = new Grid();
    readonly #kinds = new Map<number, Kind | undefined>();
    /** By feature: 1 where another of its kind stands near, so that it could be taken for it. */
    readonly #common: Uint8Array;

    constructor(graph: WalkGraph) {
        this.#graph = graph;
        const { featureKind } = graph.sections;
        const seen: number[] = [];
        for (let feature = 0; feature < graph.featureCount; feature++) {
            if (!SEEN.includes(FEATURE_KINDS[featureKind[feature]]) || !this.#kindOf(feature)) continue;
            seen.push(feature);
            this.#grid.add(feature, this.#positionOf(feature));
        }
        this.#common = new Uint8Array(graph.featureCount);
        for (const feature of seen) if (this.#hasTwin(feature)) this.#common[feature] = 1;
    }

    /** The landmark that best marks a point for someone who comes along `heading`, if any does. */
    at(position: Position, heading: number): Landmark | undefined {
        let best: { feature: number; score: number; angle: number } | undefined;
        for (const feature of this.#grid.around(position, FARTHEST)) {
            const there = this.#positionOf(feature);
            const away = distanceBetween(position, there);
            const score = this.#scoreOf(feature, away);
            if (away > FARTHEST || score <= (best?.score ?? 0)) continue;
            const angle = away < 1 ? 0 : angleBetween(heading, bearingBetween(position, there));
            if (Math.abs(angle) <= BESIDE) best = { feature, score, angle };
        }
        if (!best) return undefined;
        const name = this.#graph.string(this.#graph.sections.featureName[best.feature]);
        return { name, tag: this.#kindOf(best.feature)?.tag ?? '', side: sideOf(best.angle) };
    }

    #positionOf(feature: number): Position {
        const { featureLongitude, featureLatitude } = this.#graph.sections;
        return [featureLongitude[feature] * COORDINATE_UNIT, featureLatitude[feature] * COORDINATE_UNIT];
    }

    #kindOf(feature: number): Kind | undefined {
        const text = this.#graph.sections.featureTags[feature];
        if (this.#kinds.has(text)) return this.#kinds.get(text);
        const tag = tellingTag(this.#graph.string(text));
        const kind = tag && { tag, salience: SALIENCE[tag.slice(tag.indexOf('=') + 1)] ?? OTHER };
        this.#kinds.set(text, kind || undefined);
        return kind || undefined;
    }

    #isNamed(feature: number): boolean {
        const { featureName, stringOffset } = this.#graph.sections;
        return stringOffset[featureName[feature] + 1] > stringOffset[featureName[feature]];
    }

    #scoreOf(feature: number, away: number): number {
        const salience = (this.#kindOf(feature)?.salience ?? 0) + (this.#isNamed(feature) ? NAMED : 0);
        return (salience + (away <= CORNER ? 2 : 0) - away / 10) * (this.#common[feature] ? 0.3 : 1);
    }

    /** Whether it could be taken for another: of a kind and near, and not told apart by name. */
    #hasTwin(feature: number): boolean {
        const { featureName } = this.#graph.sections;
        const position = this.#positionOf(feature);
        return this.#grid.around(position, UNIQUE).some((other) => {
            const isAlike =
                other !== feature &&
                this.#kindOf(other)?.tag === this.#kindOf(feature)?.tag &&
                (!this.#isNamed(feature) || featureName[other] === featureName[feature]);
            return isAlike && distanceBetween(position, this.#positionOf(other)) <= UNIQUE;
        });
    }
}

function tellingTag(text: string): string | undefined {
    const tags = splitTags(text);
    const key = KEYS.find((each) => tags[each] !== undefined && `${each}=${tags[each]}` !== 'building=yes');
    return key && `${key}=${tags[key]}`;
}

function sideOf(angle: number): Landmark['side'] {
    if (Math.abs(angle) <= AHEAD) return 'ahead';
    return angle > 0 ? 'right' : 'left';
}
