import type { Position } from '../../base/position.ts';
import { degrees } from '../../base/units.ts';
import type { RouteOutcome } from '../../routing/outcome.ts';
import { changesOf, startsAt } from '../../walks/plan/checkWalk.ts';
import type { Change } from '../../walks/plan/finding.ts';
import { type OwnAt, ownSteps } from '../../walks/plan/ownSteps.ts';
import { planWalk } from '../../walks/plan/planWalk.ts';
import type { Walk } from '../../walks/walk.ts';
import type { Kiosk } from '../kioskService.ts';
import { lineOf } from '../routeService.ts';
import type { ClosedNow, TownRouting } from '../townRouting.ts';

/** A prepared walk as it is today from where the kiosk stands. */
export interface WalkToday {
    readonly walk: Walk;
    readonly outcome: RouteOutcome;
    readonly closures: readonly ClosedNow[];
    /** The caretaker's words, photos and voices that belong to acts of today's way. */
    readonly own: readonly OwnAt[];
    /** What is not as the caretaker saw it. */
    readonly changes: readonly Change[];
    /** False where the walk begins at another kiosk: then the way leads straight to its goal from here. */
    readonly isHere: boolean;
}

/** Plans a walk with today's closures. Yesterday's way is never shown. */
export function walkToday(
    walk: Walk,
    routing: TownRouting,
    { position, bearing }: Pick<Kiosk, 'position' | 'bearing'>,
): WalkToday {
    const isHere = startsAt(walk, position);
    const itinerary = isHere ? walk : { ...walk, via: [] as Position[] };
    const facing = degrees(bearing);
    const router = routing.router();
    const outcome = planWalk(itinerary, position, (request) => router.plan(request), facing);
    const usual =
        router === routing.openRouter
            ? []
            : lineOf(planWalk(itinerary, position, (request) => routing.openRouter.plan(request)));
    const maneuvers = outcome.outcome === 'route' ? outcome.route.maneuvers : [];
    return {
        walk,
        outcome,
        closures: usual.length === 0 ? [] : routing.closuresOn(usual),
        own: ownSteps(walk, maneuvers),
        changes: isHere ? changesOf(walk, outcome) : [],
        isHere,
    };
}
