import Flatbush from 'flatbush';
import { EARTH_RADIUS } from '../../base/position.ts';
import { COORDINATE_UNIT } from '../../graph/coordinates.ts';
import type { OsmData } from '../osm/OsmData.ts';
import type { Walkway } from './Walkway.ts';

/** Metres between the middle of a street and a pavement of its own. */
const BESIDE = 15;
/** Share of a street's length that a pavement runs along. */
const MOST = 0.6;
/** Cosine of the angle up to which two lines run alike: 25°. */
const PARALLEL = Math.cos((25 * Math.PI) / 180);

const UNIT_METRES = (COORDINATE_UNIT * EARTH_RADIUS * Math.PI) / 180;

/** A straight piece of a way, metres from its start. */
interface Piece {
    readonly x: number;
    readonly y: number;
    readonly dx: number;
    readonly dy: number;
    readonly length: number;
}

function pieceOf({ nodes: { longitude, latitude } }: OsmData, from: number, to: number): Piece {
    const east = UNIT_METRES * Math.cos((latitude[from] * COORDINATE_UNIT * Math.PI) / 180);
    const dx = (longitude[to] - longitude[from]) * east;
    const dy = (latitude[to] - latitude[from]) * UNIT_METRES;
    return { x: longitude[from], y: latitude[from], dx, dy, length: Math.hypot(dx, dy) };
}

const piecesOf = (data: OsmData, { nodes }: Walkway): Piece[] =>
    Array.from(nodes.subarray(1), (to, index) => pieceOf(data, nodes[index], to)).filter(
        ({ length }) => length > 0,
    );

/** Mapped pavements by where they are. */
class Pavements {
    readonly #pieces: readonly Piece[];
    readonly #index: Flatbush | undefined;

    constructor(data: OsmData, walkways: readonly Walkway[]) {
        this.#pieces = walkways
            .filter(({ facts }) => facts.kind === 'sidewalk')
            .flatMap((walkway) => piecesOf(data, walkway));
        if (this.#pieces.length === 0) return;
        this.#index = new Flatbush(this.#pieces.length, 16, Int32Array);
        for (const { x, y, dx, dy } of this.#pieces) {
            const east = UNIT_METRES * Math.cos((y * COORDINATE_UNIT * Math.PI) / 180);
            const [endX, endY] = [x + dx / east, y + dy / UNIT_METRES];
            this.#index.add(Math.min(x, endX), Math.min(y, endY), Math.max(x, endX), Math.max(y, endY));
        }
        this.#index.finish();
    }

    /** Whether a pavement runs beside the middle of a piece of street. */
    runBeside(street: Piece): boolean {
        if (!this.#index) return false;
        const east = UNIT_METRES * Math.cos((street.y * COORDINATE_UNIT * Math.PI) / 180);
        const [x, y] = [street.x + street.dx / 2 / east, street.y + street.dy / 2 / UNIT_METRES];
        const [wide, high] = [BESIDE / east, BESIDE / UNIT_METRES];
        return this.#index
            .search(x - wide, y - high, x + wide, y + high)
            .some((index) => isBeside(this.#pieces[index], street, x, y, east));
    }
}

function isBeside(pavement: Piece, street: Piece, x: number, y: number, east: number): boolean {
    const alike =
        Math.abs(pavement.dx * street.dx + pavement.dy * street.dy) / (pavement.length * street.length);
    if (alike < PARALLEL) return false;
    const [toX, toY] = [(x - pavement.x) * east, (y - pavement.y) * UNIT_METRES];
    const along = (toX * pavement.dx + toY * pavement.dy) / pavement.length;
    const away = Math.abs(toX * pavement.dy - toY * pavement.dx) / pavement.length;
    return away <= BESIDE && along >= 0 && along <= pavement.length;
}

/**
 * Streets that say nothing of their pavements have them `separate` where one is mapped along most of the way: to walk on
 * the carriageway beside it is nobody's choice.
 */
export function withPavementsBeside(data: OsmData, walkways: readonly Walkway[]): Walkway[] {
    const pavements = new Pavements(data, walkways);
    return walkways.map((walkway) => {
        if (!walkway.isRoad || walkway.facts.sidewalk !== 'unknown' || walkway.isArea) return walkway;
        const pieces = piecesOf(data, walkway);
        const total = pieces.reduce((sum, { length }) => sum + length, 0);
        const beside = pieces.reduce(
            (sum, piece) => sum + (pavements.runBeside(piece) ? piece.length : 0),
            0,
        );
        if (total === 0 || beside < MOST * total) return walkway;
        return { ...walkway, facts: { ...walkway.facts, sidewalk: 'separate' } };
    });
}
