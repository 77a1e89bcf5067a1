import type { Progress } from '../build/Report.ts';
import { cutTiles, type Tile } from './cutTiles.ts';
import type { MapFeature } from './mapFeature.ts';
import { FIRST_ZOOM, LAST_ZOOM } from './mapLayers.ts';
import { type Box, boxOf, project } from './mercator.ts';

/** Zoom of the pieces in which near zooms are cut: some 6 km, so that memory follows the piece, not the region. */
const PIECE_ZOOM = 12;
/** Of a piece's side: more than the cutter's own buffer. */
const MARGIN = 1 / 16;

function boxOfFeature({ geometry }: MapFeature, nodes: Float64Array): Box {
    switch (geometry.type) {
        case 'point': {
            const [x, y] = project(geometry.position);
            return [x, y, x, y];
        }
        case 'line':
            return boxOf(nodes, [geometry.nodes]);
        case 'area':
            return boxOf(nodes, geometry.polygons.flat());
    }
}

interface Piece {
    readonly x: number;
    readonly y: number;
    readonly features: MapFeature[];
}

function piecesOf(features: readonly MapFeature[], nodes: Float64Array): Piece[] {
    const scale = 2 ** PIECE_ZOOM;
    const pieces = new Map<number, Piece>();
    const piece = (value: number): number => Math.max(0, Math.min(scale - 1, Math.floor(value)));
    for (const feature of features) {
        const [west, north, east, south] = boxOfFeature(feature, nodes);
        for (let x = piece(west * scale - MARGIN); x <= piece(east * scale + MARGIN); x++) {
            for (let y = piece(north * scale - MARGIN); y <= piece(south * scale + MARGIN); y++) {
                const known = pieces.get(x * scale + y) ?? { x, y, features: [] };
                known.features.push(feature);
                pieces.set(x * scale + y, known);
            }
        }
    }
    return [...pieces.values()].sort((one, other) => one.x - other.x || one.y - other.y);
}

/** All tiles of the map: far zooms in one go from the few features they show, near zooms piece by piece. */
export function* mapTiles(
    features: readonly MapFeature[],
    nodes: Float64Array,
    progress: Progress,
): Generator<Tile> {
    const pieces = piecesOf(features, nodes);
    const total = pieces.length + 1;
    progress(0, total);
    const far = features.filter((feature) => feature.fromZoom < PIECE_ZOOM);
    yield* cutTiles({ zoom: FIRST_ZOOM, x: 0, y: 0 }, PIECE_ZOOM - 1, far, nodes);
    for (const [done, { x, y, features: near }] of pieces.entries()) {
        progress(done + 1, total);
        yield* cutTiles({ zoom: PIECE_ZOOM, x, y }, LAST_ZOOM, near, nodes);
    }
    progress(total, total);
}
