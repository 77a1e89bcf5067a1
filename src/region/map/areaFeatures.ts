import type { Area } from '../areas/area.ts';
import type { OsmNodes, Tags } from '../osm/OsmData.ts';
import { labelPoint } from '../places/labelPoint.ts';
import type { MapFeature } from './mapFeature.ts';
import { LAST_ZOOM, type MapLayer } from './mapLayers.ts';
import { type Box, boxOf } from './mercator.ts';
import { addressOf, labelOf } from './pointFeatures.ts';

interface AreaClass {
    readonly layer: MapLayer;
    readonly class: string;
    readonly fromZoom: number;
}

const green = (name: string): AreaClass => ({ layer: 'green', class: name, fromZoom: 10 });
const water: AreaClass = { layer: 'water', class: 'lake', fromZoom: 8 };
const open = (name: string): AreaClass => ({ layer: 'square', class: name, fromZoom: 14 });

/** OSM key, then value, to what is drawn (wiki Map features); the first key that fits decides. */
const TABLES: Readonly<Record<string, Readonly<Record<string, AreaClass>>>> = {
    natural: {
        water,
        wood: green('wood'),
        scrub: green('wood'),
        heath: green('grass'),
        grassland: green('grass'),
    },
    waterway: { riverbank: water, dock: water },
    landuse: {
        forest: green('wood'),
        grass: green('grass'),
        meadow: green('grass'),
        village_green: green('park'),
        recreation_ground: green('park'),
        cemetery: green('cemetery'),
        allotments: green('grass'),
        orchard: green('grass'),
        vineyard: green('grass'),
        reservoir: water,
        basin: water,
    },
    leisure: {
        park: green('park'),
        garden: green('park'),
        playground: green('park'),
        golf_course: green('grass'),
        nature_reserve: green('grass'),
        swimming_pool: water,
    },
    amenity: { grave_yard: green('cemetery'), fountain: water },
    highway: { pedestrian: open('square'), footway: open('square'), platform: open('platform') },
    public_transport: { platform: open('platform') },
    railway: { platform: open('platform') },
    place: { square: open('square') },
};

/** Smallest side, in pixels of a 256-pixel tile, at which an area is worth its bytes. */
const SMALLEST_PIXELS = 3;

function classOf(tags: Tags): AreaClass | undefined {
    for (const [key, table] of Object.entries(TABLES)) {
        const value = tags[key];
        if (value !== undefined && Object.hasOwn(table, value)) return table[value];
    }
    const isBuilding = tags.building !== undefined && tags.building !== 'no';
    return isBuilding ? { layer: 'building', class: '', fromZoom: 14 } : undefined;
}

/** First zoom at which the longer side of the box spans the given pixels. */
function zoomWhereSeen([minX, minY, maxX, maxY]: Box, pixels: number): number {
    const side = Math.max(maxX - minX, maxY - minY);
    return side > 0 ? Math.ceil(Math.log2(pixels / (256 * side))) : Infinity;
}

/** What of the ground is written on the map, once it is wide enough for its name. */
const LABELS = new Map([
    ['park', 'park'],
    ['wood', 'park'],
    ['cemetery', 'cemetery'],
    ['lake', 'water'],
    ['square', 'square'],
]);
const LABEL_PIXELS = 60;
/** As near as the client draws from the last tiles. */
const LAST_LABEL_ZOOM = 18;

function outlineOf({ polygons }: Area, drawn: AreaClass, box: Box): MapFeature {
    const fromZoom = Math.max(drawn.fromZoom, zoomWhereSeen(box, SMALLEST_PIXELS));
    const properties = drawn.class === '' ? {} : { class: drawn.class };
    return { layer: drawn.layer, fromZoom, geometry: { type: 'area', polygons }, properties };
}

/** The ground under the ways: green, water, squares and buildings, with their names and house numbers. */
export function areaFeatures(area: Area, nodes: OsmNodes, square: Float64Array): MapFeature[] {
    const { tags } = area;
    const drawn = classOf(tags);
    const outers = area.polygons.flatMap((rings) => rings.slice(0, 1));
    if (!drawn || outers.length === 0) return [];
    const box = boxOf(square, outers);
    const features = [outlineOf(area, drawn, box)];
    const label = tags.name ? LABELS.get(drawn.class) : undefined;
    const isAddress = tags['addr:housenumber'] !== undefined;
    if (!label && !isAddress) return features;
    const position = labelPoint(nodes, area);
    const labelZoom = Math.max(13, zoomWhereSeen(box, LABEL_PIXELS));
    if (label && labelZoom <= LAST_LABEL_ZOOM) {
        features.push(...labelOf(tags, label, Math.min(LAST_ZOOM, labelZoom), position));
    }
    return [...features, ...addressOf(tags, position)];
}
