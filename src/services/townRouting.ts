import type { Position } from '../base/position.ts';
import { type Result, succeed } from '../base/result.ts';
import type { WalkGraph } from '../graph/WalkGraph.ts';
import { HOME_LAND, type Land } from '../places/land.ts';
import { nearestOnLine } from '../routing/nearestOnLine.ts';
import { Router } from '../routing/Router.ts';
import type { Clock } from './clock.ts';
import { closedEdges } from './closedEdges.ts';
import type { Closure } from './closureFile.ts';
import { type ClosureSource, NO_CLOSURES } from './closureSource.ts';
import { closedUntil, findTimedEdges, type HoursReader, isClosedAt, type TimedEdges } from './timedEdges.ts';

/** Metres between a way and the middle of an edge that it walks. */
const ON_THE_WAY = 0.5;

/** What the file of closures came to. */
export interface ClosureCount {
    readonly closures: number;
    /** In force now. */
    readonly active: number;
    /** Indexes of those under which nothing walkable lies: most likely a slip. */
    readonly idle: readonly number[];
}

/** What is closed now, by the file of closures or by its own hours. */
export interface ClosedNow {
    readonly closes: 'way' | 'lift';
    readonly because: 'closure' | 'hours';
    /** The reason by language. */
    readonly why: Readonly<Record<string, string>>;
    /** Who answers for a closure. */
    readonly signed?: string;
    /** Milliseconds since 1970 UTC; absent where it is not known. */
    readonly until?: number;
}

/** Texts of tags that say when one may walk. */
export interface HoursCount {
    readonly timed: number;
    /** Of these, such as nobody can read. */
    readonly unreadable: number;
}

/** Whose time the hours of ways and lifts go by. */
export interface HoursClock {
    /** Undefined while the clock is not to be believed. */
    now(): number | undefined;
    readonly land: Land;
}

/** The ways of a town as they are today. */
export interface TownRouting {
    /** Makes hours known; until then none closes anything. */
    ready(): Promise<HoursCount>;
    /** With what is closed now. */
    router(): Router;
    /** As if nothing were closed. */
    readonly openRouter: Router;
    /** What is closed now on a line. */
    closuresOn(line: readonly Position[]): ClosedNow[];
    /** Reads the closures again; after a fault what was known stays in force. */
    reload(source?: ClosureSource): Promise<Result<ClosureCount, string>>;
}

interface Placed {
    readonly closure: Closure;
    readonly edges: readonly number[];
}

/** What is in force for a while. */
interface Today {
    readonly from: number;
    readonly until: number;
    readonly active: readonly Placed[];
    readonly shut: readonly TimedEdges[];
    readonly closed: ReadonlySet<number>;
    readonly router: Router;
}

/** Hours are looked at once in this many milliseconds. */
const MINUTE = 60_000;

const isActive = ({ from, until }: Closure, now: number): boolean => from <= now && now < until;

const isSame = (one: ReadonlySet<number>, other: ReadonlySet<number>): boolean =>
    one.size === other.size && [...one].every((edge) => other.has(edge));

/**
 * The ways over a graph with closures, if there are any, and the hours of its ways and lifts; each
 * begins and ends by the clock.
 */
export function createTownRouting(
    graph: WalkGraph,
    closures: ClosureSource = NO_CLOSURES,
    clock: Clock,
    hours: HoursClock = { now: clock, land: HOME_LAND },
): TownRouting {
    const openRouter = new Router(graph);
    const timed = findTimedEdges(graph);
    let reader: HoursReader | undefined;
    let placed: readonly Placed[] = [];
    let today: Today = {
        from: 0,
        until: Number.POSITIVE_INFINITY,
        active: [],
        shut: [],
        closed: new Set(),
        router: openRouter,
    };

    function routerWithout(closed: ReadonlySet<number>): Router {
        if (closed.size === 0) return openRouter;
        return isSame(closed, today.closed) ? today.router : new Router(graph, closed, openRouter);
    }

    function shutNow(): TimedEdges[] {
        if (!reader) return [];
        const [known, now] = [reader, hours.now()];
        return timed.filter((edges) => isClosedAt(edges, now, hours.land, known));
    }

    function decide(now: number): Today {
        const active = placed.filter(({ closure }) => isActive(closure, now));
        const shut = shutNow();
        const closed = new Set([...active, ...shut].flatMap(({ edges }) => edges));
        const minute = now - (now % MINUTE);
        const changes = [
            ...placed.flatMap(({ closure }) => [closure.from, closure.until]),
            ...(timed.length > 0 ? [minute, minute + MINUTE] : []),
        ];
        return {
            from: Math.max(...changes.filter((change) => change <= now), Number.NEGATIVE_INFINITY),
            until: Math.min(...changes.filter((change) => change > now), Number.POSITIVE_INFINITY),
            active,
            shut,
            closed,
            router: routerWithout(closed),
        };
    }

    function atPresent(): Today {
        const now = clock();
        if (now < today.from || now >= today.until) today = decide(now);
        return today;
    }

    function tellHours(edges: TimedEdges): ClosedNow {
        const until = reader && closedUntil(edges, hours.now(), hours.land, reader);
        return { closes: edges.closes, because: 'hours', why: {}, ...(until !== undefined && { until }) };
    }

    return {
        openRouter,
        async ready() {
            if (timed.length === 0) return { timed: 0, unreadable: 0 };
            const loaded = reader ?? (await import('../places/openingHours.ts'));
            if (!reader) {
                reader = loaded;
                today = decide(clock());
            }
            const unreadable = timed.filter(({ access }) => !loaded.isReadable(access.hours, hours.land));
            return { timed: timed.length, unreadable: unreadable.length };
        },
        router: () => atPresent().router,
        closuresOn(line) {
            const middles = (edges: readonly number[]) => edges.map((edge) => middleOf(graph.edgeLine(edge)));
            const isOn = (position: Position) => nearestOnLine(position, line).away < ON_THE_WAY;
            const isMet = ({ edges }: { readonly edges: readonly number[] }) => middles(edges).some(isOn);
            const { active, shut } = atPresent();
            const closures = active.filter(isMet).map(({ closure: { closes, why, signed, until } }) => {
                return { closes, because: 'closure', why, signed, until } as const;
            });
            return [...closures, ...shut.filter(isMet).map(tellHours)];
        },
        async reload(source = closures) {
            const read = await source();
            if (!read.ok) return read;
            placed = read.value.map((closure) => ({ closure, edges: closedEdges(graph, closure) }));
            today = decide(clock());
            const idle = [...placed.keys()].filter((index) => placed[index].edges.length === 0);
            return succeed({ closures: placed.length, active: today.active.length, idle });
        },
    };
}

/** The point halfway along the middle segment. */
function middleOf(line: readonly Position[]): Position {
    const index = Math.max(1, Math.floor(line.length / 2));
    const [[x1, y1], [x2, y2]] = [line[index - 1], line[index]];
    return [(x1 + x2) / 2, (y1 + y2) / 2];
}
