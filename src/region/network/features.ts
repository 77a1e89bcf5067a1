import type { Position } from '../../base/position.ts';
import type { DraftFeature } from '../../graph/GraphDraft.ts';
import { joinTags } from '../../graph/tagText.ts';
import type { FeatureKind } from '../../graph/vocabulary.ts';
import type { Area } from '../areas/area.ts';
import type { OsmData, Tags } from '../osm/OsmData.ts';
import { nodePosition } from './nodePosition.ts';

/** What one can see from afar and name without its own name. */
const NAMELESS_LANDMARKS: Readonly<Record<string, readonly string[]>> = {
    amenity: ['place_of_worship', 'fountain', 'clock', 'pharmacy', 'post_box', 'townhall', 'fire_station'],
    historic: ['monument', 'memorial', 'castle', 'city_gate', 'tower', 'wayside_cross', 'wayside_shrine'],
    man_made: ['tower', 'water_tower', 'chimney', 'windmill', 'obelisk', 'campanile', 'watermill'],
    tourism: ['artwork', 'museum'],
    building: ['church', 'chapel', 'cathedral', 'mosque', 'synagogue', 'temple', 'train_station'],
    leisure: ['playground'],
};
/** What is known by the name over its door. */
const NAMED_LANDMARKS: Readonly<Record<string, readonly string[] | 'any'>> = {
    shop: 'any',
    tourism: ['hotel', 'attraction', 'gallery', 'theme_park', 'zoo', 'guest_house'],
    amenity: [
        'bank',
        'bar',
        'biergarten',
        'cafe',
        'car_wash',
        'cinema',
        'clinic',
        'college',
        'community_centre',
        'courthouse',
        'doctors',
        'fast_food',
        'fuel',
        'hospital',
        'ice_cream',
        'kindergarten',
        'library',
        'marketplace',
        'nursing_home',
        'police',
        'post_office',
        'pub',
        'restaurant',
        'school',
        'social_facility',
        'theatre',
        'university',
    ],
    building: ['school', 'hospital', 'civic', 'public', 'university', 'stadium', 'hotel'],
    historic: 'any',
    leisure: ['sports_centre', 'swimming_pool', 'stadium', 'fitness_centre'],
    railway: ['station', 'halt'],
};

/** Too small to be seen by who does not stand before them. */
const UNSEEN_MEMORIALS = ['stolperstein', 'plaque', 'stolperschwelle'];

const KEPT_TAGS = [
    'access',
    'amenity',
    'armrest',
    'automatic_door',
    'backrest',
    'bench',
    'bench:type',
    'brand',
    'building',
    'centralkey',
    'colour',
    'covered',
    'denomination',
    'door',
    'entrance',
    'fee',
    'height',
    'highway',
    'historic',
    'kerb',
    'kerb:height',
    'leisure',
    'level',
    'lit',
    'man_made',
    'memorial',
    'opening_hours',
    'operator',
    'public_transport',
    'railway',
    'ramp',
    'ramp:wheelchair',
    'religion',
    'seats',
    'shelter',
    'shop',
    'step_count',
    'toilets:wheelchair',
    'tourism',
    'wheelchair',
    'width',
] as const;

const isListed = (tags: Tags, table: Readonly<Record<string, readonly string[] | 'any'>>): boolean =>
    Object.entries(table).some(([key, values]) => {
        const value = tags[key];
        if (value === undefined || value === 'no' || value === 'vacant') return false;
        return values === 'any' || values.includes(value);
    });

function kindOf(tags: Tags): FeatureKind | undefined {
    if (tags.amenity === 'bench') return 'bench';
    if (tags.amenity === 'shelter') return 'shelter';
    if (tags.amenity === 'toilets') return 'toilets';
    if (tags.amenity === 'drinking_water') return 'drinking_water';
    if (tags.highway === 'bus_stop' || tags.railway === 'tram_stop') return 'stop';
    if (tags.public_transport === 'platform' && tags.highway !== 'platform') return 'stop';
    if (tags.entrance !== undefined && tags.entrance !== 'no') return 'entrance';
    if (UNSEEN_MEMORIALS.includes(tags.memorial ?? '')) return undefined;
    if (isListed(tags, NAMELESS_LANDMARKS)) return 'landmark';
    return tags.name !== undefined && isListed(tags, NAMED_LANDMARKS) ? 'landmark' : undefined;
}

const keptTags = (tags: Tags): string =>
    joinTags(
        Object.fromEntries(KEPT_TAGS.flatMap((key) => (tags[key] === undefined ? [] : [[key, tags[key]]]))),
    );

/** The middle of an area's box, in degrees. */
function middleOf(data: OsmData, { polygons }: Area): Position {
    let [west, south, east, north] = [180, 90, -180, -90];
    for (const [outer] of polygons) {
        for (const node of outer) {
            const [longitude, latitude] = nodePosition(data, node);
            west = Math.min(west, longitude);
            east = Math.max(east, longitude);
            south = Math.min(south, latitude);
            north = Math.max(north, latitude);
        }
    }
    return [(west + east) / 2, (south + north) / 2];
}

const FEATURE_WAYS: readonly FeatureKind[] = ['bench'];

/** Benches, stops, toilets, entrances and what is worth naming on the way, from nodes, areas and drawn benches. */
export function findFeatures(data: OsmData, areas: readonly Area[]): DraftFeature[] {
    const features: DraftFeature[] = [];
    const add = (
        tags: Tags,
        osm: DraftFeature['osm'],
        position: () => Position,
        only?: readonly FeatureKind[],
    ) => {
        const kind = kindOf(tags);
        if (!kind || (only && !only.includes(kind))) return;
        features.push({ kind, position: position(), name: tags.name ?? '', tags: keptTags(tags), osm });
    };
    const nodes = [...data.nodes.tags].sort(([a], [b]) => a - b);
    for (const [node, tags] of nodes) {
        add(tags, { type: 'node', id: data.nodes.ids[node] }, () => nodePosition(data, node));
    }
    for (const area of areas) {
        if (area.polygons.length > 0) add(area.tags, area.osm, () => middleOf(data, area));
    }
    for (const { id, tags, nodes: line } of data.ways) {
        const isOpen = line.length > 1 && line[0] !== line[line.length - 1];
        if (isOpen) add(tags, { type: 'way', id }, () => nodePosition(data, line[0]), FEATURE_WAYS);
    }
    return features;
}
