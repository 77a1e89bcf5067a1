import { degrees, metres, seconds } from '../../src/base/units.ts';
import type { Maneuver, Route } from '../../src/routing/outcome.ts';
import type { ListedPlace, RouteAnswer } from '../../src/server/contract.ts';
import type { ListedWalk, WalkAnswer } from '../../src/server/walksContract.ts';

/** A place of the list, told apart by its number. */
export function samplePlace(number: number, duration: number | undefined = number * 60): ListedPlace {
    return {
        id: `n${number}`,
        name: `Ort ${number}`,
        category: 'pharmacy',
        position: [7.46, 51.51 + number / 10_000],
        address: '',
        open: 'unknown',
        entrance: 'unknown',
        hasHours: true,
        hasDoor: true,
        facts: [],
        details: {},
        source: { osmType: 'node', osmId: number },
        checked: '',
        ...(duration !== undefined && { duration, distance: duration * 0.8 }),
    };
}

function sampleManeuvers(count: number): Maneuver[] {
    const base = {
        position: [7.46, 51.51],
        distance: metres(50),
        duration: seconds(60),
        heading: degrees(0),
    } as const;
    return Array.from({ length: count }, (_, at): Maneuver => {
        if (at === 0) return { ...base, at, street: '', act: 'depart' };
        if (at === count - 1) return { ...base, at, street: '', act: 'arrive', side: 'left' };
        return { ...base, at, street: '', act: 'turn', turn: 'right' };
    });
}

/** A route with so many acts and flights of steps. */
export function sampleRoute(acts: number, flights = 0): Route {
    return {
        distance: metres(acts * 50),
        duration: seconds(acts * 60),
        flights,
        known: metres(acts * 50),
        unknown: metres(0),
        geometry: Array.from({ length: acts }, (_, at) => [7.46, 51.51 + at / 1000] as const),
        maneuvers: sampleManeuvers(acts),
        warnings: [],
        stretches: [{ first: 0, last: acts - 1, kind: 'way', known: true, missing: [] }],
        certainty: {},
        stops: [],
        longestWithoutSeat: metres(0),
    };
}

export const EASY_ANSWER: RouteAnswer = {
    ok: true,
    closures: [],
    outcome: { outcome: 'route', route: sampleRoute(4) },
    shorter: sampleRoute(3),
};

export const BLOCKED_ANSWER: RouteAnswer = {
    ok: true,
    closures: [],
    outcome: { outcome: 'noStepFreeWay', obstacles: [], leastBarrier: sampleRoute(5, 1) },
};

export const LOST_ANSWER: RouteAnswer = {
    ok: true,
    closures: [],
    outcome: { outcome: 'offTheMap', end: 'to' },
};

export const WALKS: readonly ListedWalk[] = Array.from({ length: 12 }, (_, index) => ({
    id: `00000000-0000-4000-8000-0000000000${10 + index}`,
    number: String(4711 + index),
    picture: 'sunflower',
    colour: 'yellow',
}));

/** A walk there and back with the caretaker's words at its second act. */
export const WALK_ANSWER: WalkAnswer = {
    ok: true,
    closures: [],
    outcome: { outcome: 'route', route: sampleRoute(5) },
    walk: {
        id: '00000000-0000-4000-8000-000000000010',
        number: '4711',
        picture: 'sunflower',
        colour: 'yellow',
        goal: { position: [7.46, 51.52], name: 'Café' },
        profile: 'rollator',
        thereAndBack: true,
        isHere: true,
        isChanged: false,
        own: [{ step: 1, index: 0, words: 'Hier steht die rote Bank.' }],
    },
};

export const BLOCKED_WALK: WalkAnswer = { ...WALK_ANSWER, ...BLOCKED_ANSWER };
