import { pick } from './chance.ts';
import {
    beside,
    closed,
    crossingsOf,
    lengthOf,
    nearest,
    type Point,
    parallel,
    round,
    slice,
    stationAt,
} from './geometry.ts';
import { layAcross } from './layStreets.ts';
import type { Plan, Tags } from './Plan.ts';
import { type Street, stretchAt } from './Street.ts';
import { settle } from './weave.ts';

const PAVEMENT = 2.5;
/** How far the end of a pavement may be from the street or square it ends at, metres. */
const END_REACH = 8;
const PAVED: Tags = {
    highway: 'footway',
    footway: 'sidewalk',
    surface: 'paving_stones',
    smoothness: 'good',
    lit: 'yes',
    width: String(PAVEMENT),
};
const CROSSED: Tags = {
    highway: 'footway',
    footway: 'crossing',
    width: '3',
    incline: '0%',
    surface: 'asphalt',
    smoothness: 'good',
    lit: 'yes',
};

/** Heights follow the wiki's Key:kerb and DIN 18040-3: flush 0, lowered 3 cm, raised 12 cm. */
const KERBS = {
    flush: { barrier: 'kerb', kerb: 'flush', 'kerb:height': '0', tactile_paving: 'yes' },
    lowered: { barrier: 'kerb', kerb: 'lowered', 'kerb:height': '0.03', tactile_paving: 'yes' },
    plain: { barrier: 'kerb', kerb: 'lowered', tactile_paving: 'no' },
    raised: { barrier: 'kerb', kerb: 'raised', 'kerb:height': '0.12', tactile_paving: 'no' },
    unknown: { barrier: 'kerb' },
} as const satisfies Record<string, Tags>;
export type KerbKind = keyof typeof KERBS;

/** What stands at side streets, the likely more than once. */
const SIDE_STREET_KERBS: readonly KerbKind[] = [
    'lowered',
    'lowered',
    'plain',
    'plain',
    'plain',
    'flush',
    'unknown',
    'raised',
];

const REBUILT_KERBS: readonly KerbKind[] = ['lowered', 'lowered', 'flush'];

const CROSSINGS = {
    signals: {
        crossing: 'traffic_signals',
        'crossing:signals': 'yes',
        button_operated: 'yes',
        'traffic_signals:sound': 'yes',
    },
    zebra: { crossing: 'marked', 'crossing:markings': 'zebra', crossing_ref: 'zebra' },
    island: { crossing: 'unmarked', 'crossing:island': 'yes' },
    unmarked: { crossing: 'unmarked', 'crossing:markings': 'no' },
} as const satisfies Record<string, Tags>;
export type CrossingKind = keyof typeof CROSSINGS;

interface Pavement {
    readonly street: Street;
    line: Point[];
}

/** Draws the pavements of all avenues on both sides, with a crossing at each side street. */
export function layPavements(
    plan: Plan,
    streets: readonly Street[],
    squares: readonly (readonly Point[])[],
    river: readonly Point[],
): void {
    const pavements = streets.flatMap((street): Pavement[] => {
        const away = street.type.pavement;
        if (away === undefined) return [];
        return [away, -away].map((left) => ({ street, line: parallel(street.line, left) }));
    });
    for (const pavement of pavements)
        for (const end of ['start', 'finish'] as const) trim(pavement, end, pavements, streets, squares);
    for (const { street, line } of pavements)
        layPavement(
            plan,
            street,
            line,
            streets.filter((other) => other !== street),
            river,
        );
}

/** An avenue that ends at another one has its pavements end at that one's pavement. */
function trim(
    pavement: Pavement,
    end: 'start' | 'finish',
    all: readonly Pavement[],
    streets: readonly Street[],
    squares: readonly (readonly Point[])[],
): void {
    const { street, line } = pavement;
    const corner = end === 'start' ? street.line[0] : street.line[street.line.length - 1];
    const ends = all
        .filter((other) => other.street !== street && nearest(other.street.line, corner).distance < 0.1)
        .flatMap((other) => crossingsOf(line, other.line))
        .map((point) => nearest(line, point).along);
    if (ends.length > 0) {
        pavement.line =
            end === 'start'
                ? slice(line, Math.min(...ends.filter((a) => a < 60)), lengthOf(line))
                : slice(line, 0, Math.max(...ends));
        return;
    }
    const others = [
        ...streets.filter((other) => other !== street).map((other) => other.line),
        ...squares.map(closed),
    ];
    const isAttached = others.some(
        (other) => nearest(other, end === 'start' ? line[0] : line[line.length - 1]).distance < END_REACH,
    );
    const settled = settle(line, others, END_REACH);
    if (end === 'start') pavement.line = isAttached ? [settled[0], ...line.slice(1)] : [corner, ...line];
    else pavement.line = isAttached ? [...line.slice(0, -1), settled[settled.length - 1]] : [...line, corner];
}

function layPavement(
    plan: Plan,
    street: Street,
    line: readonly Point[],
    others: readonly Street[],
    river: readonly Point[],
): void {
    let from = 0;
    for (const { at, reach, point, other } of crossed(line, others)) {
        layAcross(
            plan,
            'pavements',
            slice(line, from, at - reach),
            pavedAt(street, line, (from + at) / 2),
            PAVEMENT,
            river,
        );
        layCrossing(plan, slice(line, at - reach, at + reach), point, street, other);
        from = at + reach;
    }
    layAcross(
        plan,
        'pavements',
        slice(line, from, lengthOf(line)),
        pavedAt(street, line, (from + lengthOf(line)) / 2),
        PAVEMENT,
        river,
    );
}

/** A pavement is as steep as its street and knows its name. */
function pavedAt(street: Street, line: readonly Point[], along: number): Tags {
    const { name, tags } = stretchAt(street, stationAt(line, along).point);
    return { ...PAVED, incline: tags?.incline ?? street.type.tags.incline, 'is_sidepath:of:name': name };
}

interface Crossed {
    readonly at: number;
    readonly reach: number;
    /** On the middle line of the street crossed. */
    readonly point: Point;
    readonly other: Street;
}

function crossed(line: readonly Point[], others: readonly Street[]): Crossed[] {
    const length = lengthOf(line);
    return others
        .filter((other) => other.type.tags.highway !== 'pedestrian')
        .flatMap((other) =>
            crossingsOf(line, other.line).map((point): Crossed => {
                const [mine, its] = [nearest(line, point), nearest(other.line, point)];
                const sine = Math.abs(
                    mine.direction[0] * its.direction[1] - mine.direction[1] * its.direction[0],
                );
                return {
                    at: mine.along,
                    reach: Math.min(9, other.type.width / 2 / Math.max(0.5, sine)),
                    point: round(point),
                    other,
                };
            }),
        )
        .filter(({ at, reach }) => at - reach > 1 && at + reach < length - 1)
        .sort((a, b) => a.at - b.at);
}

function layCrossing(plan: Plan, line: readonly Point[], middle: Point, street: Street, other: Street): void {
    const where = `${Math.round(middle[0])} ${Math.round(middle[1])}`;
    const isAvenue = other.type.pavement !== undefined;
    const kind = isAvenue ? CROSSINGS.signals : CROSSINGS.unmarked;
    const kerb = KERBS[pick(isAvenue || street.isRebuilt ? REBUILT_KERBS : SIDE_STREET_KERBS, where)];
    const ends = [line[0], line[line.length - 1]];
    plan.road('pavements', [ends[0], middle, ends[1]], { ...CROSSED, ...kind }, PAVEMENT);
    plan.spot('pavements', middle, { highway: 'crossing', ...kind });
    for (const end of ends) plan.spot('pavements', end, kerb);
}

/** A crossing of an avenue between two junctions, from pavement to pavement. */
export function layAvenueCrossing(
    plan: Plan,
    avenues: readonly Street[],
    near: Point,
    kind: CrossingKind,
    kerb: KerbKind,
): void {
    const [{ avenue, station }] = avenues
        .map((avenue) => ({ avenue, station: nearest(avenue.line, near) }))
        .sort((a, b) => a.station.distance - b.station.distance);
    const across = (left: number) => beside(station.point, station.direction, 0, left);
    const [pavement, half] = [avenue.type.pavement ?? 0, avenue.type.width / 2];
    const pavements = plan.lines
        .filter((line) => line.tags.footway === 'sidewalk')
        .map((line) => line.points);
    const line = settle([pavement, half, 0, -half, -pavement].map(across), pavements, 2);
    const road = plan.road('pavements', line, { ...CROSSED, ...CROSSINGS[kind] }, PAVEMENT);
    plan.spot('pavements', road.points[2], { highway: 'crossing', ...CROSSINGS[kind] });
    plan.spot('pavements', road.points[1], KERBS[kerb]);
    plan.spot('pavements', road.points[3], KERBS[kerb]);
}
