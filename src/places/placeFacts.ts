import { CATEGORIES, type Category, type Place, type StepFreeEntrance } from './place.ts';

/** What matters for a kind of place; its words stand under `places.fact`. */
export type PlaceFact =
    | { readonly fact: 'platform'; readonly state: StepFreeEntrance }
    | { readonly fact: 'lines'; readonly lines: string }
    | { readonly fact: PlainFact };

type PlainFact =
    | 'euroKey'
    | 'free'
    | 'fee'
    | 'customersOnly'
    | 'wheelchairToilet'
    | 'changingTable'
    | 'backrest'
    | 'noBackrest'
    | 'armrest'
    | 'covered'
    | 'seat'
    | 'cashMachine'
    | 'emergencyRoom'
    | 'hearingLoop'
    | 'seasonal';

/** A tag that says something to somebody who wants to go there, and of which kinds of place. */
const FACT_TABLE: readonly (readonly [
    key: string,
    value: RegExp,
    fact: PlainFact,
    kinds?: readonly Category[],
])[] = [
    ['centralkey', /^(yes|eurokey)$/, 'euroKey', ['toilet']],
    ['fee', /^no$/, 'free', ['toilet', 'drinking_water']],
    ['fee', /^(yes|\d.*)$/, 'fee', ['toilet', 'drinking_water', 'park', 'culture']],
    ['access', /^customers$/, 'customersOnly', ['toilet', 'bench', 'shelter']],
    ['wheelchair', /^(yes|designated)$/, 'wheelchairToilet', ['toilet']],
    ['toilets:wheelchair', /^(yes|designated)$/, 'wheelchairToilet'],
    ['changing_table', /^(yes|limited)$/, 'changingTable'],
    ['backrest', /^yes$/, 'backrest', ['bench']],
    ['backrest', /^no$/, 'noBackrest', ['bench']],
    ['armrest', /^yes$/, 'armrest', ['bench']],
    ['covered', /^yes$/, 'covered', ['bench', ...CATEGORIES.transit]],
    ['shelter', /^yes$/, 'covered', CATEGORIES.transit],
    ['bench', /^yes$/, 'seat', ['shelter', ...CATEGORIES.transit]],
    ['atm', /^yes$/, 'cashMachine', ['bank']],
    ['emergency', /^yes$/, 'emergencyRoom', ['hospital']],
    ['hearing_loop', /^yes$/, 'hearingLoop'],
    ['seasonal', /^(yes|summer|.*summer.*)$/, 'seasonal', ['toilet', 'drinking_water']],
];

const STOPS: readonly Category[] = ['bus_stop', 'tram_stop', 'railway_station'];

/** What matters for the kind of a place, the most telling first. */
export function placeFacts({ category, also, details, entrance }: Place): PlaceFact[] {
    const kinds = [category, ...also];
    const isStop = STOPS.includes(category);
    const plain = FACT_TABLE.filter(
        ([key, value, , only]) =>
            value.test(details[key] ?? '') &&
            (only === undefined || only.some((kind) => kinds.includes(kind))),
    ).map(([, , fact]) => fact);
    return [
        ...(isStop && details.lines ? [{ fact: 'lines', lines: details.lines } as const] : []),
        ...(isStop ? [{ fact: 'platform', state: entrance.state } as const] : []),
        ...[...new Set(plain)].map((fact) => ({ fact })),
    ];
}
