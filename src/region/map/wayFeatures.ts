import type { OsmWay, Tags } from '../osm/OsmData.ts';
import type { MapFeature, MapProperties } from './mapFeature.ts';
import type { MapLayer } from './mapLayers.ts';

interface LineClass {
    readonly layer: MapLayer;
    readonly class: string;
    readonly fromZoom: number;
}

const street = (name: string, fromZoom: number): LineClass => ({ layer: 'street', class: name, fromZoom });
const walk = (name: string, fromZoom: number): LineClass => ({ layer: 'walk', class: name, fromZoom });

/** OSM `highway` of a line, by how it is drawn (wiki Key:highway). */
const HIGHWAYS = new Map<string, LineClass>(
    Object.entries({
        motorway: street('major', 10),
        motorway_link: street('major', 12),
        trunk: street('major', 10),
        trunk_link: street('major', 12),
        primary: street('major', 10),
        primary_link: street('major', 12),
        secondary: street('major', 11),
        secondary_link: street('major', 12),
        tertiary: street('middle', 12),
        tertiary_link: street('middle', 13),
        unclassified: street('minor', 13),
        residential: street('minor', 13),
        living_street: street('minor', 13),
        road: street('minor', 13),
        service: street('service', 15),
        track: street('service', 14),
        pedestrian: walk('pedestrian', 13),
        footway: walk('path', 14),
        path: walk('path', 14),
        cycleway: walk('path', 14),
        bridleway: walk('path', 14),
        corridor: walk('path', 16),
        elevator: walk('lift', 15),
    }),
);

const RAILWAYS = new Map<string, LineClass>(
    Object.entries({
        rail: { layer: 'rail', class: 'rail', fromZoom: 11 },
        light_rail: { layer: 'rail', class: 'rail', fromZoom: 12 },
        tram: { layer: 'rail', class: 'tram', fromZoom: 13 },
    }),
);

const WATERWAYS = new Map<string, LineClass>(
    Object.entries({
        river: { layer: 'water', class: 'river', fromZoom: 10 },
        canal: { layer: 'water', class: 'river', fromZoom: 11 },
        stream: { layer: 'water', class: 'stream', fromZoom: 14 },
    }),
);

/** A tagged slope from here on is drawn as a ramp: up to 3 percent a way counts as level (DIN 18040-3, 4.3). */
const RAMP_PERCENT = 3;

const isYes = (value: string | undefined): boolean => value !== undefined && value !== 'no';

/** Percent, positive uphill along the way; undefined for words and nonsense (wiki Key:incline). */
function taggedIncline(tags: Tags): number | undefined {
    const found = /^([+-]?\d+(?:\.\d+)?)\s*(%|°)$/.exec(tags.incline ?? '');
    if (!found) return undefined;
    const number = Number(found[1]);
    return found[2] === '°' ? Math.tan((number * Math.PI) / 180) * 100 : number;
}

/** Whether the law or the owner keeps walkers out; foot=* overrules access=* (wiki Key:access). */
function isClosedToWalkers(tags: Tags): boolean {
    const access = tags.foot ?? tags.access;
    return access === 'no' || access === 'private';
}

function reversed(nodes: Uint32Array): Uint32Array {
    return Uint32Array.from(nodes).reverse();
}

function steps({ tags, nodes }: OsmWay): MapFeature {
    const incline = taggedIncline(tags) ?? 0;
    const goesUp = tags.incline === 'up' || incline > 0;
    const goesDown = tags.incline === 'down' || incline < 0;
    const count = Number.parseInt(tags.step_count ?? '', 10);
    const hasRamp = isYes(tags['ramp:wheelchair']) || isYes(tags['ramp:stroller']);
    const properties: MapProperties = {
        class: isYes(tags.conveying) ? 'escalator' : 'steps',
        direction: goesUp || goesDown ? 'up' : 'unknown',
        ...(count > 0 && { count }),
        ...(hasRamp && { ramp: true }),
    };
    const line = goesDown ? reversed(nodes) : nodes;
    return { layer: 'steps', fromZoom: 14, geometry: { type: 'line', nodes: line }, properties };
}

function ramp({ nodes }: OsmWay, incline: number): MapFeature {
    return {
        layer: 'ramp',
        fromZoom: 15,
        geometry: { type: 'line', nodes: incline < 0 ? reversed(nodes) : nodes },
        properties: { incline: Math.round(Math.abs(incline)) },
    };
}

function walkClass(tags: Tags, drawn: LineClass): LineClass {
    const use = tags.footway ?? tags.path ?? tags.cycleway;
    if (drawn.class !== 'path') return drawn;
    if (use === 'sidewalk') return walk('sidewalk', 15);
    if (use === 'crossing' || use === 'traffic_island') return walk('crossing', 15);
    return drawn;
}

function highway(way: OsmWay): MapFeature[] {
    const { tags, nodes } = way;
    if (tags.area === 'yes') return [];
    if (tags.highway === 'steps') return isClosedToWalkers(tags) ? [] : [steps(way)];
    const drawn = HIGHWAYS.get(tags.highway);
    if (!drawn || tags.tunnel === 'culvert') return [];
    const bridge = isYes(tags.bridge) ? { bridge: true } : {};
    const geometry = { type: 'line', nodes } as const;
    if (drawn.layer === 'street')
        return [{ ...drawn, geometry, properties: { class: drawn.class, ...bridge } }];
    if (isClosedToWalkers(tags)) return [];
    const kind = walkClass(tags, drawn);
    const incline = taggedIncline(tags) ?? 0;
    const line = { ...kind, geometry, properties: { class: kind.class, ...bridge } };
    const isRamp = kind.class !== 'pedestrian' && Math.abs(incline) >= RAMP_PERCENT;
    return isRamp ? [line, ramp(way, incline)] : [line];
}

/** The lines of a way: roads, footways, steps, ramps, rails, streams. */
export function wayFeatures(way: OsmWay): MapFeature[] {
    if (way.nodes.length < 2) return [];
    const { tags } = way;
    if (tags.highway) return highway(way);
    const drawn = RAILWAYS.get(tags.railway) ?? WATERWAYS.get(tags.waterway);
    if (!drawn || isYes(tags.tunnel)) return [];
    const isSiding = drawn.class === 'rail' && tags.service !== undefined;
    const fromZoom = isSiding ? 14 : drawn.fromZoom;
    return [
        {
            layer: drawn.layer,
            fromZoom,
            geometry: { type: 'line', nodes: way.nodes },
            properties: { class: drawn.class },
        },
    ];
}
