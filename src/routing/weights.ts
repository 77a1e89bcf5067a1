import { UNKNOWN_SLOPE } from '../graph/sections.ts';
import type { WalkGraph } from '../graph/WalkGraph.ts';
import type { Plane } from './Plane.ts';
import { slopeDiscomfort, speedShare } from './pace.ts';
import { RowCosts, RowGates, UNITS } from './rowCosts.ts';
import type { Rules } from './rules.ts';
import { SHUT, severityOf } from './severity.ts';

/** Weight of an arc that the gate refuses. */
export const BLOCKED = 0x7fffffff;
/** Set on arcs where only those who start or end there may walk. */
export const PRIVATE = 0x80000000;

/** Centimetres from which a slope from elevation counts. */
const SLOPED_FROM = 300;
const LARGEST = BLOCKED - 1;
/** Tenths of a percent either way in the table of slopes. */
const STEEPEST = 1000;

/** Gates and costs of one walk, worked out for every edge and direction. */
export interface Weights {
    /** By edge × 2 + reversed: hundredths of a second of cost (of a metre by distance), with PRIVATE or BLOCKED. */
    readonly arcs: Uint32Array;
    /** Least units a metre of ground can cost. */
    readonly perMetre: number;
    /** Mean of all that are not blocked. */
    readonly typical: number;
}

/** With the barriers opened that can be put up with. */
export interface RelaxedWeights extends Weights {
    /** By arc: how bad what it breaks is; 0 where the gate lets pass. */
    readonly severity: Uint8Array;
}

/** Edges that are closed for a while, whatever their facts say. */
export type ClosedEdges = ReadonlySet<number>;
export const NONE_CLOSED: ClosedEdges = new Set();

/** The weights of every edge and direction under these rules; `costs` may be shared by rules of one profile and speed. */
export function weighEdges(
    graph: WalkGraph,
    plane: Plane,
    rules: Rules,
    closed = NONE_CLOSED,
    costs = new RowCosts(graph, rules),
): Weights {
    const weights = weigh(graph, plane, rules, costs);
    for (const edge of closed) weights.arcs.fill(BLOCKED, edge * 2, edge * 2 + 2);
    return weights;
}

/** The same with what the gate refuses opened, but for what is never opened. */
export function weighRelaxed(
    graph: WalkGraph,
    plane: Plane,
    rules: Rules,
    closed = NONE_CLOSED,
    costs = new RowCosts(graph, rules),
): RelaxedWeights {
    const severity = new Uint8Array(graph.edgeCount * 2);
    const weights = weigh(graph, plane, rules, costs, severity);
    const worst = severityOf({ reason: 'closed' });
    for (const edge of closed) {
        for (const arc of [edge * 2, edge * 2 + 1]) severity[arc] = Math.max(severity[arc], worst);
    }
    return { ...weights, severity };
}

function weigh(
    graph: WalkGraph,
    plane: Plane,
    rules: Rules,
    costs: RowCosts,
    severity?: Uint8Array,
): Weights {
    const { edgeFacts, edgeLength, edgeSlope } = graph.sections;
    const gates = new RowGates(graph, rules);
    const slopes = slopeTable(rules);
    const perMetre = rules.distanceShare === 1 ? UNITS : UNITS / rules.speed;
    const straight = plane.straight;
    const arcs = new Uint32Array(graph.edgeCount * 2);
    let sum = 0;
    let open = 0;
    for (let arc = 0; arc < arcs.length; arc++) {
        const edge = arc >> 1;
        const row = gates.of(edgeFacts[edge], arc & 1);
        const length = edgeLength[edge];
        const isOpen = row.passes(length, edgeSlope[edge]);
        if (!isOpen && (!severity || row.severity === SHUT)) {
            arcs[arc] = BLOCKED;
            continue;
        }
        severity?.fill(isOpen ? 0 : row.severity, arc, arc + 1);
        const cost = costs.of(edgeFacts[edge], arc & 1);
        const slope = arc & 1 ? reversedSlope(edgeSlope[edge]) : edgeSlope[edge];
        const share = slopes[tableIndex(length > SLOPED_FROM ? slope : 0)];
        const units =
            rules.distanceShare === 1 ? length : mixed(cost.units(length, slope, share), length, rules);
        const weight = atLeast(perMetre * straight[edge], units);
        sum += weight;
        open++;
        arcs[arc] = cost.isPrivate ? weight + PRIVATE : weight;
    }
    return { arcs, perMetre, typical: sum / Math.max(1, open) };
}

/** Comfort, and metres as if all were flat and good. */
const mixed = (units: number, length: number, { distanceShare, speed }: Rules): number =>
    distanceShare === 0 ? units : (1 - distanceShare) * units + (distanceShare * length) / speed;

/** A whole weight that no straight line undercuts. */
const atLeast = (least: number, units: number): number =>
    Math.min(LARGEST, Math.max(Math.ceil(least), Math.round(units)));

const reversedSlope = (slope: number): number => (slope === UNKNOWN_SLOPE ? slope : -slope);

function tableIndex(slope: number): number {
    if (slope === UNKNOWN_SLOPE) return STEEPEST;
    return Math.max(-STEEPEST, Math.min(STEEPEST, slope)) + STEEPEST;
}

/** Discomfort over speed by slope from elevation. */
function slopeTable(rules: Rules): Float64Array {
    return Float64Array.from({ length: 2 * STEEPEST + 1 }, (_, index) => {
        const slope = (index - STEEPEST) / 10;
        return slopeDiscomfort(slope, rules) / speedShare(slope, rules);
    });
}
