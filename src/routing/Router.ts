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
import type { Route, RouteOutcome } from './outcome.ts';
import { Plane } from './Plane.ts';
import { planPauses } from './planPauses.ts';
import { Recent } from './Recent.ts';
import { RestSearch } from './RestSearch.ts';
import { readRoute } from './readRoute.ts';
import { reallyDiffer } from './reallyDiffer.ts';
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

/** Ways side by side. */
export interface Comparison {
    readonly outcome: RouteOutcome;
    /** Absent where the easier way is the shortest, or nearly. */
    readonly shorter?: Route;
}

/** Needs worked out over the whole graph. */
interface Terms {
    readonly key: string;
    readonly rules: Rules;
    readonly strict: Weights;
}

/** Times as long as the shortest that an easier way may be. */
const LONGEST_DETOUR = 1.8;
/** Tried in turn where the easiest way is longer. */
const DISTANCE_SHARES = [0.4, 0.7, 0.9];
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
    readonly #homeTrees = new Recent<Search>(KEPT);
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

    /** Grows and keeps the tree of all ways that lead to one place: `plan` to there reads it. */
    prepareWayHome(to: Position, needs: Needs): void {
        const terms = this.#termsOf(needs);
        const goal = this.#snap(terms, to);
        if (!goal) return;
        this.#homeTrees.getOr(treeKey(terms, goal), () =>
            new Search(this.#space(terms), goal, 'towards').growAll(),
        );
    }

    plan(request: RouteRequest): RouteOutcome {
        return this.#planMixed(request, 0);
    }

    #planMixed({ from, to, needs, facing }: RouteRequest, distanceShare: number): RouteOutcome {
        const around = { landmarks: this.#landmarks, stops: this.#stops, facing, goal: to };
        const terms = this.#termsOf(needs, distanceShare);
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
     * The easier way, and a shorter one beside it where the two really differ. An easier way that is more
     * than `LONGEST_DETOUR` times as long gives place to one between the two, where there is one.
     */
    compare(request: RouteRequest): Comparison {
        const outcome = this.plan(request);
        if (outcome.outcome !== 'route' || request.needs.objective === 'distance') return { outcome };
        const shortest = this.plan({ ...request, needs: { ...request.needs, objective: 'distance' } });
        if (shortest.outcome !== 'route') return { outcome };
        const shorter = shortest.route;
        const easier = this.#withinDetour(request, outcome.route, shorter);
        return {
            outcome: { outcome: 'route', route: easier },
            ...(reallyDiffer(easier, shorter) && { shorter }),
        };
    }

    #withinDetour(request: RouteRequest, easier: Route, shorter: Route): Route {
        for (const share of [0, ...DISTANCE_SHARES]) {
            const outcome = share === 0 ? undefined : this.#planMixed(request, share);
            const route = outcome?.outcome === 'route' ? outcome.route : easier;
            if (route.distance <= LONGEST_DETOUR * shorter.distance) return route;
        }
        return easier;
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
        const home = this.#homeTrees.get(treeKey(terms, goal));
        if (home) return wayHome(home, home.arrivalAt(origin));
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

    #termsOf(needs: Needs, distanceShare = 0): Terms {
        const key = `${distanceShare} ${JSON.stringify({ ...needs, rest: undefined, toilet: undefined })}`;
        return this.#terms.getOr(key, () => {
            const rules = rulesOf(needs, distanceShare);
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

/** A tree of ways home holds them backwards. */
const wayHome = (tree: Search, arrival: Arrival | undefined): number[] | undefined =>
    arrival &&
    tree
        .arcsTo(arrival)
        .map((arc) => arc ^ 1)
        .reverse();
