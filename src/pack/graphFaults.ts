import { isUtf8 } from 'node:buffer';
import { distanceBetween, type Position } from '../base/position.ts';
import { COORDINATE_UNIT } from '../graph/coordinates.ts';
import { findBadFact, ROW_WIDTH } from '../graph/factRows.ts';
import type { SectionName } from '../graph/sections.ts';
import { FEATURE_KINDS } from '../graph/vocabulary.ts';
import type { WalkGraph } from '../graph/WalkGraph.ts';

type Check = (graph: WalkGraph) => string | undefined;

/** A stored length may differ from the line's by this share, and by this many metres. */
const LENGTH_TOLERANCE = { share: 0.01, metres: 0.05 };

/** Whether the sections have the lengths that go with n vertices, e edges, f features and so on. */
function findOddLength({ sections }: WalkGraph): string | undefined {
    const vertices = sections.vertexLongitude.length;
    const edges = sections.edgeFrom.length;
    const features = sections.featureKind.length;
    const expected: Partial<Record<SectionName, number>> = {
        vertexLatitude: vertices,
        vertexComponent: vertices,
        firstArc: vertices + 1,
        arcTarget: edges * 2,
        arcEdge: edges * 2,
        edgeTo: edges,
        edgeLength: edges,
        edgeSlope: edges,
        edgeFacts: edges,
        edgeName: edges,
        edgeTags: edges,
        edgeOsm: edges,
        edgeShape: edges + 1,
        shapeLatitude: sections.shapeLongitude.length,
        facts: Math.ceil(sections.facts.length / ROW_WIDTH) * ROW_WIDTH,
        featureLongitude: features,
        featureLatitude: features,
        featureEdge: features,
        featureAlong: features,
        featureName: features,
        featureTags: features,
        featureOsm: features,
    };
    for (const [name, length] of Object.entries(expected)) {
        const found = sections[name as SectionName].length;
        if (found !== length) return `section ${name}: found ${found} items, expected ${length}`;
    }
    return undefined;
}

/** Offsets begin with 0, never fall and end with the number of items they point into. */
function findFallingOffset({ sections }: WalkGraph): string | undefined {
    const offsets: [SectionName, number][] = [
        ['firstArc', sections.arcTarget.length],
        ['edgeShape', sections.shapeLongitude.length],
        ['stringOffset', sections.stringText.length],
    ];
    for (const [name, items] of offsets) {
        const section = sections[name];
        if (section[0] !== 0) return `section ${name}: begins with ${section[0]}, expected 0`;
        for (let index = 1; index < section.length; index++) {
            if (section[index] < section[index - 1]) return `section ${name}: falls at item ${index}`;
        }
        const last = section[section.length - 1];
        if (last !== items) return `section ${name}: ends with ${last}, expected ${items}`;
    }
    return undefined;
}

/** Every index lies below the number of what it counts. */
function findStrayIndex({ sections, vertexCount, edgeCount, rowCount }: WalkGraph): string | undefined {
    const strings = sections.stringOffset.length - 1;
    const limits: [SectionName, number][] = [
        ['vertexComponent', sections.componentLength.length],
        ['arcTarget', vertexCount],
        ['arcEdge', edgeCount * 2],
        ['edgeFrom', vertexCount],
        ['edgeTo', vertexCount],
        ['edgeFacts', rowCount],
        ['edgeName', strings],
        ['edgeTags', strings],
        ['featureKind', FEATURE_KINDS.length],
        ['featureEdge', edgeCount],
        ['featureName', strings],
        ['featureTags', strings],
    ];
    for (const [name, limit] of limits) {
        const index = sections[name].findIndex((value) => value >= limit);
        if (index >= 0)
            return `section ${name}: item ${index} is ${sections[name][index]}, expected below ${limit}`;
    }
    return undefined;
}

function findStrayCoordinate({ sections }: WalkGraph): string | undefined {
    const columns: [SectionName, number][] = [
        ['vertexLongitude', 180],
        ['vertexLatitude', 90],
        ['shapeLongitude', 180],
        ['shapeLatitude', 90],
        ['featureLongitude', 180],
        ['featureLatitude', 90],
    ];
    for (const [name, limit] of columns) {
        const index = sections[name].findIndex((value) => Math.abs(value * COORDINATE_UNIT) > limit);
        if (index >= 0) return `section ${name}: item ${index} lies beyond ${limit} degrees`;
    }
    return undefined;
}

/** Each edge has one arc from its `from` to its `to` and one back, and no other arc is there. */
function findWrongArc({ sections, vertexCount, edgeCount }: WalkGraph): string | undefined {
    const { firstArc, arcTarget, arcEdge, edgeFrom, edgeTo } = sections;
    const seen = new Uint8Array(edgeCount * 2);
    for (let vertex = 0; vertex < vertexCount; vertex++) {
        for (let arc = firstArc[vertex]; arc < firstArc[vertex + 1]; arc++) {
            const edge = arcEdge[arc] >>> 1;
            const [from, to] =
                arcEdge[arc] & 1 ? [edgeTo[edge], edgeFrom[edge]] : [edgeFrom[edge], edgeTo[edge]];
            if (from !== vertex || to !== arcTarget[arc]) {
                return `arc ${arc}: found ${vertex} → ${arcTarget[arc]}, expected ${from} → ${to} as edge ${edge}`;
            }
            if (seen[arcEdge[arc]]++)
                return `arc ${arc}: edge ${edge} has a second arc in the same direction`;
        }
    }
    return undefined;
}

/** Both ends of an edge lie in the same component, and the components' lengths never rise. */
function findWrongComponent({ sections, edgeCount }: WalkGraph): string | undefined {
    const { vertexComponent, componentLength, edgeFrom, edgeTo } = sections;
    for (let edge = 0; edge < edgeCount; edge++) {
        const [from, to] = [vertexComponent[edgeFrom[edge]], vertexComponent[edgeTo[edge]]];
        if (from !== to) return `edge ${edge}: leads from component ${from} to ${to}`;
    }
    const rising = componentLength.findIndex(
        (length, index) => index > 0 && length > componentLength[index - 1],
    );
    return rising < 0 ? undefined : `section componentLength: rises at item ${rising}`;
}

/** No edge is shorter than its line; only a lift, which goes up, may be longer. */
function findWrongLength(graph: WalkGraph): string | undefined {
    for (let edge = 0; edge < graph.edgeCount; edge++) {
        const stored = graph.edgeLength(edge);
        const drawn = measure(graph.edgeLine(edge));
        const tolerance = LENGTH_TOLERANCE.metres + LENGTH_TOLERANCE.share * drawn;
        const isLonger = stored > drawn + tolerance && graph.facts(edge).kind !== 'lift';
        if (isLonger || stored < drawn - tolerance) {
            return `edge ${edge}: is ${stored.toFixed(2)} m long, its line ${drawn.toFixed(2)} m`;
        }
    }
    return undefined;
}

function measure(line: readonly Position[]): number {
    return line.reduce(
        (sum, point, index) => (index > 0 ? sum + distanceBetween(line[index - 1], point) : 0),
        0,
    );
}

function findStrayFeature({ sections, featureCount }: WalkGraph): string | undefined {
    const { featureEdge, featureAlong, edgeLength } = sections;
    for (let feature = 0; feature < featureCount; feature++) {
        const length = edgeLength[featureEdge[feature]];
        if (featureAlong[feature] > length) {
            return `feature ${feature}: lies ${featureAlong[feature]} cm along an edge of ${length} cm`;
        }
    }
    return undefined;
}

function findBadString({ sections }: WalkGraph): string | undefined {
    const { stringOffset, stringText } = sections;
    if (stringOffset[1] !== 0) return 'string 0: found text, expected none';
    for (let index = 0; index + 1 < stringOffset.length; index++) {
        const text = stringText.subarray(stringOffset[index], stringOffset[index + 1]);
        if (!isUtf8(text)) return `string ${index}: is no UTF-8`;
    }
    return undefined;
}

/** Each edge is found in the spatial index at both of its ends. */
function findUnindexed({ sections, edgeCount, edgeIndex }: WalkGraph): string | undefined {
    if (edgeIndex.numItems !== edgeCount) {
        return `section edgeIndex: found ${edgeIndex.numItems} items, expected ${edgeCount}`;
    }
    const { edgeFrom, edgeTo, vertexLongitude, vertexLatitude } = sections;
    for (let edge = 0; edge < edgeCount; edge++) {
        for (const vertex of [edgeFrom[edge], edgeTo[edge]]) {
            const [x, y] = [vertexLongitude[vertex], vertexLatitude[vertex]];
            const found = edgeIndex.search(x, y, x, y, (item) => item === edge);
            if (found.length !== 1) return `edge ${edge}: is not found in the spatial index at its ends`;
        }
    }
    return undefined;
}

/** Later checks rely on earlier ones. */
const STRUCTURE: readonly Check[] = [findOddLength, findFallingOffset, findStrayIndex, findStrayCoordinate];
const CONTENT: readonly Check[] = [
    ({ sections }) => findBadFact(sections.facts),
    findWrongArc,
    findWrongComponent,
    findWrongLength,
    findStrayFeature,
    findBadString,
    findUnindexed,
];

/** What breaks the invariants of a walk graph, one sentence a kind; none when it is sound. */
export function graphFaults(graph: WalkGraph): string[] {
    const run = (checks: readonly Check[]): string[] =>
        checks.map((check) => check(graph)).filter((fault) => fault !== undefined);
    const broken = run(STRUCTURE);
    return broken.length > 0 ? broken : run(CONTENT);
}
