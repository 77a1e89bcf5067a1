import type { Position } from '../base/position.ts';
import { fail, type Result, succeed } from '../base/result.ts';
import { degrees } from '../base/units.ts';
import type { PlaceIndex } from '../places/PlaceIndex.ts';
import type { Needs } from '../routing/needs.ts';
import type { RouteOutcome } from '../routing/outcome.ts';
import type { Router } from '../routing/Router.ts';
import type { Kiosk } from './kioskService.ts';

/** A place by its id, or a position tapped on the map. */
type Destination = { readonly place: string } | { readonly position: Position };

export interface RouteService {
    /** The way from where the kiosk stands; the fault is an unknown place's id. */
    route(to: Destination, needs: Needs): Result<RouteOutcome, string>;
}

export function createRouteService(router: Router, places: PlaceIndex, kiosk: Kiosk): RouteService {
    const positionOf = (to: Destination): Position | undefined =>
        'place' in to ? places.byId(to.place)?.entrance.position : to.position;

    return {
        route(to, needs) {
            const position = positionOf(to);
            if (!position) return fail('place' in to ? to.place : '');
            const facing = degrees(kiosk.bearing);
            return succeed(router.plan({ from: kiosk.position, to: position, needs, facing }));
        },
    };
}
