import { distanceBetween, type Position } from '../../base/position.ts';
import type { EdgeFacts } from '../../graph/facts.ts';
import type { DraftEdge } from '../../graph/GraphDraft.ts';
import type { Elevation } from '../elevation/Elevation.ts';
import type { NetworkDraft } from './draftNetwork.ts';
import { BASELINE, groundHeight } from './groundHeight.ts';
import { lineLength } from './lineLength.ts';
import { isOffGround, WITHOUT_SLOPE } from './slopes.ts';

/** Heights are compared so often along an edge, metres. */
const SPACING = 15;
/** The ground may leave the straight slope between two cuts by less, metres: 2 % over 30 m. */
const TOLERANCE = 0.6;
/** A cut goes to a point of the line that is nearer, metres. */
const NEAR = 1;

/** Facts of one spot, a kerb or a gate, would count twice on two halves. */
const isDivisible = ({ kind, kerb, kerbHeight, barrier, incline, indoor }: EdgeFacts): boolean =>
    !WITHOUT_SLOPE.includes(kind) &&
    kind !== 'crossing' &&
    kerb === 'unknown' &&
    kerbHeight === 'unknown' &&
    (barrier === 'unknown' || barrier === 'none') &&
    incline === 'unknown' &&
    indoor !== 'yes';

/**
 * Cuts edges where the ground bends up or down, so that the mean slope of an edge is that of each of its parts: a hill
 * in the middle of a street is no level street. No part is shorter than 30 m.
 */
export function cutAtBends({ vertices, edges }: NetworkDraft, elevation: Elevation): NetworkDraft {
    const positions = [...vertices];
    const cut = edges.flatMap((edge): DraftEdge[] => {
        if (!isDivisible(edge.facts) || isOffGround(edge)) return [edge];
        const line = [vertices[edge.from], ...(edge.shape ?? []), vertices[edge.to]];
        const length = lineLength(line);
        if (length < 2 * BASELINE) return [edge];
        const steps = Math.floor(length / SPACING);
        const heights = placesAlong(line, length, steps).map((place) => groundHeight(elevation, place));
        if (!heights.every((height) => height !== undefined)) return [edge];
        return divide(
            edge,
            line,
            bendsOf(heights).map((bend) => (bend / steps) * length),
            positions,
        );
    });
    return { vertices: positions, edges: cut };
}

/** Places that divide a line into equal steps, both ends among them. */
function placesAlong(line: readonly Position[], length: number, steps: number): Position[] {
    return splitLine(
        line,
        Array.from({ length: steps - 1 }, (_, index) => ((index + 1) / steps) * length),
    ).flatMap((part, index) => (index === 0 ? [part[0], part[part.length - 1]] : [part[part.length - 1]]));
}

/** Which of the equally spaced heights lie farthest from straight slopes (Ramer, Douglas and Peucker), ascending. */
function bendsOf(heights: readonly number[]): number[] {
    const apart = Math.ceil(BASELINE / SPACING);
    const between = (first: number, last: number): number[] => {
        const rise = (heights[last] - heights[first]) / (last - first);
        const deviation = (index: number): number =>
            Math.abs(heights[index] - heights[first] - rise * (index - first));
        let farthest = first + apart;
        for (let index = farthest; index <= last - apart; index++) {
            if (deviation(index) > deviation(farthest)) farthest = index;
        }
        if (farthest > last - apart || deviation(farthest) < TOLERANCE) return [];
        return [...between(first, farthest), farthest, ...between(farthest, last)];
    };
    return between(0, heights.length - 1);
}

/** The edge in parts, cut so many metres along it; new vertices go to the end of `positions`. */
function divide(
    edge: DraftEdge,
    line: readonly Position[],
    cuts: readonly number[],
    positions: Position[],
): DraftEdge[] {
    if (cuts.length === 0) return [edge];
    const parts = splitLine(line, cuts);
    let from = edge.from;
    return parts.map((part, index) => {
        const to = index === parts.length - 1 ? edge.to : positions.push(part[part.length - 1]) - 1;
        const piece = { ...edge, from, to, shape: part.slice(1, -1) };
        from = to;
        return piece;
    });
}

/** A line in parts, cut so many metres along it. */
function splitLine(line: readonly Position[], cuts: readonly number[]): Position[][] {
    const parts: Position[][] = [];
    let part = [line[0]];
    let walked = 0;
    let next = 0;
    for (let index = 1; index < line.length; index++) {
        const [from, to] = [line[index - 1], line[index]];
        const length = distanceBetween(from, to);
        for (; next < cuts.length && cuts[next] <= walked + length; next++) {
            const place = placeOn(from, to, (cuts[next] - walked) / length, length);
            parts.push(place === from ? part : [...part, place]);
            part = [place];
        }
        walked += length;
        if (part[part.length - 1] !== to) part.push(to);
    }
    return [...parts, part];
}

/** A place at a share of the way between two points; one of them where it is near enough. */
function placeOn(from: Position, to: Position, share: number, length: number): Position {
    if (share * length < NEAR) return from;
    if ((1 - share) * length < NEAR) return to;
    return [from[0] + (to[0] - from[0]) * share, from[1] + (to[1] - from[1]) * share];
}
