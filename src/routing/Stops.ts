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
    readonly #byEdge = new Map<number, PlacedStop[]>();

    constructor(graph: WalkGraph) {
        this.#graph = graph;
        const { featureKind, featureEdge, featureAlong, featureTags } = graph.sections;
        const known = new Map<number, Tags>();
        for (let feature = 0; feature < graph.featureCount; feature++) {
            const word = FEATURE_KINDS[featureKind[feature]];
            if (!STOPS.includes(word)) continue;
            const tags = known.get(featureTags[feature]) ?? readTags(graph.string(featureTags[feature]));
            known.set(featureTags[feature], tags);
            const kinds = isClosedToAll(tags) ? [] : kindsOf(word, tags);
            if (kinds.length === 0) continue;
            const edge = featureEdge[feature];
            const along = featureAlong[feature];
            const stops = kinds.map((kind) => ({ kind, feature, along, tags }));
            this.#byEdge.set(edge, [...(this.#byEdge.get(edge) ?? []), ...stops]);
        }
    }

    /** In the order of their distance from the edge's `from`. */
    on(edge: number, kind: Stop['kind']): readonly PlacedStop[] {
        const stops = this.#byEdge.get(edge)?.filter((stop) => stop.kind === kind) ?? [];
        return stops.sort((a, b) => a.along - b.along);
    }

    edgesWith(kind: Stop['kind']): number[] {
        return [...this.#byEdge.keys()].filter((edge) => this.on(edge, kind).length > 0);
    }

    /** What is passed on a way, with the distance and the time from its start. */
    along(legs: readonly Leg[]): Stop[] {
        const found: Stop[] = [];
        let walked = 0;
        let passed = 0;
        for (const leg of legs) {
            const placed = this.#byEdge.get(leg.edge);
            if (placed) found.push(...this.#passed(placed, leg, walked, passed));
            walked += leg.length;
            passed += leg.duration;
        }
        return found;
    }

    #passed(placed: readonly PlacedStop[], leg: Leg, walked: number, passed: number): Stop[] {
        const there = placed.flatMap((stop): Stop[] => {
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
