import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { WalkGraph } from '../../src/graph/WalkGraph.ts';
import { Beacons } from '../../src/routing/Beacons.ts';
import { isEnclosed } from '../../src/routing/isEnclosed.ts';
import { Labels } from '../../src/routing/Labels.ts';
import { LeastBarrierSearch } from '../../src/routing/LeastBarrierSearch.ts';
import type { Needs } from '../../src/routing/needs.ts';
import { Plane } from '../../src/routing/Plane.ts';
import { rulesOf } from '../../src/routing/rules.ts';
import { Search } from '../../src/routing/Search.ts';
import type { Spot } from '../../src/routing/Spot.ts';
import { BLOCKED, costEdges, weighEdges } from '../../src/routing/weights.ts';
import { plainSearch } from '../support/plainSearch.ts';
import { anyTown, graphOf, spotAt } from '../support/randomGraph.ts';
import { seeded } from '../support/seeded.ts';

const share = fc.double({ min: 0, max: 1, noNaN: true });
const anyPair = fc.record({ from: share, fromShare: share, to: share, toShare: share });
const anyNeeds: fc.Arbitrary<Needs> = fc.record({
    profile: fc.constantFrom('wheelchair', 'rollator', 'slow', 'walking'),
    limits: fc.constantFrom({}, { steps: 'allow' }),
    objective: fc.constantFrom('comfort', 'distance'),
});

function spaceOf(graph: WalkGraph, needs: Needs) {
    const plane = new Plane(graph);
    const rules = rulesOf(needs);
    return { graph, plane, weights: weighEdges(graph, rules, costEdges(graph, plane, rules)).strict };
}

/** Weight of arcs one after the other, with the parts at both ends. */
function sumOf(arcs: Uint32Array, way: readonly number[], start: number, end: number): number {
    const weight = (arc: number, part: number) => Math.round(((arcs[arc] ?? 0) & BLOCKED) * part);
    const inner = way.slice(1, -1).reduce((sum, arc) => sum + weight(arc, 1), 0);
    const [first, last] = [way[0] ?? 0, way[way.length - 1] ?? 0];
    return weight(first, first & 1 ? start : 1 - start) + inner + weight(last, last & 1 ? 1 - end : end);
}

describe('searches agree with the slow and simple one', () => {
    test('led to a goal, grown as a tree, grown backwards', () => {
        fc.assert(
            fc.property(
                anyTown,
                anyNeeds,
                fc.array(anyPair, { minLength: 4, maxLength: 4 }),
                (draft, needs, pairs) => {
                    const graph = graphOf(draft);
                    const space = spaceOf(graph, needs);
                    const arcs = space.weights.toArray();
                    const labels = new Labels(graph.vertexCount);
                    for (const pair of pairs) {
                        const origin = spotAt(graph, pair.from, pair.fromShare);
                        const goal = spotAt(graph, pair.to, pair.toShare);
                        const expected = plainSearch(graph, { arcs }, origin, goal)?.[1];
                        if (isEnclosed(graph, space.weights, origin, goal)) expect(expected).toBeUndefined();
                        const led = new Search(space, origin, 'from', labels.wipe());
                        const arrival = led.leadTo(goal);
                        expect(arrival?.cost).toBe(expected);
                        expect(new Search(space, origin).growAll().arrivalAt(goal)?.cost).toBe(expected);
                        expect(new Search(space, goal, 'towards').growAll().arrivalAt(origin)?.cost).toBe(
                            expected,
                        );
                        expect(new Search(space, goal, 'towards').leadTo(origin)?.cost).toBe(expected);
                        const beacons = new Beacons(
                            graph,
                            space.weights,
                            spotAt(graph, pair.to, pair.fromShare),
                        );
                        expect(new Search({ ...space, beacons }, origin).leadTo(goal)?.cost).toBe(expected);
                        if (!arrival || arrival.state < 0) continue;
                        const way = led.arcsTo(arrival);
                        expect(sumOf(arcs, way, origin.share, goal.share)).toBe(arrival.cost);
                    }
                },
            ),
            seeded({ numRuns: 700 }),
        );
    });

    test('the least-barrier way has least severity first and least cost second', () => {
        fc.assert(
            fc.property(anyTown, anyNeeds, anyPair, (draft, needs, pair) => {
                const graph = graphOf(draft);
                const plane = new Plane(graph);
                const rules = rulesOf(needs);
                const { strict, relaxed } = weighEdges(graph, rules, costEdges(graph, plane, rules));
                const space = { graph, plane, weights: relaxed };
                const arcs = relaxed.open.toArray();
                const severity = Uint8Array.from(arcs, (_, arc) => relaxed.severityAt(arc));
                const origin = spotAt(graph, pair.from, pair.fromShare);
                const goal = spotAt(graph, pair.to, pair.toShare);
                const expected = plainSearch(graph, { arcs, severity }, origin, goal);
                const beacons = new Beacons(graph, strict, spotAt(graph, pair.to, pair.fromShare));
                const ends = [
                    new LeastBarrierSearch(space, origin).leadTo(goal),
                    new LeastBarrierSearch({ ...space, beacons }, origin).leadTo(goal),
                    new LeastBarrierSearch({ ...space, beacons }, goal, 'towards').leadTo(origin),
                    new LeastBarrierSearch(space, origin).growAll().endAt(goal),
                    new LeastBarrierSearch(space, goal, 'towards').leadTo(origin),
                    new LeastBarrierSearch(space, goal, 'towards').growAll().endAt(origin),
                ];
                for (const end of ends) {
                    expect(end && [end.severity, end.cost]).toEqual(expected?.slice(0, 2));
                }
                if (isEnclosed(graph, relaxed.open, origin, goal)) expect(expected).toBeUndefined();
            }),
            seeded({ numRuns: 1500 }),
        );
    });
});

test('an edge more is never dearer', () => {
    fc.assert(
        fc.property(anyTown, anyNeeds, anyPair, (draft, needs, pair) => {
            const without = graphOf({ ...draft, edges: draft.edges.slice(0, -1) });
            const graph = graphOf(draft);
            const added = draft.edges.length - 1;
            const kept = [...graph.sections.edgeOsm.keys()].filter(
                (edge) => graph.edgeOsm(edge).id !== added,
            );
            const origin = spotAt(graph, pair.from, pair.fromShare);
            const goal = spotAt(graph, pair.to, pair.toShare);
            if (!kept.includes(origin.edge) || !kept.includes(goal.edge)) return;
            const sameEdge = (edge: number) =>
                [...without.sections.edgeOsm.keys()].find(
                    (other) => without.edgeOsm(other).id === graph.edgeOsm(edge).id,
                ) ?? -1;
            const before = new Search(spaceOf(without, needs), { ...origin, edge: sameEdge(origin.edge) });
            const cost =
                before.leadTo({ ...goal, edge: sameEdge(goal.edge) })?.cost ?? Number.POSITIVE_INFINITY;
            const after =
                new Search(spaceOf(graph, needs), origin).leadTo(goal)?.cost ?? Number.POSITIVE_INFINITY;
            expect(after).toBeLessThanOrEqual(cost);
        }),
        seeded({ numRuns: 500 }),
    );
});

test('a town in a mirror has ways of the same length and cost', () => {
    const MIDDLE = 8.7;
    fc.assert(
        fc.property(anyTown, anyNeeds, anyPair, (draft, needs, pair) => {
            const mirrored = graphOf({
                ...draft,
                vertices: draft.vertices.map(([longitude, latitude]) => [2 * MIDDLE - longitude, latitude]),
            });
            const graph = graphOf(draft);
            const inMirror = (spot: Spot): Spot => {
                const same = (edge: number) => mirrored.edgeOsm(edge).id === graph.edgeOsm(spot.edge).id;
                const edge = [...mirrored.sections.edgeOsm.keys()].find(same) ?? -1;
                const [longitude, latitude] = spot.position;
                return { ...spot, edge, position: [2 * MIDDLE - longitude, latitude] };
            };
            const origin = spotAt(graph, pair.from, pair.fromShare);
            const goal = spotAt(graph, pair.to, pair.toShare);
            const cost = new Search(spaceOf(graph, needs), origin).leadTo(goal)?.cost;
            const seen = new Search(spaceOf(mirrored, needs), inMirror(origin)).leadTo(inMirror(goal))?.cost;
            expect(seen === undefined).toBe(cost === undefined);
            /** Coordinates are whole units of about a centimetre, so lengths differ by as much. */
            if (cost !== undefined && seen !== undefined) {
                expect(Math.abs(seen - cost)).toBeLessThanOrEqual(20 + cost / 500);
            }
        }),
        seeded({ numRuns: 500 }),
    );
});
