import { bearingBetween, type Position } from '../../base/position.ts';
import type { DraftEdge } from '../../graph/GraphDraft.ts';
import type { Kind } from '../../graph/vocabulary.ts';
import type { Elevation } from '../elevation/Elevation.ts';
import { bridgeHeights } from './bridgeHeights.ts';
import { BASELINE, groundHeight, METRES_PER_DEGREE } from './groundHeight.ts';
import { lineLength } from './lineLength.ts';

/** Shorter edges have no slope of their own, metres. */
const SHORTEST = 3;
/** No walkway is steeper over 30 m, percent; above the model errs. */
const STEEPEST = 40;

/** Here one does not walk on the ground that the model measures. */
export const WITHOUT_SLOPE: readonly Kind[] = [
    'moving_walkway',
    'lift',
    'escalator',
    'steps',
    'kerb',
    'barrier',
    'ferry',
    'corridor',
];

/** Two places half a baseline before and behind the middle of an edge, in its direction. */
function baselineEnds(from: Position, to: Position): readonly [Position, Position] {
    const [longitude, latitude] = [(from[0] + to[0]) / 2, (from[1] + to[1]) / 2];
    const bearing = (bearingBetween(from, to) * Math.PI) / 180;
    const north = ((BASELINE / 2) * Math.cos(bearing)) / METRES_PER_DEGREE;
    const east =
        ((BASELINE / 2) * Math.sin(bearing)) / METRES_PER_DEGREE / Math.cos((latitude * Math.PI) / 180);
    return [
        [longitude - east, latitude - north],
        [longitude + east, latitude + north],
    ];
}

const toTenths = (rise: number, run: number): number | undefined => {
    const percent = (rise / run) * 100;
    return Math.abs(percent) <= STEEPEST ? percent * 10 : undefined;
};

/** Bridges and tunnels run straight from end to end, whatever the ground does. */
export const isOffGround = ({ facts }: DraftEdge): boolean =>
    facts.bridge === 'yes' || facts.tunnel === 'yes';

/**
 * The edges with their mean slope from elevation, tenths of a percent: between the ends of an edge, or of the 30 m
 * around a shorter one. Steps, lifts, what lies indoors and edges up to 3 m have none, and a tagged incline is the
 * router's to prefer.
 */
export function withSlopes(
    vertices: readonly Position[],
    edges: readonly DraftEdge[],
    elevation: Elevation,
): DraftEdge[] {
    const heights = vertices.map((position) => groundHeight(elevation, position));
    const lengths = edges.map(({ from, to, shape }) =>
        lineLength([vertices[from], ...(shape ?? []), vertices[to]]),
    );
    bridgeHeights(edges, lengths, isOffGround, heights);
    return edges.map((edge, index) => {
        const { from, to, facts } = edge;
        const length = lengths[index];
        const isIndoors = facts.indoor === 'yes' || WITHOUT_SLOPE.includes(facts.kind);
        if (length <= SHORTEST || isIndoors || from === to) return edge;
        const [start, end, run] =
            length >= BASELINE || isOffGround(edge)
                ? [heights[from], heights[to], length]
                : [
                      ...baselineEnds(vertices[from], vertices[to]).map((position) =>
                          groundHeight(elevation, position),
                      ),
                      BASELINE,
                  ];
        if (start === undefined || end === undefined || run === undefined) return edge;
        const slope = toTenths(end - start, run);
        return slope === undefined ? edge : { ...edge, slope };
    });
}
