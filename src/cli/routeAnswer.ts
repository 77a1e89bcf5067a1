import type { Position } from '../base/position.ts';
import type { Explanation } from '../routing/explain.ts';
import type { Maneuver, Obstacle, Route, Stop, Warning } from '../routing/outcome.ts';
import type { RouteToday } from '../services/routeService.ts';
import type { ClosedNow } from '../services/townRouting.ts';
import { closedSentence } from '../words/closedSentence.ts';
import type { Language } from '../words/language.ts';
import { maneuverSentences } from '../words/maneuverSentences.ts';
import { obstacleSentence } from '../words/obstacleSentence.ts';
import { warningSentence } from '../words/warningSentence.ts';

type Said<Fact> = Fact & { readonly text: string };

/** A way as the command line prints it; docs/command-line.md describes each field. */
interface WayAnswer {
    readonly distance: number;
    readonly duration: number;
    readonly steps: number;
    readonly known: number;
    readonly unknown: number;
    readonly geometry: { readonly type: 'LineString'; readonly coordinates: readonly Position[] };
    readonly maneuvers: readonly Said<Maneuver>[];
    readonly warnings: readonly Said<Warning>[];
    readonly certainty: Route['certainty'];
    readonly stops: readonly Stop[];
    readonly longestWithoutSeat: number;
    readonly rest?: NonNullable<Route['rest']>;
    readonly toilet?: NonNullable<Route['toilet']>;
}

/** What the router said, what is closed on the usual way, and the microseconds it took. */
export interface Answered extends RouteToday {
    readonly elapsed: number;
    /** When asked for. */
    readonly explanation?: Explanation;
}

interface Elapsed {
    /** Why the way goes round; absent when nothing is closed on the usual way. */
    readonly closures?: readonly Said<Omit<ClosedNow, 'until'>>[];
    readonly explanation?: Explanation;
    readonly elapsed: number;
}

type RouteCommandAnswer = Elapsed &
    (
        | ({ readonly outcome: 'route'; readonly shorter?: WayAnswer } & WayAnswer)
        | {
              readonly outcome: 'noStepFreeWay';
              readonly obstacle?: Said<Obstacle>;
              readonly obstacles: readonly Said<Obstacle>[];
              readonly leastBarrier?: WayAnswer;
          }
        | { readonly outcome: 'offTheMap'; readonly end: 'from' | 'to'; readonly nearest?: number }
    );

const TENTH = 10;
const DEGREE_UNITS = 1e7;
const tenth = (value: number): number => Math.round(value * TENTH) / TENTH;
const degree = (value: number): number => Math.round(value * DEGREE_UNITS) / DEGREE_UNITS;

function wayAnswer(route: Route, language: Language): WayAnswer {
    const distance = tenth(route.distance);
    const known = tenth(route.known);
    return {
        distance,
        duration: tenth(route.duration),
        steps: route.flights,
        known,
        unknown: tenth(distance - known),
        geometry: {
            type: 'LineString',
            coordinates: route.geometry.map(([longitude, latitude]) => [degree(longitude), degree(latitude)]),
        },
        maneuvers: route.maneuvers.map((maneuver) => ({
            ...maneuver,
            text: maneuverSentences(maneuver, language).join(' '),
        })),
        warnings: route.warnings.map((warning) => ({
            ...warning,
            text: warningSentence(warning, language),
        })),
        certainty: route.certainty,
        stops: route.stops,
        longestWithoutSeat: tenth(route.longestWithoutSeat),
        ...(route.rest ? { rest: route.rest } : {}),
        ...(route.toilet ? { toilet: route.toilet } : {}),
    };
}

/** The answer of `--json`. */
export function routeAnswer(
    { outcome, shorter, closures, explanation, elapsed }: Answered,
    language: Language,
): RouteCommandAnswer {
    const closed = closures.map(({ until, ...closure }) => ({
        ...closure,
        text: closedSentence(closure, language),
    }));
    const rest = {
        ...(closed.length > 0 ? { closures: closed } : {}),
        ...(explanation ? { explanation } : {}),
        elapsed,
    };
    switch (outcome.outcome) {
        case 'route':
            return {
                outcome: 'route',
                ...wayAnswer(outcome.route, language),
                ...(shorter ? { shorter: wayAnswer(shorter, language) } : {}),
                ...rest,
            };
        case 'noStepFreeWay': {
            const obstacles = outcome.obstacles.map((obstacle) => ({
                ...obstacle,
                text: obstacleSentence(obstacle, language),
            }));
            const { leastBarrier } = outcome;
            return {
                outcome: 'noStepFreeWay',
                ...(obstacles.length > 0 ? { obstacle: obstacles[0] } : {}),
                obstacles,
                ...(leastBarrier ? { leastBarrier: wayAnswer(leastBarrier, language) } : {}),
                ...rest,
            };
        }
        case 'offTheMap': {
            const { end, distance } = outcome;
            return {
                outcome: 'offTheMap',
                end,
                ...(distance === undefined ? {} : { nearest: tenth(distance) }),
                ...rest,
            };
        }
    }
}
