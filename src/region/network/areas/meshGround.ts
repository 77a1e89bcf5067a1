import Flatbush from 'flatbush';
import type { Kind } from '../../../graph/vocabulary.ts';
import type { OsmData } from '../../osm/OsmData.ts';
import type { Walkway } from '../Walkway.ts';
import { type Box, boxOf } from './Box.ts';
import type { Mesh } from './Mesh.ts';
import { between, distance, Plane, type Point, turn } from './Plane.ts';

/** One polygon of open ground with the lines that lead over it. */
export interface Ground {
    readonly lines: readonly Walkway[];
    /** Ways that may lie on it. */
    readonly ways: readonly Walkway[];
    /** Their nodes that do. */
    readonly reached: ReadonlySet<number>;
}

/** A straight piece of a walkway. */
interface Piece {
    readonly walkway: Walkway;
    /** Position of its first node in the walkway. */
    readonly after: number;
    readonly from: Point;
    readonly to: Point;
    readonly length: number;
    /** Metres from its start at which it has been crossed already. */
    readonly crossed: number[];
}

const STEPPED_ONTO: readonly Kind[] = [
    'footway',
    'sidewalk',
    'path',
    'pedestrian',
    'cycleway',
    'living_street',
    'service',
    'residential',
    'unclassified',
    'corridor',
];
/** Metres along a line within which one crossing is enough. */
const APART = 8;
/** Metres from an end within which a crossing adds nothing. */
const AT_END = 1;
const MOST_CROSSINGS = 600;

/** Ways by where they are. */
export class WayIndex {
    readonly #walkways: readonly Walkway[];
    readonly #index: Flatbush | undefined;

    constructor(data: OsmData, walkways: readonly Walkway[]) {
        this.#walkways = walkways.filter(({ facts }) => STEPPED_ONTO.includes(facts.kind));
        if (this.#walkways.length === 0) return;
        this.#index = new Flatbush(this.#walkways.length, 16, Int32Array);
        for (const { nodes } of this.#walkways) this.#index.add(...boxOf(data, nodes));
        this.#index.finish();
    }

    within(box: Box): Walkway[] {
        const found = this.#index?.search(...box) ?? [];
        return found.sort((a, b) => a - b).map((walkway) => this.#walkways[walkway]);
    }
}

function piecesOf(walkway: Walkway, plane: Plane): Piece[] {
    const points = Array.from(walkway.nodes, (node) => plane.at(node));
    return points.slice(1).map((to, after) => {
        const from = points[after];
        return { walkway, after, from, to, length: distance(from, to), crossed: [] };
    });
}

/** Where two pieces cross, as shares of each; undefined where they only touch or run alike. */
function crossing(one: Piece, other: Piece): readonly [onOne: number, onOther: number] | undefined {
    const [a, b] = [turn(other.from, other.to, one.from), turn(other.from, other.to, one.to)];
    const [c, d] = [turn(one.from, one.to, other.from), turn(one.from, one.to, other.to)];
    if (a === b || c === d || a > 0 === b > 0 || c > 0 === d > 0) return undefined;
    return [a / (a - b), c / (c - d)];
}

const isAtEnd = ({ length }: Piece, share: number): boolean =>
    share * length < AT_END || (1 - share) * length < AT_END;

const isCrossedNear = ({ length, crossed }: Piece, share: number): boolean =>
    crossed.some((metres) => Math.abs(metres - share * length) < APART);

/** The node of a way that is as good as where it is crossed, or undefined. */
function nodeAt({ walkway: { nodes }, after, length }: Piece, share: number): number | undefined {
    if (share * length < AT_END) return nodes[after];
    return (1 - share) * length < AT_END ? nodes[after + 1] : undefined;
}

/**
 * Lines over one ground meet where they cross each other or a way that lies on it: whoever sets out in the middle of
 * a square can turn off there. The lines themselves stay straight.
 */
export function meshGround(data: OsmData, { lines, ways, reached }: Ground, mesh: Mesh): void {
    if (lines.length === 0) return;
    const plane = new Plane(data.nodes, lines[0].nodes[0]);
    const pieces = lines.flatMap((line) => piecesOf(line, plane));
    const onGround = ways
        .flatMap((way) => piecesOf(way, plane))
        .filter(
            ({ walkway: { nodes }, after }) => reached.has(nodes[after]) && reached.has(nodes[after + 1]),
        );
    let crossings = 0;
    const cross = (line: Piece, other: Piece) => {
        const shares = crossing(line, other);
        if (!shares || crossings === MOST_CROSSINGS) return;
        const [onLine, onOther] = shares;
        const known = other.walkway.isArea ? undefined : nodeAt(other, onOther);
        if (isAtEnd(line, onLine) || (known === undefined && isAtEnd(other, onOther))) return;
        if (isCrossedNear(line, onLine) || (known === undefined && isCrossedNear(other, onOther))) return;
        crossings++;
        const node = known ?? mesh.addNode(plane, between(line.from, line.to, onLine));
        line.crossed.push(onLine * line.length);
        mesh.insert(line.walkway, { after: line.after, share: onLine, node });
        if (known !== undefined) return;
        other.crossed.push(onOther * other.length);
        mesh.insert(other.walkway, { after: other.after, share: onOther, node });
    };
    for (const line of pieces) for (const other of onGround) cross(line, other);
    pieces.forEach((line, index) => {
        for (const other of pieces.slice(index + 1)) cross(line, other);
    });
}
