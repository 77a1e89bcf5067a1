import type { Position } from '../base/position.ts';
import type { EdgeFacts } from '../graph/facts.ts';
import { UNKNOWN_SLOPE } from '../graph/sections.ts';
import type { WalkGraph } from '../graph/WalkGraph.ts';
import { unknownCriteria } from './certainty.ts';
import { timeOf } from './cost.ts';
import { isRampBesideSteps } from './gate.ts';
import { linePart } from './linePart.ts';
import type { Criterion } from './outcome.ts';
import { reversedFacts } from './reversedFacts.ts';
import type { Rules } from './rules.ts';
import type { Spot } from './Spot.ts';

/** One edge of a route, or the part of it that is walked. */
export interface Leg {
    readonly edge: number;
    readonly isReversed: boolean;
    /** In the direction walked. */
    readonly facts: EdgeFacts;
    /** Tenths of a percent in the direction walked, or UNKNOWN_SLOPE. */
    readonly slope: number;
    /** Metres of the part walked, and of the whole edge. */
    readonly length: number;
    readonly whole: number;
    /** Metres from the edge's `from` at which the part is entered. */
    readonly start: number;
    /** Seconds, with waits. */
    readonly duration: number;
    /** Criteria that decide here and are not known. */
    readonly missing: readonly Criterion[];
    /** Indexes into the route's geometry of the part's ends. */
    readonly first: number;
    readonly last: number;
}

/** A route's edges and its line. */
export interface Walked {
    readonly legs: readonly Leg[];
    readonly geometry: readonly Position[];
}

/** A flight of steps that is climbed; steps with a wheelchair ramp are not. */
export const isFlight = ({ facts }: Leg): boolean => facts.kind === 'steps' && !isRampBesideSteps(facts);

const isSame = (a: Position, b: Position): boolean => a[0] === b[0] && a[1] === b[1];

function share(arc: number, index: number, arcs: readonly number[], from: Spot, to: Spot): [number, number] {
    const isReversed = (arc & 1) === 1;
    const start = index === 0 ? from.share : isReversed ? 1 : 0;
    const end = index === arcs.length - 1 ? to.share : isReversed ? 0 : 1;
    return [start, end];
}

/** Puts a line behind another that ends where it begins. */
function append(geometry: Position[], line: readonly Position[], isReversed: boolean): void {
    let last = geometry[geometry.length - 1];
    for (let index = 0; index < line.length; index++) {
        const position = line[isReversed ? line.length - 1 - index : index];
        if (isSame(position, last)) continue;
        geometry.push(position);
        last = position;
    }
}

/**
 * The arcs of a search as legs with their line. Ends that touch an edge without walking on it are left
 * out, unless nothing else is left.
 */
export function readLegs(
    graph: WalkGraph,
    rules: Rules,
    arcs: readonly number[],
    from: Spot,
    to: Spot,
): Walked {
    const geometry: Position[] = [from.position];
    const legs: Leg[] = [];
    for (const [index, arc] of arcs.entries()) {
        const edge = arc >> 1;
        const isReversed = (arc & 1) === 1;
        const [start, end] = share(arc, index, arcs, from, to);
        const part = Math.abs(end - start);
        if (part === 0 && arcs.length > 1) continue;
        const facts = isReversed ? reversedFacts(graph.facts(edge)) : graph.facts(edge);
        const edgeSlope = graph.sections.edgeSlope[edge];
        const slope = edgeSlope === UNKNOWN_SLOPE || !isReversed ? edgeSlope : -edgeSlope;
        const length = graph.sections.edgeLength[edge];
        const first = geometry.length - 1;
        const whole = graph.edgeLine(edge);
        const line = part === 1 ? whole : linePart(whole, Math.min(start, end), Math.max(start, end));
        append(geometry, line, isReversed);
        legs.push({
            edge,
            isReversed,
            facts,
            slope,
            length: (length / 100) * part,
            whole: length / 100,
            start: (length / 100) * start,
            duration: timeOf(facts, slope, length, rules) * part,
            missing: unknownCriteria(facts, slope, rules),
            first,
            last: geometry.length - 1,
        });
    }
    if (geometry.length === 1) geometry.push(to.position);
    return { legs, geometry };
}
