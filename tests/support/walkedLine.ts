import type { Position } from '../../src/base/position.ts';
import { COORDINATE_UNIT, toUnits } from '../../src/graph/coordinates.ts';
import type { EdgeFacts } from '../../src/graph/facts.ts';
import type { WalkGraph } from '../../src/graph/WalkGraph.ts';
import { nearestOnLine } from '../../src/routing/nearestOnLine.ts';

/** Whether an edge may be walked: its raw facts, whether against its own direction, and its metres. */
export type MayWalk = (facts: EdgeFacts, isReversed: boolean, metres: number) => boolean;

/** Metres off an edge at which a point still lies on it. */
const ON_THE_LINE = 0.3;

const isHere = (a: Position | undefined, b: Position | undefined): boolean =>
    a !== undefined && b !== undefined && toUnits(a[0]) === toUnits(b[0]) && toUnits(a[1]) === toUnits(b[1]);

const withoutRepeats = (line: readonly Position[]): Position[] =>
    line.filter((position, index) => index === 0 || !isHere(position, line[index - 1]));

/**
 * Whether a line drawn on the map can be walked edge by edge: a second way from the outcome back to the graph,
 * which knows nothing of the search. Points of no length are passed where they let pass.
 */
export class WalkedLine {
    readonly #graph: WalkGraph;
    readonly #mayWalk: MayWalk;
    readonly #line: readonly Position[];
    readonly #failed = new Set<string>();

    constructor(graph: WalkGraph, line: readonly Position[], mayWalk: MayWalk) {
        this.#graph = graph;
        this.#mayWalk = mayWalk;
        this.#line = withoutRepeats(line);
    }

    isWalkable(): boolean {
        const [start] = this.#line;
        if (start === undefined || this.#line.length < 2) return true;
        return this.#edgesAt(start).some((edge) => this.#leavesFrom(edge, start));
    }

    #edgesAt([longitude, latitude]: Position): number[] {
        const [x, y] = [longitude / COORDINATE_UNIT, latitude / COORDINATE_UNIT];
        return this.#graph.edgeIndex.search(x - 60, y - 60, x + 60, y + 60);
    }

    #isOpen(edge: number, isReversed: boolean): boolean {
        return this.#mayWalk(this.#graph.facts(edge), isReversed, this.#graph.edgeLength(edge));
    }

    #orientedLine(edge: number, isReversed: boolean): Position[] {
        const line = withoutRepeats(this.#graph.edgeLine(edge));
        return isReversed ? line.reverse() : line;
    }

    #leavesFrom(edge: number, start: Position): boolean {
        const { edgeFrom, edgeTo } = this.#graph.sections;
        return [false, true].some((isReversed) => {
            if (!this.#isOpen(edge, isReversed)) return false;
            const points = this.#orientedLine(edge, isReversed);
            const target = (isReversed ? edgeFrom : edgeTo)[edge] ?? 0;
            return points.some((point, index) => {
                const next = points[index + 1];
                const isOn = next
                    ? nearestOnLine(start, [point, next]).away < ON_THE_LINE
                    : isHere(start, point);
                return isOn && this.#follows([start, ...points.slice(index + 1)], 0, target);
            });
        });
    }

    /** Whether the line goes on along these points from its `at`-th point, and from their end to its own end. */
    #follows(points: readonly Position[], at: number, target: number): boolean {
        const end = this.#line.length - 1;
        const steps = withoutRepeats(points);
        for (let step = 1; step < steps.length; step++) {
            const goal = this.#line[end];
            const [before, next] = [steps[step - 1], steps[step]];
            const isLast =
                at + step === end && goal !== undefined && before !== undefined && next !== undefined;
            if (isLast && nearestOnLine(goal, [before, next]).away < ON_THE_LINE) return true;
            if (!isHere(this.#line[at + step], next)) return false;
        }
        return this.#goesOn(target, at + steps.length - 1);
    }

    #goesOn(vertex: number, at: number): boolean {
        if (at >= this.#line.length - 1) return true;
        const key = `${vertex} ${at}`;
        if (this.#failed.has(key)) return false;
        this.#failed.add(key);
        const { firstArc, arcEdge, arcTarget } = this.#graph.sections;
        for (let arc = firstArc[vertex] ?? 0; arc < (firstArc[vertex + 1] ?? 0); arc++) {
            const edge = (arcEdge[arc] ?? 0) >> 1;
            const isReversed = ((arcEdge[arc] ?? 0) & 1) === 1;
            if (!this.#isOpen(edge, isReversed)) continue;
            const target = arcTarget[arc] ?? 0;
            if (this.#follows(this.#orientedLine(edge, isReversed), at, target)) return true;
        }
        return false;
    }
}
