import type { Feature, FeatureCollection, LineString, Point } from 'geojson';
import { distanceBetween, type Position } from '../../src/base/position.ts';
import type { Maneuver, Route, Stretch } from '../../src/routing/outcome.ts';

export type LineProperties =
    | { readonly kind: Stretch['kind']; readonly known: boolean }
    /** Between where one stands, or wants to be, and the mapped way. */
    | { readonly kind: 'gap' }
    /** The part of the route along one street, to write its name on. */
    | { readonly kind: 'street'; readonly name: string };

export interface TurnProperties {
    /** Index into the route's maneuvers. */
    readonly at: number;
    /** As the list of sentences counts: the first one is 1. */
    readonly number: string;
    /** Whether the reader is at this one. */
    readonly now: boolean;
    readonly act: Maneuver['act'];
}

/** Metres beside the mapped way that are worth a line of their own. */
const LEAST_GAP = 3;

type Line = Feature<LineString, LineProperties>;

function line(positions: readonly Position[], properties: LineProperties): Line {
    const coordinates = positions.map((position) => [...position]);
    return { type: 'Feature', geometry: { type: 'LineString', coordinates }, properties };
}

function streetLines({ geometry, maneuvers }: Route): Line[] {
    return maneuvers.flatMap(({ at, street }, index) => {
        const end = maneuvers[index + 1]?.at ?? geometry.length - 1;
        if (street === '' || end <= at) return [];
        return [line(geometry.slice(at, end + 1), { kind: 'street', name: street })];
    });
}

function gap(from: Position | undefined, to: Position | undefined): Line[] {
    if (!from || !to || distanceBetween(from, to) < LEAST_GAP) return [];
    return [line([from, to], { kind: 'gap' })];
}

/**
 * Lines of the stretches, the streets, and the gaps from the kiosk and to the goal; a stretch of no length (a lift) is a
 * sign instead.
 */
export function routeLines(
    route: Route | undefined,
    kiosk: Position,
    goal: Position | undefined,
): FeatureCollection<LineString, LineProperties> {
    if (!route) return { type: 'FeatureCollection', features: [] };
    const { geometry, stretches } = route;
    const gaps = [...gap(kiosk, geometry.at(0)), ...gap(geometry.at(-1), goal)];
    const drawn = stretches
        .filter(({ first, last }) => last > first)
        .map(({ first, last, kind, known }) => line(geometry.slice(first, last + 1), { kind, known }));
    return { type: 'FeatureCollection', features: [...gaps, ...drawn, ...streetLines(route)] };
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
