import type { Position } from '../base/position.ts';
import { fail, type Result, succeed } from '../base/result.ts';
import { degrees } from '../base/units.ts';
import type { PlaceIndex } from '../places/PlaceIndex.ts';
import type { Needs } from '../routing/needs.ts';
import type { Route, RouteOutcome } from '../routing/outcome.ts';
import type { RouteRequest } from '../routing/Router.ts';
import type { Kiosk } from './kioskService.ts';
import type { ClosedNow, TownRouting } from './townRouting.ts';

/** A place by its id, or a position tapped on the map. */
type Destination = { readonly place: string } | { readonly position: Position };

export interface RouteToday {
    readonly outcome: RouteOutcome;
    /** Beside the easier one, where two ways were asked for and really differ. */
    readonly shorter?: Route;
    /** Why the way goes round, or what closes it: what is closed on the way that would be taken otherwise. */
    readonly closures: readonly ClosedNow[];
}

export interface RouteService {
    /** The way from where the kiosk stands; the fault is an unknown place's id. */
    route(to: Destination, needs: Needs): Promise<Result<RouteToday, string>>;
}

/** What there is to draw of an answer. */
export const lineOf = (outcome: RouteOutcome): readonly Position[] => {
    switch (outcome.outcome) {
        case 'route':
            return outcome.route.geometry;
        case 'noStepFreeWay':
            return outcome.leastBarrier?.geometry ?? [];
        case 'offTheMap':
            return [];
    }
};

/** The way or the ways that a request is answered with. */
export type Answering = 'plan' | 'compare';

/** A way with today's closures, and which of them it has to do with. */
export function planToday(
    routing: TownRouting,
    request: RouteRequest,
    answering: Answering = 'plan',
): RouteToday {
    const router = routing.router();
    const planned = answering === 'plan' ? { outcome: router.plan(request) } : router.compare(request);
    if (router === routing.openRouter) return { ...planned, closures: [] };
    const usual = lineOf(routing.openRouter.plan(request));
    return { ...planned, closures: usual.length === 0 ? [] : routing.closuresOn(usual) };
}

export function createRouteService(routing: TownRouting, places: PlaceIndex, kiosk: Kiosk): RouteService {
    const positionOf = (to: Destination): Position | undefined =>
        'place' in to ? places.byId(to.place)?.entrance.position : to.position;

    return {
        async route(to, needs) {
            const position = positionOf(to);
            if (!position) return fail('place' in to ? to.place : '');
            await routing.ready();
            const facing = degrees(kiosk.bearing);
            const request = { from: kiosk.position, to: position, needs, facing };
            return succeed(planToday(routing, request, 'compare'));
        },
    };
}
