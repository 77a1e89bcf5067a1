import Flatbush from 'flatbush';
import { distanceBetween, type Position } from '../base/position.ts';
import { buildArcs } from './arcs.ts';
import { attachFeatures, type PlacedEdge } from './attachFeatures.ts';
import { findComponents } from './components.ts';
import { toUnits } from './coordinates.ts';
import { FactTable } from './FactTable.ts';
import type { DraftEdge, GraphDraft } from './GraphDraft.ts';
import { hilbertOrder } from './hilbert.ts';
import { StringTable } from './StringTable.ts';
import { type Sections, UNKNOWN_SLOPE } from './sections.ts';
import { FEATURE_KINDS } from './vocabulary.ts';
import { encodeOsm } from './WalkGraph.ts';

const MAX_SLOPE = 32767;

/**
 * Puts a draft in order and packs it. Vertices lie along a Hilbert curve, edges by their lower vertex, so that
 * what is near on the ground is near in memory; the same draft gives the same bytes. Features without
 * an edge in reach are left out. Throws when the draft has no edge or an edge of a vertex that is not there.
 */
export function assembleGraph({ vertices, edges, features }: GraphDraft): Sections {
    if (edges.length === 0) throw new Error('a walk graph needs at least one edge');
    const stray = edges.find(({ from, to }) => !vertices[from] || !vertices[to]);
    if (stray) throw new Error(`edge ${stray.from} → ${stray.to} of ${vertices.length} vertices`);

    const order = hilbertOrder(vertices);
    const placed = placeEdges(vertices, edges, order);
    const columns = {
        edgeFrom: Uint32Array.from(placed, ({ from }) => from),
        edgeTo: Uint32Array.from(placed, ({ to }) => to),
        edgeLength: Uint32Array.from(placed, ({ draft, line }) =>
            Math.round((draft.length ?? measure(line)) * 100),
        ),
    };
    const edgeIndex = indexEdges(placed);
    const attached = attachFeatures(features, placed, columns.edgeLength, edgeIndex);
    const strings = new StringTable();
    const rows = new FactTable();
    return {
        vertexLongitude: Int32Array.from(order, (vertex) => toUnits(vertices[vertex][0])),
        vertexLatitude: Int32Array.from(order, (vertex) => toUnits(vertices[vertex][1])),
        ...findComponents(vertices.length, columns),
        ...buildArcs(vertices.length, columns),
        ...columns,
        edgeSlope: Int16Array.from(placed, ({ draft }) => toSlope(draft.slope)),
        edgeFacts: Uint32Array.from(placed, ({ draft }) => rows.add(draft.facts)),
        edgeName: Uint32Array.from(placed, ({ draft }) => strings.add(draft.name)),
        edgeTags: Uint32Array.from(placed, ({ draft }) => strings.add(draft.tags)),
        edgeOsm: Float64Array.from(placed, ({ draft }) => encodeOsm(draft.osm)),
        ...packShapes(placed),
        facts: rows.section(),
        featureKind: Uint8Array.from(attached, ({ feature }) => FEATURE_KINDS.indexOf(feature.kind)),
        featureLongitude: Int32Array.from(attached, ({ feature }) => toUnits(feature.position[0])),
        featureLatitude: Int32Array.from(attached, ({ feature }) => toUnits(feature.position[1])),
        featureEdge: Uint32Array.from(attached, ({ edge }) => edge),
        featureAlong: Uint32Array.from(attached, ({ along }) => along),
        featureName: Uint32Array.from(attached, ({ feature }) => strings.add(feature.name)),
        featureTags: Uint32Array.from(attached, ({ feature }) => strings.add(feature.tags)),
        featureOsm: Float64Array.from(attached, ({ feature }) => encodeOsm(feature.osm)),
        ...strings.sections(),
        edgeIndex: Uint8Array.from(new Uint8Array(edgeIndex.data)),
    };
}

interface OrderedEdge extends PlacedEdge {
    readonly from: number;
    readonly to: number;
}

function placeEdges(
    vertices: readonly Position[],
    edges: readonly DraftEdge[],
    order: Uint32Array,
): OrderedEdge[] {
    const place = new Uint32Array(order.length);
    order.forEach((vertex, index) => {
        place[vertex] = index;
    });
    return edges
        .map((draft) => ({
            draft,
            from: place[draft.from],
            to: place[draft.to],
            line: [vertices[draft.from], ...(draft.shape ?? []), vertices[draft.to]],
        }))
        .sort(
            (a, b) =>
                Math.min(a.from, a.to) - Math.min(b.from, b.to) ||
                Math.max(a.from, a.to) - Math.max(b.from, b.to),
        );
}

function measure(line: readonly Position[]): number {
    let length = 0;
    for (let index = 1; index < line.length; index++) length += distanceBetween(line[index - 1], line[index]);
    return length;
}

function toSlope(slope: number | undefined): number {
    if (slope === undefined) return UNKNOWN_SLOPE;
    return Math.max(-MAX_SLOPE, Math.min(MAX_SLOPE, Math.round(slope)));
}

function packShapes(edges: readonly PlacedEdge[]) {
    const edgeShape = new Uint32Array(edges.length + 1);
    edges.forEach(({ line }, edge) => {
        edgeShape[edge + 1] = edgeShape[edge] + line.length - 2;
    });
    const shapeLongitude = new Int32Array(edgeShape[edges.length]);
    const shapeLatitude = new Int32Array(edgeShape[edges.length]);
    edges.forEach(({ line }, edge) => {
        for (let point = 1; point < line.length - 1; point++) {
            shapeLongitude[edgeShape[edge] + point - 1] = toUnits(line[point][0]);
            shapeLatitude[edgeShape[edge] + point - 1] = toUnits(line[point][1]);
        }
    });
    return { edgeShape, shapeLongitude, shapeLatitude };
}

function indexEdges(edges: readonly PlacedEdge[]): Flatbush {
    const index = new Flatbush(edges.length, 16, Int32Array);
    for (const { line } of edges) {
        let [west, south, east, north] = [line[0][0], line[0][1], line[0][0], line[0][1]];
        for (const [longitude, latitude] of line) {
            west = Math.min(west, longitude);
            south = Math.min(south, latitude);
            east = Math.max(east, longitude);
            north = Math.max(north, latitude);
        }
        index.add(toUnits(west), toUnits(south), toUnits(east), toUnits(north));
    }
    index.finish();
    return index;
}
