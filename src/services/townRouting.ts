import type { Position } from '../base/position.ts';
import { type Result, succeed } from '../base/result.ts';
import type { WalkGraph } from '../graph/WalkGraph.ts';
import { nearestOnLine } from '../routing/nearestOnLine.ts';
import { Router } from '../routing/Router.ts';
import type { Clock } from './clock.ts';
import { closedEdges } from './closedEdges.ts';
import { type Closure, readClosures } from './closureFile.ts';

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

/** The ways of a town as they are today. */
export interface TownRouting {
    /** With what is closed now. */
    router(): Router;
    /** As if nothing were closed. */
    readonly openRouter: Router;
    /** What is closed now on a line. */
    closuresOn(line: readonly Position[]): Closure[];
    /** Reads the file again; after a fault what was known stays in force. */
    reload(): Promise<Result<ClosureCount, string>>;
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
    readonly router: Router;
}

const isActive = ({ from, until }: Closure, now: number): boolean => from <= now && now < until;

/** The ways over a graph with the closures of a file, if there is one; each begins and ends by the clock. */
export function createTownRouting(graph: WalkGraph, path: string | undefined, clock: Clock): TownRouting {
    const openRouter = new Router(graph);
    let placed: readonly Placed[] = [];
    let today: Today = { from: 0, until: Number.POSITIVE_INFINITY, active: [], router: openRouter };

    function decide(now: number): Today {
        const active = placed.filter(({ closure }) => isActive(closure, now));
        const closed = new Set(active.flatMap(({ edges }) => edges));
        const changes = placed.flatMap(({ closure }) => [closure.from, closure.until]);
        return {
            from: Math.max(...changes.filter((change) => change <= now), Number.NEGATIVE_INFINITY),
            until: Math.min(...changes.filter((change) => change > now), Number.POSITIVE_INFINITY),
            active,
            router: closed.size === 0 ? openRouter : new Router(graph, closed),
        };
    }

    function atPresent(): Today {
        const now = clock();
        if (now < today.from || now >= today.until) today = decide(now);
        return today;
    }

    return {
        openRouter,
        router: () => atPresent().router,
        closuresOn(line) {
            const middles = (edges: readonly number[]) => edges.map((edge) => middleOf(graph.edgeLine(edge)));
            const isOn = (position: Position) => nearestOnLine(position, line).away < ON_THE_WAY;
            return atPresent()
                .active.filter(({ edges }) => middles(edges).some(isOn))
                .map(({ closure }) => closure);
        },
        async reload() {
            const read = path === undefined ? succeed([]) : await readClosures(path);
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
