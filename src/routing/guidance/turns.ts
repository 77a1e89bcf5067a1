import { bearingBetween } from '../../base/position.ts';
import type { WalkGraph } from '../../graph/WalkGraph.ts';
import type { Leg, Walked } from '../legs.ts';
import { headingInto, headingOut } from './headings.ts';
import type { Section } from './sections.ts';
import { angleBetween } from './turn.ts';

/** A change of direction where one could go wrong. */
export interface Turn {
    /** Leg that is walked after it, and the geometry's index of the point. */
    readonly leg: number;
    readonly at: number;
    /** Positive to the right. */
    readonly angle: number;
    /** Metres from the start of the route. */
    readonly along: number;
}

/** Degrees from which a turn is told where there is a choice; smaller ones where a straighter way tempts. */
const PLAIN_TURN = 40;
const TEMPTING_TURN = 22;
/** Metres within which turns are one. */
const ZIGZAG = 15;

/** Headings away from a vertex on every edge but the one we come on. */
function exits(graph: WalkGraph, vertex: number, coming: number, leaving: number): number[] {
    const { firstArc, arcEdge, edgeLength } = graph.sections;
    const found: number[] = [];
    for (let arc = firstArc[vertex]; arc < firstArc[vertex + 1]; arc++) {
        const edge = arcEdge[arc] >> 1;
        if (edge === coming || edge === leaving || edgeLength[edge] === 0) continue;
        found.push(bearingBetween(...graph.edgeStart(edge, (arcEdge[arc] & 1) === 1)));
    }
    return found;
}

const startOf = (graph: WalkGraph, { edge, isReversed }: Leg): number =>
    isReversed ? graph.sections.edgeTo[edge] : graph.sections.edgeFrom[edge];

/** Whether more than one way leads on, or the street has another name from here. */
function isChoice(graph: WalkGraph, before: Leg, after: Leg): boolean {
    const { firstArc, edgeName } = graph.sections;
    const vertex = startOf(graph, after);
    return firstArc[vertex + 1] - firstArc[vertex] > 2 || edgeName[before.edge] !== edgeName[after.edge];
}

function isTold(graph: WalkGraph, before: Leg, after: Leg, angle: number, heading: number): boolean {
    if (Math.abs(angle) < TEMPTING_TURN) return false;
    const choices = exits(graph, startOf(graph, after), before.edge, after.edge);
    if (Math.abs(angle) >= PLAIN_TURN) {
        return choices.length > 0 || graph.edgeName(before.edge) !== graph.edgeName(after.edge);
    }
    return choices.some((choice) => Math.abs(angleBetween(heading, choice)) < Math.abs(angle));
}

/** Degrees from which two turns are told one by one: together they would be "turn back". */
const HAIRPIN = 150;

/** Turns that follow each other within a few metres are one turn, or none when they cancel out. */
function join(turns: readonly Turn[], { geometry }: Walked): Turn[] {
    const joined: Turn[] = [];
    for (let index = 0; index < turns.length; ) {
        let last = index;
        while (last + 1 < turns.length && turns[last + 1].along - turns[last].along < ZIGZAG) last++;
        const [first, end] = [turns[index], turns[last]];
        const angle = angleBetween(headingInto(geometry, first.at), headingOut(geometry, end.at));
        if (last > index && Math.abs(angle) >= HAIRPIN) joined.push(first, end);
        else if (Math.abs(angle) >= TEMPTING_TURN) joined.push({ ...first, angle });
        index = last + 1;
    }
    return joined;
}

/** The turns to tell within one section of plain way. */
export function findTurns(
    graph: WalkGraph,
    walked: Walked,
    section: Section,
    along: readonly number[],
): Turn[] {
    const { legs, geometry } = walked;
    const turns: Turn[] = [];
    let before: Leg | undefined;
    for (let index = section.start; index < section.end; index++) {
        const leg = legs[index];
        if (leg.length === 0) continue;
        if (before && isChoice(graph, before, leg)) {
            const heading = headingInto(geometry, leg.first);
            const angle = angleBetween(heading, headingOut(geometry, leg.first));
            if (isTold(graph, before, leg, angle, heading)) {
                turns.push({ leg: index, at: leg.first, angle, along: along[index] });
            }
        }
        before = leg;
    }
    return join(turns, walked);
}
