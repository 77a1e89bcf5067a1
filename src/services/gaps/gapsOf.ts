import type { Position } from '../../base/position.ts';
import { toUnits } from '../../graph/coordinates.ts';
import { decodeOsm, type WalkGraph } from '../../graph/WalkGraph.ts';
import { hasDoor } from '../../places/categoryTraits.ts';
import { CATEGORIES, type Category, type Place } from '../../places/place.ts';
import { sourceOf } from '../../places/placeSource.ts';
import { nearestOnLine } from '../../routing/nearestOnLine.ts';
import type { Route, Stretch } from '../../routing/outcome.ts';
import type { Gap, GapFact } from './gap.ts';

/** Metres between a way and the middle of an edge that it walks. */
const ON_THE_WAY = 0.5;
/** The same in units of 1e-7 degree, rounded up. */
const BOX = 100;

/** Somebody sits there and can tell when they open. */
const HAVE_HOURS: ReadonlySet<Category> = new Set<Category>([
    ...CATEGORIES.health,
    ...CATEGORIES.toilet,
    ...CATEGORIES.shopping,
    ...CATEGORIES.office,
    'cafe',
]);

function edgesAt(graph: WalkGraph, position: Position): number[] {
    const [x, y] = position.map(toUnits);
    return graph.edgeIndex
        .search(x - BOX, y - BOX, x + BOX, y + BOX)
        .filter((edge) => nearestOnLine(position, graph.edgeLine(edge)).away <= ON_THE_WAY);
}

function middlesOf({ geometry }: Route, { first, last }: Stretch): Position[] {
    const middles: Position[] = [];
    for (let i = first + 1; i <= last; i++) {
        const [start, end] = [geometry[i - 1], geometry[i]];
        middles.push([(start[0] + end[0]) / 2, (start[1] + end[1]) / 2]);
    }
    return middles;
}

/** What a way had to cross without knowing, by OSM object. */
export function gapsOfRoute(graph: WalkGraph, route: Route): Gap[] {
    const missing = new Map<number, Set<GapFact>>();
    for (const stretch of route.stretches) {
        if (stretch.missing.length === 0) continue;
        for (const edge of middlesOf(route, stretch).flatMap((middle) => edgesAt(graph, middle))) {
            const osm = graph.sections.edgeOsm[edge];
            const known = missing.get(osm) ?? new Set();
            for (const criterion of stretch.missing) known.add(criterion);
            missing.set(osm, known);
        }
    }
    return [...missing].map(([osm, facts]) => ({ osm: decodeOsm(osm), facts: [...facts] }));
}

/** What a list could not say of a place; nothing for an operator's own. */
export function gapOfPlace({ id, category, entrance, openingHours }: Place): Gap | undefined {
    const source = sourceOf(id);
    if (!('osmType' in source)) return undefined;
    const facts: GapFact[] = [];
    if (hasDoor(category) && entrance.state === 'unknown') facts.push('entrance');
    if (HAVE_HOURS.has(category) && openingHours === '') facts.push('openingHours');
    return facts.length === 0 ? undefined : { osm: { type: source.osmType, id: source.osmId }, facts };
}
