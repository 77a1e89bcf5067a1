import type { Position } from '../../base/position.ts';
import { fail, type Result, succeed } from '../../base/result.ts';
import type { Category, Place, StepFreeEntrance } from '../place.ts';
import { DETAIL_KEYS } from '../placeDetails.ts';
import type { CuratedRow } from './curatedRow.ts';

/** What a row says of a place; absent is not said. */
export interface CuratedFacts {
    readonly name?: string;
    readonly category?: Category;
    readonly address?: string;
    readonly openingHours?: string;
    readonly entrance?: StepFreeEntrance;
    readonly checked?: string;
    readonly position?: Position;
    readonly details: Readonly<Record<string, string>>;
}

/** What an operator changes of what OpenStreetMap says; ids as in Place. */
export type CuratedChange =
    | { readonly change: 'add'; readonly id: string; readonly facts: CuratedFacts }
    | { readonly change: 'correct'; readonly id: string; readonly facts: CuratedFacts }
    | { readonly change: 'hide'; readonly id: string };

const OSM_ID = /^[nwr]\d+$/;

function factsOf(row: CuratedRow): CuratedFacts {
    const { name, category, address, opening_hours, entrance, checked, position } = row;
    const said = Object.entries(row).flatMap(([key, value]) =>
        DETAIL_KEYS.some((known) => known === key) && typeof value === 'string' ? [[key, value]] : [],
    );
    return {
        ...(name === undefined ? {} : { name }),
        ...(category === undefined ? {} : { category }),
        ...(address === undefined ? {} : { address }),
        ...(opening_hours === undefined ? {} : { openingHours: opening_hours }),
        ...(entrance === undefined ? {} : { entrance }),
        ...(checked === undefined ? {} : { checked }),
        ...(position === undefined ? {} : { position }),
        details: Object.fromEntries(said),
    };
}

/** The change that a row means; the fault says what the row lacks. */
export function changeOf(row: CuratedRow): Result<CuratedChange, string> {
    const change = row.change ?? (OSM_ID.test(row.id ?? '') ? 'correct' : 'add');
    const facts = factsOf(row);
    if (change !== 'add') {
        if (!OSM_ID.test(row.id ?? '')) return fail(`id: expected the OSM id of the place to ${change}`);
        return succeed(
            change === 'hide' ? { change, id: row.id ?? '' } : { change, id: row.id ?? '', facts },
        );
    }
    if (row.id === undefined || OSM_ID.test(row.id))
        return fail('id: expected a word of its own for a new place');
    if (!facts.name) return fail('name: expected, for a new place');
    if (!facts.category) return fail('category: expected, for a new place');
    if (!facts.position) return fail('lon, lat: expected, for a new place');
    return succeed({ change, id: `c-${row.id}`, facts });
}

/** A place with what is said of it; a new place starts from nothing. */
export function withFacts(id: string, base: Place | undefined, facts: CuratedFacts): Place {
    const { name, category, address, openingHours, entrance, checked, details } = facts;
    const position = facts.position ?? base?.position ?? [0, 0];
    const known = base?.entrance ?? { position, state: 'unknown' };
    const merged = Object.entries({ ...base?.details, ...details }).filter(([, value]) => value !== '');
    return {
        id,
        category: category ?? base?.category ?? 'other',
        also: category && category !== base?.category ? [] : (base?.also ?? []),
        name: name ?? base?.name ?? '',
        names: name === undefined ? (base?.names ?? {}) : {},
        position,
        address: address ?? base?.address ?? '',
        openingHours: openingHours ?? base?.openingHours ?? '',
        entrance: {
            position: facts.position ?? known.position,
            ...(entrance ? { state: entrance } : { state: known.state, ...stepsOf(known) }),
        },
        details: Object.fromEntries(merged),
        checked: checked ?? base?.checked ?? '',
    };
}

const stepsOf = ({ steps }: Place['entrance']) => (steps === undefined ? {} : { steps });
