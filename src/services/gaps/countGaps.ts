import type { WalkGraph } from '../../graph/WalkGraph.ts';
import { zoneOffset } from '../../places/wallClock.ts';
import type { Clock } from '../clock.ts';
import type { PlaceInReach } from '../placeFinder.ts';
import type { PlacesService } from '../placesService.ts';
import type { RouteService } from '../routeService.ts';
import type { GapLedger } from './GapLedger.ts';
import { gapOfPlace, gapsOfRoute } from './gapsOf.ts';

/** So many places are seen on the first page of a list. */
const SEEN = 3;

/** The day that a calendar on the wall shows, as in 2026-03-10. */
const dayOf = (now: number): string => new Date(now + zoneOffset(now)).toISOString().slice(0, 10);

/** Counts what the ways that are shown had to cross without knowing. */
export function countingRoutes(
    routes: RouteService,
    graph: WalkGraph,
    ledger: GapLedger,
    clock: Clock,
): RouteService {
    return {
        route(to, needs) {
            const answer = routes.route(to, needs);
            if (answer.ok && answer.value.outcome.outcome === 'route') {
                ledger.note(gapsOfRoute(graph, answer.value.outcome.route), dayOf(clock()));
            }
            return answer;
        },
    };
}

/** Counts what the first page of a list could not say. */
export function countingPlaces(places: PlacesService, ledger: GapLedger, clock: Clock): PlacesService {
    const note = (found: readonly PlaceInReach[]) => {
        const gaps = found.slice(0, SEEN).flatMap(({ place }) => gapOfPlace(place) ?? []);
        ledger.note(gaps, dayOf(clock()));
    };
    return {
        async list(categories, profile, limit) {
            const found = await places.list(categories, profile, limit);
            note(found);
            return found;
        },
        search: (text, profile, limit) => places.search(text, profile, limit),
    };
}
