import type { Position } from '../base/position.ts';
import { type Degrees, type Metres, metres, type Seconds, seconds } from '../base/units.ts';
import type { WalkGraph } from '../graph/WalkGraph.ts';
import { type Explanation, explainLegs, findShortcut } from './explain.ts';
import type { Surroundings } from './guidance/findManeuvers.ts';
import { Landmarks } from './guidance/Landmarks.ts';
import { readLegs } from './legs.ts';
import type { Needs } from './needs.ts';
import { findObstacles } from './obstacles.ts';
import type { Obstacle, Route, RouteOutcome } from './outcome.ts';
import { reachOutlines } from './reach/reachOutlines.ts';
import { readRoute } from './readRoute.ts';
import { reallyDiffer } from './reallyDiffer.ts';
import { type Terms, WayFinder } from './WayFinder.ts';
import { NONE_CLOSED } from './weights.ts';

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
    /**
     * Closed lines around what is reached in so much time, at the pace and on the ways of these needs, for each of
     * the durations; the inside is on the left. Empty when nothing is.
     */
    outlines(durations: readonly Seconds[]): Position[][][];
    /** The first thing in the way with the least barriers; undefined where none leads there either. */
    obstacleTo(position: Position): Obstacle | undefined;
}

/** Ways side by side. */
export interface Comparison {
    readonly outcome: RouteOutcome;
    /** Absent where the easier way is the shortest, or nearly. */
    readonly shorter?: Route;
}

/** Times as long as the shortest that an easier way may be. */
const LONGEST_DETOUR = 1.8;
/** How much metres count beside comfort, tried in turn where the easiest way is longer. */
const DISTANCE_SHARES = [0.4, 0.7, 0.9];

/** Plans ways over one walk graph. Answers depend on the graph and the request only. */
export class Router {
    readonly #finder: WayFinder;
    readonly #landmarks: Landmarks;

    /**
     * @param closed edges that are not walked, but where there is no other way at all
     * @param sibling over the same graph, with other edges closed: both need less room than two strangers
     */
    constructor(graph: WalkGraph, closed = NONE_CLOSED, sibling?: Router) {
        this.#finder = new WayFinder(graph, closed, sibling ? sibling.#finder : undefined);
        this.#landmarks = sibling ? sibling.#landmarks : new Landmarks(graph);
    }

    /** Grows the tree of everything that can be reached, and keeps it: `plan` from there reads it. */
    reach(from: Position, needs: Needs): Reach {
        const { graph } = this.#finder;
        const terms = this.#finder.termsOf(needs);
        const origin = this.#finder.snap(terms, from);
        if (!origin) {
            const outlines: Reach['outlines'] = (durations) => durations.map(() => []);
            return { to: () => undefined, obstacleTo: () => undefined, outlines };
        }
        const tree = this.#finder.treeFrom(terms, origin);
        return {
            to: (position) => {
                const goal = this.#finder.snap(terms, position);
                const arrival = goal && tree.arrivalAt(goal);
                if (!arrival) return undefined;
                const { legs } = readLegs(graph, terms.rules, tree.arcsTo(arrival), origin, goal);
                return {
                    duration: seconds(legs.reduce((total, leg) => total + leg.duration, 0)),
                    distance: metres(legs.reduce((total, leg) => total + leg.length, 0)),
                };
            },
            outlines: (durations) => reachOutlines(graph, terms.rules, tree, durations),
            obstacleTo: (position) => {
                const goal = this.#finder.snap(terms, position) ?? this.#finder.snapRelaxed(terms, position);
                const arcs = goal && this.#finder.searchRelaxed(terms, origin, goal);
                if (!arcs) return undefined;
                const walked = readLegs(graph, terms.rules, arcs, origin, goal);
                return findObstacles(graph, walked, terms.rules, this.#finder.closed)[0];
            },
        };
    }

    /** Grows and keeps the tree of all ways that lead to one place: `plan` to there reads it. */
    prepareWayHome(to: Position, needs: Needs): void {
        const terms = this.#finder.termsOf(needs);
        const goal = this.#finder.snap(terms, to);
        if (goal) this.#finder.treeTowards(terms, goal);
    }

    plan(request: RouteRequest): RouteOutcome {
        return this.#planMixed(request, 0);
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

    /** Where each metre's cost comes from, and what closes the way that would be taken otherwise. */
    explain({ from, to, needs }: RouteRequest): Explanation {
        const finder = this.#finder;
        const terms = finder.termsOf(needs);
        const origin = finder.snap(terms, from) ?? finder.snapRelaxed(terms, from);
        const goal = finder.snap(terms, to) ?? finder.snapRelaxed(terms, to);
        if (!origin || !goal) return { edges: [] };
        const usual = finder.search(terms, origin, goal);
        const held = usual && finder.withPauses(terms, needs, origin, goal, usual).arcs;
        const arcs = held ?? finder.searchRelaxed(terms, origin, goal);
        if (!arcs) return { edges: [] };
        const walked = readLegs(finder.graph, terms.rules, arcs, origin, goal);
        const open = finder.searchOpen(terms, origin, goal) ?? arcs;
        const shortcut = readLegs(finder.graph, terms.rules, open, origin, goal);
        const rejected = findShortcut(finder.graph, terms.rules, finder.closed, walked, shortcut);
        const edges = explainLegs(finder.graph, terms.rules, walked.legs);
        return rejected ? { edges, rejected } : { edges };
    }

    #planMixed({ from, to, needs, facing }: RouteRequest, distanceShare: number): RouteOutcome {
        const { graph, stops } = this.#finder;
        const around = { landmarks: this.#landmarks, stops, facing, goal: to };
        const terms = this.#finder.termsOf(needs, distanceShare);
        const origin = this.#finder.snap(terms, from);
        const goal = this.#finder.snap(terms, to);
        const arcs = origin && goal && this.#finder.search(terms, origin, goal);
        if (!arcs) return this.#planAround(terms, from, around);
        const { arcs: way, ...held } = this.#finder.withPauses(terms, needs, origin, goal, arcs);
        const walked = readLegs(graph, terms.rules, way, origin, goal);
        return { outcome: 'route', route: { ...readRoute(graph, terms.rules, walked, around), ...held } };
    }

    #withinDetour(request: RouteRequest, easier: Route, shorter: Route): Route {
        const isShortEnough = ({ distance }: Route) => distance <= LONGEST_DETOUR * shorter.distance;
        if (isShortEnough(easier)) return easier;
        for (const share of DISTANCE_SHARES) {
            const outcome = this.#planMixed(request, share);
            if (outcome.outcome === 'route' && isShortEnough(outcome.route)) return outcome.route;
        }
        return easier;
    }

    /** No way holds every limit: the way with the least barriers, or why there is none. */
    #planAround(terms: Terms, from: Position, around: Surroundings): RouteOutcome {
        const finder = this.#finder;
        const to = around.goal;
        const origin = finder.snap(terms, from) ?? finder.snapRelaxed(terms, from);
        if (!origin) return this.#offTheMap('from', from);
        const goal = finder.snap(terms, to) ?? finder.snapRelaxed(terms, to);
        if (!goal) return this.#offTheMap('to', to);
        const arcs = finder.searchRelaxed(terms, origin, goal);
        if (!arcs) return { outcome: 'noStepFreeWay', obstacles: [] };
        const walked = readLegs(finder.graph, terms.rules, arcs, origin, goal);
        return {
            outcome: 'noStepFreeWay',
            obstacles: findObstacles(finder.graph, walked, terms.rules, finder.closed),
            leastBarrier: readRoute(finder.graph, terms.rules, walked, around),
        };
    }

    #offTheMap(end: 'from' | 'to', position: Position): RouteOutcome {
        const distance = this.#finder.distanceToMap(position);
        return distance === undefined
            ? { outcome: 'offTheMap', end }
            : { outcome: 'offTheMap', end, distance };
    }
}
