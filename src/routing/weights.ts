import { UNKNOWN_SLOPE } from '../graph/sections.ts';
import type { WalkGraph } from '../graph/WalkGraph.ts';
import type { Plane } from './Plane.ts';
import { slopeDiscomfort, speedShare } from './pace.ts';
import { RowCosts, UNITS } from './rowCosts.ts';
import { RowGates } from './rowGates.ts';
import type { Rules } from './rules.ts';
import { severityOf } from './severity.ts';

/** Weight of an arc that the gate refuses. */
export const BLOCKED = 0x7fffffff;
/** Set on arcs where only those who start or end there may walk. */
export const PRIVATE = 0x80000000;

/** Centimetres from which a slope from elevation counts. */
const SLOPED_FROM = 300;
const LARGEST = BLOCKED - 1;
/** Tenths of a percent either way in the table of slopes. */
const STEEPEST = 1000;

/** What each edge and direction costs where one may walk, the same whatever the limits. */
export interface OpenCosts {
    /** By edge × 2 + reversed: as `Weights.at`, and BLOCKED only what nobody walks. */
    readonly arcs: Uint32Array;
    readonly perMetre: number;
}

/** What each edge and direction costs on one walk, and which are shut to it. */
export class Weights {
    /** Least units a metre of ground can cost. */
    readonly perMetre: number;
    /** Middle of all that are not blocked, by the power of two. */
    readonly typical: number;
    readonly #arcs: Uint32Array;
    /** A bit for each arc. */
    readonly #shut: Uint32Array;

    constructor({ arcs, perMetre }: OpenCosts, shut: Uint32Array, typical: number) {
        this.#arcs = arcs;
        this.#shut = shut;
        this.perMetre = perMetre;
        this.typical = typical;
    }

    /** By edge × 2 + reversed: hundredths of a second of cost (of a metre by distance), with PRIVATE or BLOCKED. */
    at(arc: number): number {
        return (this.#shut[arc >>> 5] >>> (arc & 31)) & 1 ? BLOCKED : this.#arcs[arc];
    }

    get count(): number {
        return this.#arcs.length;
    }

    /** Every arc's number, for what goes over all of them. */
    toArray(): Uint32Array {
        return this.#arcs.map((_, arc) => this.at(arc));
    }

    /** The same with those arcs shut too that a test does not hold for. */
    only(isOpen: (arc: number) => boolean): Weights {
        const shut = this.#shut.slice();
        for (let arc = 0; arc < this.#arcs.length; arc++) if (!isOpen(arc)) shutArc(shut, arc);
        return new Weights({ arcs: this.#arcs, perMetre: this.perMetre }, shut, this.typical);
    }
}

/** With the barriers opened that can be put up with. */
export interface RelaxedWeights {
    readonly open: Weights;
    /** How bad what an arc breaks is; 0 where the gate lets pass. */
    severityAt(arc: number): number;
}

const bitsFor = (arcs: Uint32Array): Uint32Array => new Uint32Array(Math.ceil(arcs.length / 32));

function shutArc(shut: Uint32Array, arc: number): void {
    shut[arc >>> 5] |= 1 << (arc & 31);
}

/** Edges that are closed for a while, whatever their facts say. */
export type ClosedEdges = ReadonlySet<number>;
export const NONE_CLOSED: ClosedEdges = new Set();

/** The costs of every edge and direction by profile, speed and share of distance. */
export function costEdges(graph: WalkGraph, plane: Plane, rules: Rules): OpenCosts {
    const { edgeFacts, edgeLength, edgeSlope } = graph.sections;
    const costs = new RowCosts(graph, rules);
    const slopes = slopeTable(rules);
    const perMetre = rules.distanceShare === 1 ? UNITS : UNITS / rules.speed;
    const straight = plane.straight;
    const arcs = new Uint32Array(graph.edgeCount * 2);
    for (let arc = 0; arc < arcs.length; arc++) {
        const edge = arc >> 1;
        const cost = costs.of(edgeFacts[edge], arc & 1);
        if (cost.isShut) {
            arcs[arc] = BLOCKED;
            continue;
        }
        const length = edgeLength[edge];
        const slope = arc & 1 ? reversedSlope(edgeSlope[edge]) : edgeSlope[edge];
        const share = slopes[tableIndex(length > SLOPED_FROM ? slope : 0)];
        const units =
            rules.distanceShare === 1 ? length : mixed(cost.units(length, slope, share), length, rules);
        const weight = atLeast(perMetre * straight[edge], units);
        arcs[arc] = cost.isPrivate ? weight + PRIVATE : weight;
    }
    return { arcs, perMetre };
}

/**
 * The weights of every edge and direction under these rules, strictly and with what the gate refuses opened but for
 * what is never opened; `costs` are those of their profile and speed.
 */
export function weighEdges(
    graph: WalkGraph,
    rules: Rules,
    costs: OpenCosts,
    closed: ClosedEdges = NONE_CLOSED,
): { readonly strict: Weights; readonly relaxed: RelaxedWeights } {
    const { edgeFacts, edgeLength, edgeSlope } = graph.sections;
    const { arcs } = costs;
    const gates = new RowGates(graph, rules);
    const shut = bitsFor(arcs);
    for (const edge of closed) for (const arc of [edge * 2, edge * 2 + 1]) shutArc(shut, arc);
    let powers = 0;
    let open = 0;
    for (let arc = 0; arc < arcs.length; arc++) {
        const edge = arc >> 1;
        if (gates.passes(edgeFacts[edge] * 2 + (arc & 1), edgeLength[edge], edgeSlope[edge])) {
            powers += powerOf(arcs[arc]);
            open++;
        } else shutArc(shut, arc);
    }
    const typical = 2 ** (powers / Math.max(1, open));
    const strict = new Weights(costs, shut, typical);
    const worst = severityOf({ reason: 'closed' });
    const severityAt = (arc: number): number => {
        if (strict.at(arc) !== BLOCKED) return 0;
        const edge = arc >> 1;
        const isClosed = closed.size > 0 && closed.has(edge);
        const isRefused = !gates.passes(edgeFacts[edge] * 2 + (arc & 1), edgeLength[edge], edgeSlope[edge]);
        const refused = isRefused ? gates.severityOf(edgeFacts[edge] * 2 + (arc & 1)) : 0;
        return isClosed ? Math.max(refused, worst) : refused;
    };
    return { strict, relaxed: { open: new Weights(costs, bitsFor(arcs), typical), severityAt } };
}

/** Of two, of a weight that is not blocked. */
export const powerOf = (weight: number): number => 31 - Math.clz32((weight & BLOCKED) | 1);

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
