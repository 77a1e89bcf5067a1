import { COORDINATE_UNIT } from '../../graph/coordinates.ts';
import { decodeFacts, ROW_WIDTH } from '../../graph/factRows.ts';
import type { EdgeFacts } from '../../graph/facts.ts';
import type { Sections } from '../../graph/sections.ts';
import type { Kind } from '../../graph/vocabulary.ts';
import type { Progress, Report } from '../build/Report.ts';
import type { Elevation } from './Elevation.ts';

/** Here one does not walk on the ground that the tiles measure. */
const OFF_THE_GROUND: ReadonlySet<Kind> = new Set<Kind>([
    'steps',
    'escalator',
    'moving_walkway',
    'corridor',
    'lift',
    'kerb',
    'barrier',
    'ferry',
]);

const LARGEST = 32767;
const EDGES_A_WORD = 4096;

const isOnGround = ({ kind, bridge, tunnel, indoor }: EdgeFacts): boolean =>
    !OFF_THE_GROUND.has(kind) && bridge !== 'yes' && tunnel !== 'yes' && indoor !== 'yes';

/**
 * The sections with the mean slope of each edge from the heights of its ends. Bridges, tunnels, steps and what lies
 * indoors stay unknown, and so does an edge that comes back to where it began.
 */
export function withSlopes(
    sections: Sections,
    elevation: Elevation,
    report: Report,
    progress: Progress,
): Sections {
    const { vertexLongitude, vertexLatitude, edgeFrom, edgeTo, edgeLength, edgeFacts, facts } = sections;
    const grounded = Array.from({ length: facts.length / ROW_WIDTH }, (_, row) =>
        isOnGround(decodeFacts(facts, row)),
    );
    const heights = new Map<number, number | undefined>();
    const heightOf = (vertex: number): number | undefined => {
        if (!heights.has(vertex)) {
            const [x, y] = [vertexLongitude[vertex], vertexLatitude[vertex]];
            heights.set(vertex, elevation.at(x * COORDINATE_UNIT, y * COORDINATE_UNIT));
        }
        return heights.get(vertex);
    };
    const edgeSlope = sections.edgeSlope.slice();
    let known = 0;
    for (let edge = 0; edge < edgeSlope.length; edge++) {
        if (edge % EDGES_A_WORD === 0) progress(edge, edgeSlope.length);
        const [from, to] = [edgeFrom[edge], edgeTo[edge]];
        if (!grounded[edgeFacts[edge]] || from === to || edgeLength[edge] === 0) continue;
        const [lower, upper] = [heightOf(from), heightOf(to)];
        if (lower === undefined || upper === undefined) continue;
        const slope = Math.round(((upper - lower) / (edgeLength[edge] / 100)) * 1000);
        edgeSlope[edge] = Math.max(-LARGEST, Math.min(LARGEST, slope));
        known += edgeLength[edge];
    }
    report.add('slope from elevation metres', Math.round(known / 100));
    return { ...sections, edgeSlope };
}
