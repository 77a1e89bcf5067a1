import { type Result, succeed } from '../../base/result.ts';
import type { WalkGraph } from '../../graph/WalkGraph.ts';
import { zoneOffset } from '../../places/wallClock.ts';
import type { Clock } from '../clock.ts';
import type { PlacesService } from '../placesService.ts';
import type { RouteService } from '../routeService.ts';
import { GapLedger } from './GapLedger.ts';
import type { Gap } from './gap.ts';
import { readGaps } from './gapFile.ts';
import { gapOfPlace, gapsOfRoute } from './gapsOf.ts';

/** So many places are seen on the first page of a list. */
const SEEN = 3;

/** The day that a calendar on the wall shows, as in 2026-03-10. */
const dayOf = (now: number): string => new Date(now + zoneOffset(now)).toISOString().slice(0, 10);

/** The ledger of a file, none without one; the fault names the file. */
export async function openLedger(path: string | undefined): Promise<Result<GapLedger | undefined, string>> {
    if (path === undefined) return succeed(undefined);
    const gaps = await readGaps(path);
    return gaps.ok ? succeed(new GapLedger(path, gaps.value)) : gaps;
}

/** Lets services count what they had to leave unknown; without a ledger they stay as they are. */
export function countingWith(ledger: GapLedger | undefined, graph: WalkGraph, clock: Clock) {
    const note = (gaps: readonly Gap[]) => ledger?.note(gaps, dayOf(clock()));
    return {
        /** Counts on the ways that are shown. */
        routes(routes: RouteService): RouteService {
            if (!ledger) return routes;
            return {
                async route(to, needs) {
                    const answer = await routes.route(to, needs);
                    if (answer.ok && answer.value.outcome.outcome === 'route') {
                        note(gapsOfRoute(graph, answer.value.outcome.route));
                    }
                    return answer;
                },
            };
        },
        /** Counts on the first page of a list. */
        places(places: PlacesService): PlacesService {
            if (!ledger) return places;
            return {
                async list(categories, profile, limit) {
                    const found = await places.list(categories, profile, limit);
                    note(found.slice(0, SEEN).flatMap(({ place }) => gapOfPlace(place) ?? []));
                    return found;
                },
                search: (text, profile, limit) => places.search(text, profile, limit),
            };
        },
    };
}
