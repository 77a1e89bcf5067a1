import { describe, expect, test } from 'vitest';
import type { Position } from '../../src/base/position.ts';
import type { WalkGraph } from '../../src/graph/WalkGraph.ts';
import type { Needs } from '../../src/routing/needs.ts';
import { Router } from '../../src/routing/Router.ts';
import { closedEdges } from '../../src/services/closedEdges.ts';
import type { Closure, ClosureGeometry } from '../../src/services/closureFile.ts';
import { type Town, town, walk } from '../support/town.ts';

const needs: Needs = { profile: 'rollator', limits: {}, objective: 'comfort' };
const square = town(`
    A----B----C
    |         |
    D---------E
`);

const closing = (change: Partial<Closure>): Closure => ({
    closes: 'way',
    osm: [],
    geometry: undefined,
    from: 0,
    until: 1,
    why: {},
    signed: 'Tiefbauamt',
    ...change,
});

function without(drawn: Town, ...closures: Closure[]): Town {
    const closed = new Set(closures.flatMap((closure) => closedEdges(drawn.graph, closure)));
    return { ...drawn, router: new Router(drawn.graph, closed) };
}

const between = ([x1, y1]: Position, [x2, y2]: Position): Position => [(x1 + x2) / 2, (y1 + y2) / 2];
const wayAt = (graph: WalkGraph, edges: number[]) => edges.map((edge) => graph.edgeOsm(edge).id);

describe('a closed way', () => {
    const middle = between(square.at('B'), square.at('C'));
    const aside = (metres: number): Position => [middle[0], middle[1] + metres / 111_195];

    test('is gone round', () => {
        expect(walk(square, 'A', 'C', needs)).toBe('A>B>C');
        const point = closing({ geometry: { type: 'Point', coordinates: aside(4) } });
        expect(walk(without(square, point), 'A', 'C', needs)).toBe('A>D>E>C');
    });

    const along: ClosureGeometry = { type: 'LineString', coordinates: [square.at('B'), square.at('C')] };
    const across: ClosureGeometry = { type: 'LineString', coordinates: [aside(-8), aside(8)] };
    const [west, east] = [middle[0] - 1e-4, middle[0] + 1e-4];
    const [south, north] = [aside(-9)[1], aside(9)[1]];
    const area: ClosureGeometry = {
        type: 'Polygon',
        coordinates: [
            [
                [west, south],
                [east, south],
                [east, north],
                [west, north],
                [west, south],
            ],
        ],
    };

    test.each([
        ['a line across it', across],
        ['a line along it', along],
        ['an area', area],
    ])('can be drawn as %s', (_, geometry) => {
        expect(walk(without(square, closing({ geometry })), 'A', 'C', needs)).toBe('A>D>E>C');
    });

    test('does not close what only meets it', () => {
        const closure = closing({ geometry: along });
        expect(closedEdges(square.graph, closure)).toHaveLength(1);
        expect(walk(without(square, closure), 'A', 'B', needs)).toBe('A>B');
        expect(walk(without(square, closure), 'D', 'C', needs)).toBe('D>E>C');
    });

    test('can be named by its OSM object', () => {
        const [edge] = closedEdges(
            square.graph,
            closing({ geometry: { type: 'Point', coordinates: middle } }),
        );
        const osm = square.graph.edgeOsm(edge ?? -1);
        const edges = closedEdges(square.graph, closing({ osm: [osm] }));
        expect(new Set(wayAt(square.graph, edges))).toEqual(new Set([osm.id]));
        expect(closedEdges(square.graph, closing({ osm: [{ type: 'way', id: 987_654 }] }))).toEqual([]);
    });

    test('is the obstacle where there is no other way', () => {
        const lane = town('A----B----C');
        const blocked = closing({
            geometry: { type: 'Point', coordinates: between(lane.at('B'), lane.at('C')) },
        });
        expect(walk(without(lane, blocked), 'A', 'C', needs)).toBe('noStepFreeWay closed');
    });

    test('a broken lift closes no way beside it', () => {
        const point = { type: 'Point', coordinates: middle } as const;
        expect(closedEdges(square.graph, closing({ closes: 'lift', geometry: point }))).toEqual([]);
    });
});
