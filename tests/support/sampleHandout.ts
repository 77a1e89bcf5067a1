import type { Position } from '../../src/base/position.ts';
import { degrees, metres, percent, seconds } from '../../src/base/units.ts';
import type { Handout } from '../../src/handout/Handout.ts';
import { type HandoutOrder, type HandoutRoute, makeHandout } from '../../src/handout/makeHandout.ts';
import type { Maneuver, Stop } from '../../src/routing/outcome.ts';
import type { Language } from '../../src/words/language.ts';

/** Metres of a degree of latitude. */
const DEGREE = 111_195;
const START: Position = [7.4653, 51.5136];

/** A position so many metres east and north of the start. */
const at = (east: number, north: number): Position => [
    START[0] + east / (DEGREE * Math.cos((START[1] * Math.PI) / 180)),
    START[1] + north / DEGREE,
];

/** North, east along a street with steps beside it, north again through a lift, and to a door. */
const LINE: readonly Position[] = [
    at(0, 0),
    at(0, 30),
    at(0, 60),
    at(40, 60),
    at(80, 62),
    at(80, 120),
    at(80, 124),
    at(80, 180),
    at(60, 200),
    at(20, 200),
];

const leg = (index: number, street: string, distance: number) => ({
    at: index,
    position: LINE[index] ?? START,
    distance: metres(distance),
    duration: seconds(distance),
    heading: degrees(0),
    street,
});

const MANEUVERS: readonly Maneuver[] = [
    { ...leg(0, 'Kleppingstraße', 60), act: 'depart', turn: 'straight' },
    {
        ...leg(2, 'Olpe', 40),
        act: 'turn',
        turn: 'right',
        landmark: { name: 'St. Reinoldi', tag: 'building=church', side: 'ahead' },
    },
    {
        ...leg(3, 'Ostwall', 40),
        act: 'cross',
        crossing: 'traffic_signals',
        turn: 'straight',
        road: 'Ostwall',
    },
    {
        ...leg(4, 'Kaiserstraße', 58),
        act: 'turn',
        turn: 'left',
        landmark: { name: 'Löwen-Apotheke', tag: 'amenity=pharmacy', side: 'right' },
    },
    { ...leg(5, '', 4), act: 'lift', storeys: 2 },
    { ...leg(6, 'Schwanenwall', 56), act: 'continue' },
    {
        ...leg(7, 'Bürgermeister-Schulte-Straße', 70),
        act: 'turn',
        turn: 'slightLeft',
        landmark: { name: 'Friedhof', tag: 'historic=memorial', side: 'left' },
    },
    { ...leg(9, '', 0), act: 'arrive', side: 'left' },
];

const seat = (along: number, position: Position): Stop => ({
    kind: 'seat',
    name: '',
    position,
    along: metres(along),
    after: seconds(along),
    osm: { type: 'node', id: along },
});

const STOPS: readonly Stop[] = [
    seat(20, at(3, 20)),
    seat(55, at(-4, 55)),
    { ...seat(120, at(60, 66)), kind: 'water' },
    { ...seat(150, at(84, 70)), kind: 'toilet' },
    { ...seat(210, at(84, 120)), kind: 'shelter' },
];

/** Eight steps through an invented quarter, with a landmark, a lift, warnings, and places to pause. */
const SAMPLE_ROUTE: HandoutRoute = {
    distance: metres(328),
    duration: seconds(700),
    flights: 0,
    known: metres(291),
    unknown: metres(37),
    geometry: LINE,
    maneuvers: MANEUVERS,
    warnings: [
        { at: 4, position: at(80, 62), length: metres(20), warning: 'steep', incline: percent(5) },
        { at: 7, position: at(80, 180), length: metres(9), warning: 'carriageway' },
    ],
    stretches: [{ first: 0, last: 9, kind: 'way', known: true, missing: [] }],
    stops: STOPS,
};

/** The first so many steps of the sample, and its arrival. */
export function sampleRouteOf(steps: number): HandoutRoute {
    const turns = Array.from({ length: steps - 1 }, (_, step) => MANEUVERS[step % (MANEUVERS.length - 1)]);
    const arrival = MANEUVERS.at(-1);
    const maneuvers = [...turns, arrival].filter((maneuver) => maneuver !== undefined);
    return { ...SAMPLE_ROUTE, maneuvers };
}

/** Streets that the strips show beside the way. */
const ROADS = [
    [at(-60, 60), at(120, 60)],
    [at(40, 0), at(40, 120)],
];

export function sampleOrder(language: Language, changed: Partial<HandoutOrder> = {}): HandoutOrder {
    return {
        route: SAMPLE_ROUTE,
        stepFree: true,
        direction: 'there',
        goal: 'Seniorenbüro Innenstadt',
        facing: 0,
        language,
        ...changed,
    };
}

export function sampleHandout(language: Language, changed: Partial<HandoutOrder> = {}): Handout {
    return makeHandout(
        sampleOrder(language, changed),
        {
            phone: '0231 50-11111',
            address: 'Friedensplatz, vor dem Rathaus',
            attribution: '© OpenStreetMap contributors',
            mapDate: Date.parse('2026-03-01'),
            now: Date.parse('2026-03-10T09:00:00Z'),
            timeZone: 'Europe/Berlin',
        },
        () => ROADS,
    );
}
