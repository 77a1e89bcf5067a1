import { type Found, UNREACHED } from './Labels.ts';
import type { RelaxedSpace } from './LeastBarrierSearch.ts';
import { LAYERS, layerAfter } from './layers.ts';
import { arcsBetween } from './Search.ts';
import type { Spot } from './Spot.ts';
import { BLOCKED, PRIVATE } from './weights.ts';

/** In place of the layer before: the state was reached on the walk's first edge. */
export const SEED = 3;

/** How a goal is reached: with what in all, and over which last arc, as the search went. */
export interface BarrierEnd {
    readonly severity: number;
    readonly cost: number;
    readonly state: number;
    readonly arc: number;
}

const isBetter = (end: BarrierEnd, best: BarrierEnd | undefined): boolean =>
    !best || end.severity < best.severity || (end.severity === best.severity && end.cost < best.cost);

/** What a search for the least barriers has found out, and by state the severity it was reached with. */
interface FoundBarriers extends Found {
    roundAt(state: number): number;
}

/** Reads ways with the least barriers out of what a search from one spot has found. */
export class LeastBarrierEnds {
    readonly #space: RelaxedSpace;
    readonly #origin: Spot;
    readonly #flip: 0 | 1;
    readonly #found: FoundBarriers;

    constructor(space: RelaxedSpace, origin: Spot, flip: 0 | 1, found: FoundBarriers) {
        this.#space = space;
        this.#origin = origin;
        this.#flip = flip;
        this.#found = found;
    }

    /** Arcs of the way to an end, in the order the search went. */
    arcsTo({ state, arc }: BarrierEnd): number[] {
        const { edgeFrom, edgeTo } = this.#space.graph.sections;
        const found = [arc];
        for (let at = state; at >= 0; ) {
            const via = this.#found.viaAt(at);
            const code = Math.floor(via / 4);
            found.push(code);
            if (via % 4 === SEED) break;
            at = (code & 1 ? edgeTo : edgeFrom)[code >> 1] + (via % 4) * this.#space.graph.vertexCount;
        }
        return found.reverse();
    }

    /** The best known way to reach a spot, final once the search has ended. */
    endAt(goal: Spot): BarrierEnd | undefined {
        const { edgeFrom, edgeTo } = this.#space.graph.sections;
        const { edge, share } = goal;
        const direct = this.#endOnOneEdge(goal);
        const forward = this.#endOver(edge * 2, edgeFrom[edge], share, direct);
        return this.#endOver(edge * 2 + 1, edgeTo[edge], 1 - share, forward);
    }

    /** The better of `known` and reaching the goal over one of its edge's ends. */
    #endOver(
        arc: number,
        vertex: number,
        part: number,
        known: BarrierEnd | undefined,
    ): BarrierEnd | undefined {
        const weight = this.#space.weights.open.at(arc ^ this.#flip);
        if (weight === BLOCKED) return known;
        let best = known;
        for (let layer = 0; layer < LAYERS; layer++) {
            const state = vertex + layer * this.#space.graph.vertexCount;
            const before = this.#found.costAt(state);
            if (before === UNREACHED || layerAfter(layer, weight >= PRIVATE) < 0) continue;
            const severity = this.#found.roundAt(state) + this.#space.weights.severityAt(arc ^ this.#flip);
            const end = { severity, cost: before + Math.round((weight & BLOCKED) * part), state, arc };
            if (isBetter(end, best)) best = end;
        }
        return best;
    }

    #endOnOneEdge(goal: Spot): BarrierEnd | undefined {
        if (goal.edge !== this.#origin.edge) return undefined;
        const { weights } = this.#space;
        const part = Math.abs(goal.share - this.#origin.share);
        let best: BarrierEnd | undefined;
        for (const arc of arcsBetween(this.#origin, goal)) {
            const walked = arc ^ this.#flip;
            const weight = weights.open.at(walked);
            if (weight === BLOCKED) continue;
            const cost = Math.round((weight & BLOCKED) * part);
            const end = { severity: weights.severityAt(walked), cost, state: -1, arc };
            if (isBetter(end, best)) best = end;
        }
        return best;
    }
}
