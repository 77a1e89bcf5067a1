import type Flatbush from 'flatbush';
import { distanceBetween, EARTH_RADIUS, type Position } from '../base/position.ts';
import { COORDINATE_UNIT } from './coordinates.ts';
import type { DraftEdge, DraftFeature } from './GraphDraft.ts';
import type { Kind } from './vocabulary.ts';

/** Nothing farther from the network is said to stand at it, metres. */
const FEATURE_REACH = 50;

const METRES_PER_DEGREE = (EARTH_RADIUS * Math.PI) / 180;
const NOT_WALKED_ALONG: readonly Kind[] = ['kerb', 'barrier', 'lift', 'ferry'];

/** An edge with its whole line, in the graph's own order. */
export interface PlacedEdge {
    readonly draft: DraftEdge;
    readonly line: readonly Position[];
}

export interface Attachment {
    readonly feature: DraftFeature;
    readonly edge: number;
    /** centimetres along the edge from its `from` */
    readonly along: number;
}

interface Foot {
    readonly distance: number;
    readonly along: number;
}

/** The point of a line nearest to a position, on a plane that touches the Earth there; metres. */
function nearestOnLine(line: readonly Position[], position: Position): Foot {
    const narrowing = Math.cos((position[1] * Math.PI) / 180);
    const toX = (point: Position) => (point[0] - position[0]) * METRES_PER_DEGREE * narrowing;
    const toY = (point: Position) => (point[1] - position[1]) * METRES_PER_DEGREE;
    let nearest: Foot = { distance: Number.POSITIVE_INFINITY, along: 0 };
    let walked = 0;
    for (let index = 1; index < line.length; index++) {
        const x = toX(line[index - 1]);
        const y = toY(line[index - 1]);
        const dx = toX(line[index]) - x;
        const dy = toY(line[index]) - y;
        const share = Math.max(0, Math.min(1, -(x * dx + y * dy) / (dx * dx + dy * dy || 1)));
        const distance = Math.hypot(x + share * dx, y + share * dy);
        const length = distanceBetween(line[index - 1], line[index]);
        if (distance < nearest.distance) nearest = { distance, along: walked + share * length };
        walked += length;
    }
    return nearest;
}

/** Each feature at its nearest edge within reach; the others are left out. Sorted by edge, then along it. */
export function attachFeatures(
    features: readonly DraftFeature[],
    edges: readonly PlacedEdge[],
    edgeLength: Uint32Array,
    edgeIndex: Flatbush,
): Attachment[] {
    const attached: Attachment[] = [];
    for (const feature of features) {
        const [longitude, latitude] = feature.position;
        const high = FEATURE_REACH / METRES_PER_DEGREE;
        const wide = high / Math.max(0.01, Math.cos((latitude * Math.PI) / 180));
        const nearby = edgeIndex.search(
            (longitude - wide) / COORDINATE_UNIT,
            (latitude - high) / COORDINATE_UNIT,
            (longitude + wide) / COORDINATE_UNIT,
            (latitude + high) / COORDINATE_UNIT,
            (edge) => edgeLength[edge] > 0 && !NOT_WALKED_ALONG.includes(edges[edge].draft.facts.kind),
        );
        let nearest: Foot = { distance: FEATURE_REACH, along: 0 };
        let nearestEdge = -1;
        for (const edge of nearby.sort((a, b) => a - b)) {
            const foot = nearestOnLine(edges[edge].line, feature.position);
            if (foot.distance >= nearest.distance) continue;
            nearest = foot;
            nearestEdge = edge;
        }
        if (nearestEdge < 0) continue;
        const along = Math.min(edgeLength[nearestEdge], Math.round(nearest.along * 100));
        attached.push({ feature, edge: nearestEdge, along });
    }
    return attached.sort((a, b) => a.edge - b.edge || a.along - b.along);
}
