import { inflateSync } from 'fflate';
import { bearingBetween, type Position } from '../../base/position.ts';
import { fail, type Result, succeed } from '../../base/result.ts';
import { degrees, metres, percent, seconds } from '../../base/units.ts';
import type { Maneuver, Warning } from '../../routing/outcome.ts';
import type { HandoutOrder, HandoutRoute } from '../makeHandout.ts';
import { fromBase64url } from './base64url.ts';
import { DICTIONARY, LINK_VERSION, STEPS_PER_DEGREE } from './linkFormat.ts';
import { type PackedManeuver, type PackedWarning, type PackedWay, packedWaySchema } from './packedWay.ts';
import type { LinkImprint } from './packWay.ts';
import { sealed } from './sealed.ts';

/** `damaged`: a part is missing or changed; `newer`: made for another page than this. */
export type LinkFault = 'damaged' | 'newer';

const CHECK_LETTERS = 4;
/** A fragment longer than any code holds is none of ours. */
const LONGEST = 8_000;

/** The way in a link's fragment, without its `#`. */
export function unpackWay(fragment: string): Result<HandoutOrder & LinkImprint, LinkFault> {
    if (!/^\d/.test(fragment) || fragment.length > LONGEST) return fail('damaged');
    if (!fragment.startsWith(LINK_VERSION)) return fail('newer');
    const bytes = fromBase64url(fragment.slice(1 + CHECK_LETTERS));
    // Written anew it is the same, or something was changed that no byte shows.
    if (!bytes || sealed(bytes) !== fragment) return fail('damaged');
    const read = packedWaySchema.safeParse(parsed(bytes));
    return read.success ? unpacked(read.data) : fail('damaged');
}

function parsed(bytes: Uint8Array): unknown {
    try {
        return JSON.parse(new TextDecoder().decode(inflateSync(bytes, { dictionary: DICTIONARY })));
    } catch {
        return undefined;
    }
}

function unpacked(way: PackedWay): Result<HandoutOrder & LinkImprint, LinkFault> {
    const [language, goal, direction, stepFree, flights, lengths, facing, entrance, imprint, ...parts] = way;
    const [line, maneuvers, warnings, stops, flightsOfSteps] = parts;
    const geometry = lineOf(line);
    const isOnLine = (at: number) => at < geometry.length;
    const places = [
        ...maneuvers.map(([, at]) => at),
        ...warnings.map(([, at]) => at),
        ...flightsOfSteps.flat(),
    ];
    const [distance, duration, known] = lengths;
    if (!places.every(isOnLine) || known > distance) return fail('damaged');
    const [phone, mapDate] = imprint;
    const route: HandoutRoute = {
        distance: metres(distance),
        duration: seconds(duration),
        flights,
        known: metres(known),
        unknown: metres(distance - known),
        geometry,
        maneuvers: maneuvers.map((maneuver) => unpackedManeuver(maneuver, geometry)),
        warnings: warnings.map((warning) => unpackedWarning(warning, geometry)),
        stops: stops.map(([kind, along, after, east, north]) => ({
            kind,
            name: '',
            along: metres(along),
            after: seconds(after),
            position: moved(geometry[0], east, north),
            osm: { type: 'node', id: 0 },
        })),
        stretches: flightsOfSteps.map(([first, last]) => ({
            first,
            last,
            kind: 'steps',
            known: true,
            missing: [],
        })),
    };
    return succeed({
        route,
        stepFree: stepFree === 1 && flights === 0,
        direction,
        goal,
        language,
        entrance: entrance === '' ? undefined : entrance,
        facing: facing === '' ? undefined : facing,
        phone,
        mapDate: mapDate === '' ? undefined : mapDate,
    });
}

function moved([longitude, latitude]: Position, east: number, north: number): Position {
    return [longitude + east / STEPS_PER_DEGREE, latitude + north / STEPS_PER_DEGREE];
}

function lineOf(differences: readonly number[]): Position[] {
    const line: Position[] = [];
    let [east, north] = [0, 0];
    for (let at = 0; at + 1 < differences.length; at += 2) {
        east += differences[at];
        north += differences[at + 1];
        line.push([east / STEPS_PER_DEGREE, north / STEPS_PER_DEGREE]);
    }
    return line;
}

function unpackedManeuver(packed: PackedManeuver, geometry: readonly Position[]): Maneuver {
    const [, at, distance, duration, street, seen] = packed;
    const position = geometry[at];
    const next = geometry[at + 1];
    const base = {
        at,
        position,
        distance: metres(distance),
        duration: seconds(duration),
        heading: next ? bearingBetween(position, next) : degrees(0),
        street,
        ...(seen === 0 ? {} : { landmark: { name: seen[0], tag: seen[1], side: seen[2] } }),
    };
    switch (packed[0]) {
        case 'depart':
            return { ...base, act: 'depart', ...(packed[6] === 0 ? {} : { turn: packed[6] }) };
        case 'turn':
            return { ...base, act: 'turn', turn: packed[6] };
        case 'continue':
        case 'square':
            return { ...base, act: packed[0] };
        case 'cross':
            return { ...base, act: 'cross', crossing: packed[6], turn: packed[7], road: packed[8] };
        case 'lift':
            return { ...base, act: 'lift', ...(packed[6] === '' ? {} : { storeys: packed[6] }) };
        case 'steps': {
            const count = packed[6] === '' ? {} : { count: packed[6] };
            return { ...base, act: 'steps', direction: packed[7], ...count };
        }
        case 'ramp':
            return { ...base, act: 'ramp', ...(packed[6] === '' ? {} : { incline: percent(packed[6]) }) };
        case 'arrive':
            return { ...base, act: 'arrive', side: packed[6] };
    }
}

function unpackedWarning(packed: PackedWarning, geometry: readonly Position[]): Warning {
    const base = { at: packed[1], position: geometry[packed[1]], length: metres(0) };
    switch (packed[0]) {
        case 'steep':
            return { ...base, warning: 'steep', incline: percent(packed[2]) };
        case 'rough':
            return { ...base, warning: 'rough', surface: packed[2], smoothness: packed[3] };
        case 'narrow':
            return { ...base, warning: 'narrow', width: metres(packed[2]) };
        case 'kerb':
            return { ...base, warning: 'kerb', kerb: packed[2] };
        case 'gate':
            return { ...base, warning: 'gate', barrier: packed[2] };
        case 'carriageway':
        case 'unlit':
        case 'unmarkedCrossing':
            return { ...base, warning: packed[0] };
    }
}
