import type { Feature, FeatureCollection, LineString, Point } from 'geojson';
import type { Position } from '../../src/base/position.ts';
import type { Maneuver, Route, Stretch } from '../../src/routing/outcome.ts';

export interface StretchProperties {
    /** `gap` leads from the last mapped way to the goal itself. */
    readonly kind: Stretch['kind'] | 'gap';
    readonly known: boolean;
}

export interface TurnProperties {
    /** Index into the route's maneuvers. */
    readonly at: number;
    /** As the list of sentences counts: the first one is 1. */
    readonly number: string;
    /** Whether the reader is at this one. */
    readonly now: boolean;
    readonly act: Maneuver['act'];
}

function stretchFeature(
    route: Route,
    { first, last, kind, known }: Stretch,
): Feature<LineString, StretchProperties> {
    const coordinates = route.geometry.slice(first, last + 1).map((position) => [...position]);
    return { type: 'Feature', geometry: { type: 'LineString', coordinates }, properties: { kind, known } };
}

function gapFeature(from: Position, to: Position): Feature<LineString, StretchProperties> {
    const coordinates = [[...from], [...to]];
    return {
        type: 'Feature',
        geometry: { type: 'LineString', coordinates },
        properties: { kind: 'gap', known: false },
    };
}

/** One line for each stretch, and the gap to the goal; a stretch of no length (a lift) is a sign, not a line. */
export function routeLines(
    route: Route | undefined,
    goal: Position | undefined,
): FeatureCollection<LineString, StretchProperties> {
    if (!route) return { type: 'FeatureCollection', features: [] };
    const stretches = route.stretches.filter(({ first, last }) => last > first);
    const features = stretches.map((stretch) => stretchFeature(route, stretch));
    const end = route.geometry.at(-1);
    const gap = goal && end ? [gapFeature(end, goal)] : [];
    return { type: 'FeatureCollection', features: [...gap, ...features] };
}

/** Start and goal have marks of their own. */
function isNumbered({ act }: Maneuver): boolean {
    return act !== 'depart' && act !== 'arrive';
}

/** A numbered point for each act between start and goal. */
export function turnPoints(
    route: Route | undefined,
    current: number | undefined,
): FeatureCollection<Point, TurnProperties> {
    const features = (route?.maneuvers ?? []).flatMap((maneuver, at): Feature<Point, TurnProperties>[] => {
        if (!isNumbered(maneuver)) return [];
        return [
            {
                type: 'Feature',
                geometry: { type: 'Point', coordinates: [...maneuver.position] },
                properties: { at, number: String(at + 1), now: at === current, act: maneuver.act },
            },
        ];
    });
    return { type: 'FeatureCollection', features };
}

/** Names of the streets that the route turns into, each once. */
export function streetsOf(route: Route | undefined): string[] {
    const streets = route?.maneuvers.map(({ street }) => street) ?? [];
    return [...new Set(streets)].filter((street) => street !== '');
}
