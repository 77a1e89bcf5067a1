import type { Position } from '../base/position.ts';
import { type Metres, metres } from '../base/units.ts';
import { toUnits } from '../graph/coordinates.ts';
import type { WalkGraph } from '../graph/WalkGraph.ts';
import { Beacons } from './Beacons.ts';
import { isEnclosed } from './isEnclosed.ts';
import { Labels } from './Labels.ts';
import type { LeastBarrierEnds } from './LeastBarrierEnds.ts';
import { LeastBarrierSearch } from './LeastBarrierSearch.ts';
import { nearestOnLine } from './nearestOnLine.ts';
import { type Needs, PROFILES } from './needs.ts';
import { OpenNetworks } from './OpenNetworks.ts';
import { Plane } from './Plane.ts';
import { type Paused, planPauses } from './planPauses.ts';
import { PROFILE_ROWS } from './profiles.ts';
import { Recent } from './Recent.ts';
import { RestSearch } from './RestSearch.ts';
import { type Rules, rulesOf } from './rules.ts';
import { Search, type SearchSpace } from './Search.ts';
import type { Spot } from './Spot.ts';
import { Stops } from './Stops.ts';
import { snap } from './snap.ts';
import { ToiletReach } from './ToiletReach.ts';
import {
    type ClosedEdges,
    costEdges,
    type OpenCosts,
    type RelaxedWeights,
    type Weights,
    weighEdges,
} from './weights.ts';

/** Needs worked out over the whole graph. */
export interface Terms {
    readonly key: string;
    readonly rules: Rules;
    readonly strict: Weights;
    readonly relaxed: RelaxedWeights;
}

/** Trees and weights kept: four profiles and the limits tried last. */
const KEPT = 8;
const KEPT_SPOTS = 64;
const KEPT_COSTS = 6;
const KEPT_NETWORKS = 2;
const KEPT_PAUSES = 2;
const KEPT_BEACONS = 4;
/** Terms whose searches are counted. */
const MOST_COUNTED = 64;
/** Trees that setting up beacons costs. */
const EFFORT_OF_BEACONS = 17;
/** Beacons are set up around an origin whose last search reached at least one vertex in this many. */
const LEAST_SHARE = 20;
/** Metres by which a refused way may lie nearer than the usable one that is taken instead. */
const NEARER = 20;

/** Snaps and searches over one graph, and keeps what is costly to work out. Finds arcs, tells nothing. */
export class WayFinder {
    readonly graph: WalkGraph;
    readonly closed: ClosedEdges;
    readonly stops: Stops;
    readonly #plane: Plane;
    readonly #scratch: Labels;
    /** By profile, speed and share of distance. */
    readonly #costs: Recent<OpenCosts>;
    readonly #terms = new Recent<Terms>(KEPT);
    readonly #spots = new Recent<Spot>(KEPT_SPOTS);
    /** Of terms under which a search was in vain. */
    readonly #networks = new Recent<OpenNetworks>(KEPT_NETWORKS);
    /** By what can be walked at all, whatever one can manage. */
    #walkable: OpenNetworks | undefined;
    readonly #trees = new Recent<Search>(KEPT);
    /** From origins of which a tree is kept. */
    readonly #barrierTrees = new Recent<LeastBarrierEnds>(KEPT);
    readonly #homeTrees = new Recent<Search>(KEPT);
    readonly #beacons = new Recent<Beacons>(KEPT_BEACONS);
    /** States reached so far under terms, by their key. */
    readonly #effort = new Map<string, number>();
    readonly #seats = new Recent<RestSearch>(KEPT_PAUSES);
    readonly #toilets = new Recent<ToiletReach>(KEPT_PAUSES);

    /** @param sibling over the same graph, whatever it holds closed: what does not hang on that is shared */
    constructor(graph: WalkGraph, closed: ClosedEdges, sibling?: WayFinder) {
        this.graph = graph;
        this.closed = closed;
        this.stops = sibling ? sibling.stops : new Stops(graph);
        this.#plane = sibling ? sibling.#plane : new Plane(graph);
        this.#costs = sibling ? sibling.#costs : new Recent(KEPT_COSTS);
        this.#scratch = sibling ? sibling.#scratch : new Labels(graph.vertexCount);
    }

    termsOf(needs: Needs, distanceShare = 0): Terms {
        const key = `${distanceShare} ${JSON.stringify({ ...needs, rest: undefined, toilet: undefined })}`;
        return this.#terms.getOr(key, () => {
            const rules = rulesOf(needs, distanceShare);
            return { key, rules, ...weighEdges(this.graph, rules, this.#costsOf(rules), this.closed) };
        });
    }

    /**
     * The nearest usable point; undefined where a way that is refused lies more than `NEARER` closer, because
     * the foot of the steps is not the place at their head.
     */
    snap(terms: Terms, position: Position): Spot | undefined {
        const key = `${position[0]} ${position[1]} ${terms.key}`;
        const known = this.#spots.get(key);
        if (known) return known;
        const spot = this.#nearestUsable(terms, position);
        return spot && this.#spots.getOr(key, () => spot);
    }

    #nearestUsable(terms: Terms, position: Position): Spot | undefined {
        const spot = snap(this.graph, terms.strict, position);
        if (!spot || spot.away <= NEARER) return spot;
        const nearest = this.snapRelaxed(terms, position);
        return nearest && spot.away > nearest.away + NEARER ? undefined : spot;
    }

    /** The nearest point of any way that one could put up with. */
    snapRelaxed(terms: Terms, position: Position): Spot | undefined {
        return snap(this.graph, terms.relaxed.open, position);
    }

    /** Arcs of the least cost, or undefined when no way holds every limit. */
    search(terms: Terms, origin: Spot, goal: Spot): number[] | undefined {
        if (!this.#areConnected(origin, goal)) return undefined;
        const home = this.#homeTrees.get(treeKey(terms, goal));
        if (home) return wayHome(home, home.arrivalAt(origin));
        const tree = this.#trees.get(treeKey(terms, origin));
        if (tree) return wayOf(tree, tree.arrivalAt(goal));
        if (this.#networks.get(terms.key)?.areApart(origin, goal)) return undefined;
        if (isEnclosed(this.graph, terms.strict, origin, goal)) return undefined;
        const arcs = this.#lead(`strict ${terms.key}`, this.#space(terms.strict), origin, goal);
        if (!arcs) this.#networksOf(terms);
        return arcs;
    }

    #networksOf({ key, strict }: Terms): OpenNetworks {
        return this.#networks.getOr(key, () => new OpenNetworks(this.graph, strict));
    }

    /** Arcs of the way with the least barriers in all, or undefined when nothing leads there. */
    searchRelaxed(terms: Terms, origin: Spot, goal: Spot): number[] | undefined {
        if (!this.#areConnected(origin, goal)) return undefined;
        const weights = terms.relaxed;
        const beacons = this.#beacons.get(`strict ${terms.key}`);
        const space = { graph: this.graph, plane: this.#plane, weights, ...(beacons && { beacons }) };
        const key = treeKey(terms, origin);
        if (this.#trees.get(key)) {
            const make = () => new LeastBarrierSearch(space, origin, 'from', this.#scratch.wipe()).growAll();
            const tree = this.#barrierTrees.getOr(key, make);
            return wayOf(tree, tree.endAt(goal));
        }
        this.#walkable ??= new OpenNetworks(this.graph, weights.open);
        if (this.#walkable.areApart(origin, goal)) return undefined;
        if (isEnclosed(this.graph, weights.open, origin, goal)) return undefined;
        const networks = this.#networksOf(terms);
        if (networks.sizeAround(origin) <= networks.sizeAround(goal)) {
            const search = new LeastBarrierSearch(space, origin, 'from', this.#scratch.wipe());
            return wayOf(search, search.leadTo(goal));
        }
        const search = new LeastBarrierSearch(space, goal, 'towards', this.#scratch.wipe());
        return wayHome(search, search.leadTo(origin));
    }

    /** Arcs of the least cost if nothing that can be put up with were a barrier. */
    searchOpen(terms: Terms, origin: Spot, goal: Spot): number[] | undefined {
        if (!this.#areConnected(origin, goal)) return undefined;
        return this.#lead(`relaxed ${terms.key}`, this.#space(terms.relaxed.open), origin, goal);
    }

    #lead(key: string, space: SearchSpace, origin: Spot, goal: Spot): number[] | undefined {
        const beacons = this.#beacons.get(key);
        const lit = beacons ? { ...space, beacons } : space;
        const search = new Search(lit, origin, 'from', this.#scratch.wipe());
        const arrival = search.leadTo(goal);
        if (!beacons) this.#countEffort(key, space, origin);
        return wayOf(search, arrival);
    }

    /** Once searches have cost as much as beacons do, these are set up; from then on searches cost a tenth. */
    #countEffort(key: string, { weights }: SearchSpace, origin: Spot): void {
        const reached = this.#scratch.count;
        const effort = (this.#effort.get(key) ?? 0) + reached;
        if (this.#effort.size > MOST_COUNTED) this.#effort.clear();
        this.#effort.set(key, effort);
        const isEnough = effort > EFFORT_OF_BEACONS * this.graph.vertexCount;
        const isAtHome = reached * LEAST_SHARE > this.graph.vertexCount;
        if (isEnough && isAtHome) this.#beacons.getOr(key, () => new Beacons(this.graph, weights, origin));
    }

    /** The way with the pauses that the needs ask for, starting from the one without. */
    withPauses(terms: Terms, needs: Needs, origin: Spot, goal: Spot, arcs: readonly number[]): Paused {
        const { key, rules, strict } = terms;
        const space = this.#space(strict);
        const walk = {
            space,
            rules,
            stops: this.stops,
            seats: () => this.#seats.getOr(key, () => new RestSearch(space, this.stops)),
            toilets: () => this.#toilets.getOr(key, () => new ToiletReach(space, rules, this.stops)),
            origin,
            goal,
        };
        return planPauses(walk, needs, arcs);
    }

    /** Everything that can be reached from a spot, kept: `search` from there reads it. */
    treeFrom(terms: Terms, origin: Spot): Search {
        return this.#trees.getOr(treeKey(terms, origin), () =>
            new Search(this.#space(terms.strict), origin, 'from', this.#scratch.wipe()).growAll(),
        );
    }

    /** Every way that leads to a spot, kept: `search` to there reads it. */
    treeTowards(terms: Terms, goal: Spot): Search {
        return this.#homeTrees.getOr(treeKey(terms, goal), () =>
            new Search(this.#space(terms.strict), goal, 'towards', this.#scratch.wipe()).growAll(),
        );
    }

    /** To the nearest edge of any kind, usable or not. */
    distanceToMap([longitude, latitude]: Position): Metres | undefined {
        const [edge] = this.graph.edgeIndex.neighbors(toUnits(longitude), toUnits(latitude), 1);
        if (edge === undefined) return undefined;
        return metres(nearestOnLine([longitude, latitude], this.graph.edgeLine(edge)).away);
    }

    /** Metres cost everybody the same. */
    #costsOf(rules: Rules): OpenCosts {
        const { row, speed, distanceShare } = rules;
        const profile = PROFILES.find((each) => PROFILE_ROWS[each] === row);
        const key = distanceShare === 1 ? 'distance' : `${profile} ${speed} ${distanceShare}`;
        return this.#costs.getOr(key, () => costEdges(this.graph, this.#plane, rules));
    }

    /** Whether any way leads from one to the other, whatever one can manage. */
    #areConnected(origin: Spot, goal: Spot): boolean {
        const { vertexComponent, edgeFrom } = this.graph.sections;
        return vertexComponent[edgeFrom[origin.edge]] === vertexComponent[edgeFrom[goal.edge]];
    }

    #space(weights: Weights): SearchSpace {
        return { graph: this.graph, plane: this.#plane, weights };
    }
}

/** A search that can tell the arcs to where it arrived. */
interface Led<End> {
    arcsTo(end: End): number[];
}

const treeKey = ({ key }: Terms, { edge, share }: Spot): string => `${edge} ${share} ${key}`;

const wayOf = <End>(search: Led<End>, end: End | undefined): number[] | undefined =>
    end && search.arcsTo(end);

/** A search towards the goal holds ways backwards. */
const wayHome = <End>(search: Led<End>, end: End | undefined): number[] | undefined =>
    end &&
    search
        .arcsTo(end)
        .map((arc) => arc ^ 1)
        .reverse();
