import type { FeatureCollection, Geometry } from 'geojson';
import type { Position } from '../../base/position.ts';
import { encodeOsm, type OsmType, type WalkGraph } from '../../graph/WalkGraph.ts';
import type { PlaceIndex } from '../../places/PlaceIndex.ts';
import { GAP_FACTS, GAP_KEYS } from './gap.ts';
import type { CountedGaps } from './gapFile.ts';

const TYPES: Readonly<Record<string, OsmType>> = { n: 'node', w: 'way', r: 'relation' };

interface Wanted {
    readonly id: string;
    readonly type: OsmType;
    readonly osmId: number;
}

const wantedOf = (id: string): Wanted => ({ id, type: TYPES[id[0]] ?? 'node', osmId: Number(id.slice(1)) });

/** The lines of the network's edges that were made from the wanted objects. */
function linesOf(graph: WalkGraph, wanted: readonly Wanted[]): Map<string, Position[][]> {
    const byCode = new Map(wanted.map(({ id, type, osmId }) => [encodeOsm({ type, id: osmId }), id]));
    const lines = new Map<string, Position[][]>();
    for (let edge = 0; edge < graph.edgeCount; edge++) {
        const id = byCode.get(graph.sections.edgeOsm[edge]);
        if (id !== undefined) lines.set(id, [...(lines.get(id) ?? []), graph.edgeLine(edge)]);
    }
    return lines;
}

/** A node is a point though the network has a short edge there. */
function geometryOf(
    { id, type }: Wanted,
    lines: readonly Position[][],
    places: PlaceIndex,
): Geometry | undefined {
    const [first] = lines;
    const place = first ? undefined : places.byId(id);
    const point = place?.position ?? (type === 'node' ? first?.[0] : undefined);
    if (point) return { type: 'Point', coordinates: [...point] };
    if (!first) return undefined;
    return {
        type: 'MultiLineString',
        coordinates: lines.map((line) => line.map((position) => [...position])),
    };
}

/**
 * Counted gaps as GeoJSON, the most missed first: what MapRoulette takes as a challenge and JOSM opens.
 * Objects that the region no longer has are left out.
 */
export function gapFeatures(gaps: CountedGaps, graph: WalkGraph, places: PlaceIndex): FeatureCollection {
    const wanted = Object.keys(gaps).map(wantedOf);
    const lines = linesOf(graph, wanted);
    const features = wanted.flatMap((object) => {
        const geometry = geometryOf(object, lines.get(object.id) ?? [], places);
        if (!geometry) return [];
        const counted = gaps[object.id];
        const missing = GAP_FACTS.filter((fact) => counted[fact]);
        const times = Math.max(...missing.map((fact) => counted[fact]?.times ?? 0));
        const reference = `${object.type}/${object.osmId}`;
        return {
            type: 'Feature' as const,
            geometry,
            properties: {
                '@id': reference,
                url: `https://www.openstreetmap.org/${reference}`,
                missing,
                keys: missing.flatMap((fact) => [...GAP_KEYS[fact]]),
                times,
                last: missing
                    .map((fact) => counted[fact]?.last ?? '')
                    .sort()
                    .at(-1),
            },
        };
    });
    features.sort(
        (a, b) =>
            b.properties.times - a.properties.times || (a.properties['@id'] < b.properties['@id'] ? -1 : 1),
    );
    return { type: 'FeatureCollection', features };
}
