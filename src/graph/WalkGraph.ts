import Flatbush from 'flatbush';
import type { Bounds, Position } from '../base/position.ts';
import { fail, type Result, succeed } from '../base/result.ts';
import { type Metres, metres } from '../base/units.ts';
import { COORDINATE_UNIT } from './coordinates.ts';
import { decodeFacts, ROW_WIDTH } from './factRows.ts';
import type { EdgeFacts } from './facts.ts';
import { readGraphFile } from './graphFile.ts';
import type { Sections } from './sections.ts';

export type OsmType = 'node' | 'way' | 'relation';
const OSM_TYPES: readonly OsmType[] = ['node', 'way', 'relation'];

/** The OSM object something was made from. */
export interface OsmReference {
    readonly type: OsmType;
    readonly id: number;
}

/** `id × 4 + type`, exact below 2^51. */
export const encodeOsm = ({ type, id }: OsmReference): number => id * 4 + OSM_TYPES.indexOf(type);

export const decodeOsm = (code: number): OsmReference => ({
    type: OSM_TYPES[((code % 4) + 4) % 4] ?? 'node',
    id: Math.floor(code / 4),
});

/**
 * A read-only view over the bytes of a walk graph. The arrays are public on purpose: the search reads
 * them directly. Everything else has a method.
 */
export class WalkGraph {
    readonly vertexCount: number;
    readonly edgeCount: number;
    readonly rowCount: number;
    readonly featureCount: number;
    /** Over edge bounding boxes in 1e-7 degree; item i is edge i. */
    readonly edgeIndex: Flatbush;
    readonly sections: Sections;
    readonly #text = new TextDecoder();
    readonly #rows: (EdgeFacts | undefined)[] = [];
    readonly #names = new Map<number, string>();

    private constructor(sections: Sections, edgeIndex: Flatbush) {
        this.sections = sections;
        this.edgeIndex = edgeIndex;
        this.vertexCount = sections.vertexLongitude.length;
        this.edgeCount = sections.edgeFrom.length;
        this.rowCount = sections.facts.length / ROW_WIDTH;
        this.featureCount = sections.featureKind.length;
    }

    /** Opens a file's bytes without parsing them; the fault says found and expected. */
    static open(buffer: ArrayBuffer): Result<WalkGraph, string> {
        const read = readGraphFile(buffer);
        if (!read.ok) return read;
        const { edgeIndex } = read.value;
        try {
            return succeed(new WalkGraph(read.value, Flatbush.from(buffer, edgeIndex.byteOffset)));
        } catch (error) {
            return fail(`section edgeIndex: ${error instanceof Error ? error.message : String(error)}`);
        }
    }

    vertexPosition(vertex: number): Position {
        const { vertexLongitude, vertexLatitude } = this.sections;
        return [vertexLongitude[vertex] * COORDINATE_UNIT, vertexLatitude[vertex] * COORDINATE_UNIT];
    }

    edgeLength(edge: number): Metres {
        return metres(this.sections.edgeLength[edge] / 100);
    }

    /** The facts of an edge in its own direction; the same row gives the same object. */
    facts(edge: number): EdgeFacts {
        return this.factsOfRow(this.sections.edgeFacts[edge]);
    }

    factsOfRow(row: number): EdgeFacts {
        const known = this.#rows[row];
        if (known) return known;
        const facts = decodeFacts(this.sections.facts, row);
        this.#rows[row] = facts;
        return facts;
    }

    /** The way's name, or '' when it has none. */
    edgeName(edge: number): string {
        const text = this.sections.edgeName[edge];
        const known = this.#names.get(text);
        if (known !== undefined) return known;
        const name = this.string(text);
        this.#names.set(text, name);
        return name;
    }

    edgeOsm(edge: number): OsmReference {
        return decodeOsm(this.sections.edgeOsm[edge]);
    }

    /** The line of an edge from its `from` to its `to`, end vertices included. */
    edgeLine(edge: number): Position[] {
        const { edgeShape, edgeFrom, edgeTo } = this.sections;
        const line: Position[] = [this.vertexPosition(edgeFrom[edge])];
        for (let point = edgeShape[edge]; point < edgeShape[edge + 1]; point++) {
            line.push(this.#shapePosition(point));
        }
        line.push(this.vertexPosition(edgeTo[edge]));
        return line;
    }

    /** The first two points of an edge's line, or of the line turned round. */
    edgeStart(edge: number, isReversed: boolean): [Position, Position] {
        const { edgeShape, edgeFrom, edgeTo } = this.sections;
        const [first, end] = [edgeShape[edge], edgeShape[edge + 1]];
        const [near, far] = isReversed ? [edgeTo[edge], edgeFrom[edge]] : [edgeFrom[edge], edgeTo[edge]];
        const isBent = end > first;
        const next = isBent ? this.#shapePosition(isReversed ? end - 1 : first) : this.vertexPosition(far);
        return [this.vertexPosition(near), next];
    }

    #shapePosition(point: number): Position {
        const { shapeLongitude, shapeLatitude } = this.sections;
        return [shapeLongitude[point] * COORDINATE_UNIT, shapeLatitude[point] * COORDINATE_UNIT];
    }

    string(index: number): string {
        const { stringOffset, stringText } = this.sections;
        return this.#text.decode(stringText.subarray(stringOffset[index], stringOffset[index + 1]));
    }

    bounds(): Bounds {
        const { minX, minY, maxX, maxY } = this.edgeIndex;
        return [
            minX * COORDINATE_UNIT,
            minY * COORDINATE_UNIT,
            maxX * COORDINATE_UNIT,
            maxY * COORDINATE_UNIT,
        ];
    }
}
