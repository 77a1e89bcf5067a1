import type { Position } from '../base/position.ts';
import { type Degrees, type Metres, metres, type Seconds, seconds } from '../base/units.ts';
import { toUnits } from '../graph/coordinates.ts';
import type { WalkGraph } from '../graph/WalkGraph.ts';
import type { Surroundings } from './guidance/findManeuvers.ts';
import { Landmarks } from './guidance/Landmarks.ts';
import { Labels } from './Labels.ts';
import { readLegs } from './legs.ts';
import { nearestOnLine } from './nearestOnLine.ts';
import type { Needs } from './needs.ts';
import { findObstacles } from './obstacles.ts';
import type { RouteOutcome } from './outcome.ts';
import { Plane } from './Plane.ts';
import { planPauses } from './planPauses.ts';
import { Recent } from './Recent.ts';
import { RestSearch } from './RestSearch.ts';
import { readRoute } from './readRoute.ts';
import { type Rules, rulesOf } from './rules.ts';
import { type Arrival, Search, type SearchSpace } from './Search.ts';
import { Severities } from './Severities.ts';
import type { Spot } from './Spot.ts';
import { Stops } from './Stops.ts';
import { snap } from './snap.ts';
import { ToiletReach } from './ToiletReach.ts';
import {
    type ClosedEdges,
    NONE_CLOSED,
    type RelaxedWeights,
    type Weights,
    weighEdges,
    weighRelaxed,
} from './weights.ts';

export interface RouteRequest {
    readonly from: Position;
    readonly to: Position;
    readonly needs: Needs;
    /** Where the reader looks at the start. */
    readonly facing?: Degrees;
}

/** What can be reached from one place: read out of a tree, in microseconds. */
export interface Reach {
    /** Undefined when no step-free way leads there. */
    to(position: Position): { readonly duration: Seconds; readonly distance: Metres } | undefined;
}

/** Needs worked out over the whole graph. */
interface Terms {
    readonly key: string;
    readonly rules: Rules;
    readonly strict: Weights;
}

/** Trees and weights kept: four profiles and the limits tried last. */
const KEPT = 8;
/** Metres by which a refused way may lie nearer than the usable one that is taken instead. */
const NEARER = 20;

/** Plans ways over one walk graph. Answers depend on the graph and the request only. */
export class Router {
    readonly #graph: WalkGraph;
    readonly #closed: ClosedEdges;
    readonly #plane: Plane;
    readonly #landmarks: Landmarks;
    readonly #stops: Stops;
    readonly #scratch: Labels;
    readonly #terms = new Recent<Terms>(KEPT);
    readonly #relaxed = new Recent<RelaxedWeights>(KEPT);
    readonly #trees = new Recent<Search>(KEPT);
    readonly #seats = new Recent<RestSearch>(2);
    readonly #toilets = new Recent<ToiletReach>(2);

    /** `closed` edges are not walked, but where there is no other way at all. */
    constructor(graph: WalkGraph, closed = NONE_CLOSED) {
        this.#graph = graph;
        this.#closed = closed;
        this.#plane = new Plane(graph);
        this.#landmarks = new Landmarks(graph);
        this.#stops = new Stops(graph);
        this.#scratch = new Labels(graph.vertexCount);
    }

    /** Grows the tree of everything that can be reached, and keeps it: `plan` from there reads it. */
    reach(from: Position, needs: Needs): Reach {
        const terms = this.#termsOf(needs);
        const origin = this.#snap(terms, from);
        if (!origin) return { to: () => undefined };
        const tree = this.#treeOf(terms, origin);
        return {
            to: (position) => {
                const goal = this.#snap(terms, position);
                const arrival = goal && tree.arrivalAt(goal);
                if (!arrival) return undefined;
                const { legs } = readLegs(this.#graph, terms.rules, tree.arcsTo(arrival), origin, goal);
                return {
                    duration: seconds(legs.reduce((total, leg) => total + leg.duration, 0)),
                    distance: metres(legs.reduce((total, leg) => total + leg.length, 0)),
                };
            },
        };
    }

    plan({ from, to, needs, facing }: RouteRequest): RouteOutcome {
        const around = { landmarks: this.#landmarks, stops: this.#stops, facing, goal: to };
        const terms = this.#termsOf(needs);
        const origin = this.#snap(terms, from);
        const goal = this.#snap(terms, to);
        const arcs = origin && goal && this.#search(terms, origin, goal);
        if (!arcs) return this.#planAround(terms, from, around);
        const { rules } = terms;
        const space = this.#space(terms);
        const stops = this.#stops;
        const walk = {
            space,
            rules,
            stops,
            seats: () => this.#seats.getOr(terms.key, () => new RestSearch(space, stops)),
            toilets: () => this.#toilets.getOr(terms.key, () => new ToiletReach(space, rules, stops)),
            origin,
            goal,
        };
        const { arcs: way, ...held } = planPauses(walk, needs, arcs);
        const walked = readLegs(this.#graph, rules, way, origin, goal);
        return { outcome: 'route', route: { ...readRoute(this.#graph, rules, walked, around), ...held } };
    }

    /**
     * The nearest usable point; undefined where a way that is refused lies more than `NEARER` closer, because
     * the foot of the steps is not the place at their head.
     */
    #snap(terms: Terms, position: Position): Spot | undefined {
        const spot = snap(this.#graph, terms.strict, position);
        if (!spot || spot.away <= NEARER) return spot;
        const nearest = snap(this.#graph, this.#relaxedOf(terms), position);
        return nearest && spot.away > nearest.away + NEARER ? undefined : spot;
    }

    #relaxedOf({ key, rules }: Terms): RelaxedWeights {
        return this.#relaxed.getOr(key, () => weighRelaxed(this.#graph, this.#plane, rules, this.#closed));
    }

    #search(terms: Terms, origin: Spot, goal: Spot): number[] | undefined {
        if (!this.#areConnected(origin, goal)) return undefined;
        const tree = this.#trees.get(treeKey(terms, origin));
        const search = tree ?? new Search(this.#space(terms), origin, 'from', this.#scratch.wipe());
        const arrival: Arrival | undefined = tree ? tree.arrivalAt(goal) : search.leadTo(goal);
        return arrival && search.arcsTo(arrival);
    }

    /** No way holds every limit: the way with the least barriers, or why there is none. */
    #planAround(terms: Terms, from: Position, around: Surroundings): RouteOutcome {
        const to = around.goal;
        const weights = this.#relaxedOf(terms);
        const origin = this.#snap(terms, from) ?? snap(this.#graph, weights, from);
        if (!origin) return { outcome: 'offTheMap', end: 'from', ...this.#distanceToMap(from) };
        const goal = this.#snap(terms, to) ?? snap(this.#graph, weights, to);
        if (!goal) return { outcome: 'offTheMap', end: 'to', ...this.#distanceToMap(to) };
        const arcs = this.#searchRelaxed(weights, origin, goal);
        if (!arcs) return { outcome: 'noStepFreeWay', obstacles: [] };
        const walked = readLegs(this.#graph, terms.rules, arcs, origin, goal);
        return {
            outcome: 'noStepFreeWay',
            obstacles: findObstacles(this.#graph, walked, terms.rules, this.#closed),
            leastBarrier: readRoute(this.#graph, terms.rules, walked, around),
        };
    }

    #searchRelaxed(weights: RelaxedWeights, origin: Spot, goal: Spot): number[] | undefined {
        if (!this.#areConnected(origin, goal)) return undefined;
        const corridor = new Severities(this.#graph, weights, origin, goal);
        if (corridor.least === undefined) return undefined;
        const space = { graph: this.#graph, plane: this.#plane, weights, corridor };
        const search = new Search(space, origin, 'from', this.#scratch.wipe());
        const arrival = search.leadTo(goal);
        if (!arrival) throw new Error('a way of least severity was promised and not found');
        return search.arcsTo(arrival);
    }

    /** Whether any way leads from one to the other, whatever one can manage. */
    #areConnected(origin: Spot, goal: Spot): boolean {
        const { vertexComponent, edgeFrom } = this.#graph.sections;
        return vertexComponent[edgeFrom[origin.edge]] === vertexComponent[edgeFrom[goal.edge]];
    }

    #termsOf(needs: Needs): Terms {
        const key = JSON.stringify(needs);
        return this.#terms.getOr(key, () => {
            const rules = rulesOf(needs);
            return { key, rules, strict: weighEdges(this.#graph, this.#plane, rules, this.#closed) };
        });
    }

    #treeOf(terms: Terms, origin: Spot): Search {
        return this.#trees.getOr(treeKey(terms, origin), () =>
            new Search(this.#space(terms), origin).growAll(),
        );
    }

    #space({ strict }: Terms): SearchSpace {
        return { graph: this.#graph, plane: this.#plane, weights: strict };
    }

    /** To the nearest edge of any kind, usable or not. */
    #distanceToMap([longitude, latitude]: Position): { distance?: Metres } {
        const [edge] = this.#graph.edgeIndex.neighbors(toUnits(longitude), toUnits(latitude), 1);
        if (edge === undefined) return {};
        return { distance: metres(nearestOnLine([longitude, latitude], this.#graph.edgeLine(edge)).away) };
    }
}

const treeKey = ({ key }: Terms, { edge, share }: Spot): string => `${edge} ${share} ${key}`;
