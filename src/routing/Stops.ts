import { metres, seconds } from '../base/units.ts';
import { COORDINATE_UNIT } from '../graph/coordinates.ts';
import { splitTags } from '../graph/tagText.ts';
import { FEATURE_KINDS, type FeatureKind } from '../graph/vocabulary.ts';
import { decodeOsm, type WalkGraph } from '../graph/WalkGraph.ts';
import type { Leg } from './legs.ts';
import type { Stop } from './outcome.ts';

type Tags = ReadonlyMap<string, string>;

/** Seats one cannot sit down on: leaning rails (OSM wiki, amenity=bench). */
const LEANING = ['stand_up', 'lean_on', 'lean_and_rest'];

/** Features where one may pause. */
const STOPS: readonly FeatureKind[] = ['toilets', 'bench', 'shelter', 'stop', 'drinking_water'];

/** Something on an edge where one can pause. */
export interface PlacedStop {
    readonly kind: Stop['kind'];
    readonly feature: number;
    /** Centimetres along the edge from its `from`. */
    readonly along: number;
    readonly tags: Tags;
}

const readTags = (text: string): Tags => new Map(Object.entries(splitTags(text)));

function isSeat(kind: string, tags: Tags): boolean {
    const isLeaning = LEANING.includes(tags.get('bench:type') ?? tags.get('bench') ?? '');
    if (kind === 'bench') return !isLeaning;
    return (kind === 'shelter' || kind === 'stop') && tags.get('bench') === 'yes';
}

const isRoofed = (kind: string, tags: Tags): boolean =>
    kind === 'shelter' ||
    (kind === 'stop' && (tags.get('shelter') === 'yes' || tags.get('covered') === 'yes'));

/** What a feature offers: a shelter with a bench is two things. */
function kindsOf(kind: string, tags: Tags): Stop['kind'][] {
    if (kind === 'toilets') return ['toilet'];
    if (kind === 'drinking_water') return ['water'];
    return [
        ...(isSeat(kind, tags) ? ['seat' as const] : []),
        ...(isRoofed(kind, tags) ? ['shelter' as const] : []),
    ];
}

const isClosedToAll = (tags: Tags): boolean => ['private', 'no'].includes(tags.get('access') ?? '');

const yesNo = (value: string | undefined): boolean | undefined =>
    value === 'yes' ? true : value === 'no' ? false : undefined;

/** Where one can sit down, find a toilet, drink or stand dry, edge by edge. */
export class Stops {
    readonly #graph: WalkGraph;
    /** Features that offer something, by edge and by the distance from its `from`. */
    readonly #features: Uint32Array;
    readonly #edges: Uint8Array;
    /** By their text: a city has few texts and many features. */
    readonly #tags = new Map<number, Tags>();

    constructor(graph: WalkGraph) {
        this.#graph = graph;
        const { featureEdge, featureAlong } = graph.sections;
        this.#features = Uint32Array.from(
            Array.from({ length: graph.featureCount }, (_, feature) => feature)
                .filter((feature) => this.#kindsAt(feature).length > 0)
                .sort(
                    (a, b) => featureEdge[a] - featureEdge[b] || featureAlong[a] - featureAlong[b] || a - b,
                ),
        );
        this.#edges = new Uint8Array(graph.edgeCount);
        for (const feature of this.#features) this.#edges[featureEdge[feature]] = 1;
    }

    /** In the order of their distance from the edge's `from`. */
    on(edge: number, kind: Stop['kind']): readonly PlacedStop[] {
        return this.#placedOn(edge).filter((stop) => stop.kind === kind);
    }

    edgesWith(kind: Stop['kind']): number[] {
        const edges = [...this.#edges.keys()].filter((edge) => this.#edges[edge] === 1);
        return edges.filter((edge) => this.on(edge, kind).length > 0);
    }

    #placedOn(edge: number): PlacedStop[] {
        if (this.#edges[edge] === 0) return [];
        const { featureEdge, featureAlong } = this.#graph.sections;
        const placed: PlacedStop[] = [];
        for (let index = this.#firstOn(edge); index < this.#features.length; index++) {
            const feature = this.#features[index];
            if (featureEdge[feature] !== edge) break;
            const tags = this.#tagsOf(feature);
            const along = featureAlong[feature];
            for (const kind of this.#kindsAt(feature)) placed.push({ kind, feature, along, tags });
        }
        return placed;
    }

    /** Index of the first feature on an edge, or on the next that has one. */
    #firstOn(edge: number): number {
        const { featureEdge } = this.#graph.sections;
        let [low, high] = [0, this.#features.length];
        while (low < high) {
            const middle = (low + high) >> 1;
            if (featureEdge[this.#features[middle]] < edge) low = middle + 1;
            else high = middle;
        }
        return low;
    }

    #kindsAt(feature: number): Stop['kind'][] {
        const word = FEATURE_KINDS[this.#graph.sections.featureKind[feature]];
        if (!STOPS.includes(word)) return [];
        const tags = this.#tagsOf(feature);
        return isClosedToAll(tags) ? [] : kindsOf(word, tags);
    }

    #tagsOf(feature: number): Tags {
        const text = this.#graph.sections.featureTags[feature];
        const known = this.#tags.get(text);
        if (known) return known;
        const tags = readTags(this.#graph.string(text));
        this.#tags.set(text, tags);
        return tags;
    }

    /** What is passed on a way, with the distance and the time from its start. */
    along(legs: readonly Leg[]): Stop[] {
        const found: Stop[] = [];
        let walked = 0;
        let passed = 0;
        for (const leg of legs) {
            if (this.#edges[leg.edge] === 1) found.push(...this.#passed(leg, walked, passed));
            walked += leg.length;
            passed += leg.duration;
        }
        return found;
    }

    #passed(leg: Leg, walked: number, passed: number): Stop[] {
        const there = this.#placedOn(leg.edge).flatMap((stop): Stop[] => {
            const on = leg.isReversed ? leg.start - stop.along / 100 : stop.along / 100 - leg.start;
            if (on < 0 || on > leg.length) return [];
            const share = leg.length === 0 ? 0 : on / leg.length;
            return [this.#tell(stop, walked + on, passed + leg.duration * share)];
        });
        return there.sort((a, b) => a.along - b.along);
    }

    #tell({ kind, feature, tags }: PlacedStop, along: number, after: number): Stop {
        const { featureLongitude, featureLatitude, featureName, featureOsm } = this.#graph.sections;
        const backrest = yesNo(tags.get('backrest'));
        const armrest = yesNo(tags.get('armrest'));
        return {
            kind,
            name: this.#graph.string(featureName[feature]),
            position: [
                featureLongitude[feature] * COORDINATE_UNIT,
                featureLatitude[feature] * COORDINATE_UNIT,
            ],
            along: metres(along),
            after: seconds(after),
            ...(backrest !== undefined && { backrest }),
            ...(armrest !== undefined && { armrest }),
            osm: decodeOsm(featureOsm[feature]),
        };
    }
}

/** The longest stretch between seats on a way of `distance` metres, its ends counted as seats. */
export function longestWithoutSeat(stops: readonly Stop[], distance: number): number {
    const seats = stops.filter(({ kind }) => kind === 'seat').map(({ along }) => along as number);
    const ends = [0, ...seats, distance];
    return ends.reduce((longest, end, index) => Math.max(longest, index ? end - ends[index - 1] : 0), 0);
}
