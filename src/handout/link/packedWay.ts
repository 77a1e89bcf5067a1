import { z } from 'zod';
import { BARRIERS, CROSSINGS, KERBS, SMOOTHNESSES, SURFACES } from '../../graph/vocabulary.ts';
import { LANGUAGES } from '../../words/language.ts';

const TURNS = [
    'straight',
    'slightLeft',
    'left',
    'sharpLeft',
    'slightRight',
    'right',
    'sharpRight',
    'back',
] as const;

const text = z.string().max(300);
const metres = z.number().min(0).max(1_000_000);
const index = z.number().int().min(0).max(10_000);
const turn = z.enum(TURNS);
/** Steps of 1e-5 degree, about a metre. */
const step = z.number().int().min(-36_000_000).max(36_000_000);
const landmark = z.tuple([text, text, z.enum(['left', 'right', 'ahead'])]);

/** Index into the line, metres and seconds to the next act, street, landmark or 0. */
const base = [index, metres, metres, text, z.union([landmark, z.literal(0)])] as const;

const maneuver = z.union([
    z.tuple([z.literal('depart'), ...base, z.union([turn, z.literal(0)])]),
    z.tuple([z.literal('turn'), ...base, turn.exclude(['straight'])]),
    z.tuple([z.literal('continue'), ...base]),
    z.tuple([z.literal('cross'), ...base, z.enum(CROSSINGS), turn, text]),
    z.tuple([z.literal('lift'), ...base, z.union([z.number().min(-300).max(300), z.literal('')])]),
    z.tuple([
        z.literal('steps'),
        ...base,
        z.union([index, z.literal('')]),
        z.enum(['up', 'down', 'unknown']),
    ]),
    z.tuple([z.literal('ramp'), ...base, z.union([z.number().min(-100).max(100), z.literal('')])]),
    z.tuple([z.literal('square'), ...base]),
    z.tuple([z.literal('arrive'), ...base, z.enum(['left', 'right', 'ahead'])]),
]);

const warning = z.union([
    z.tuple([z.literal('steep'), index, z.number().min(-100).max(100)]),
    z.tuple([z.literal('rough'), index, z.enum(SURFACES), z.enum(SMOOTHNESSES)]),
    z.tuple([z.literal('narrow'), index, z.number().min(0).max(100)]),
    z.tuple([z.literal('kerb'), index, z.enum(KERBS)]),
    z.tuple([z.literal('gate'), index, z.enum(BARRIERS)]),
    z.tuple([z.enum(['carriageway', 'unlit', 'unmarkedCrossing']), index]),
]);

/**
 * A way as a link carries it; docs/companion-link.md describes each place. The line is its first position and the
 * differences from point to point, east before north.
 */
export const packedWaySchema = z.tuple([
    z.enum(LANGUAGES),
    text,
    z.enum(['there', 'back']),
    z.union([z.literal(0), z.literal(1)]),
    index,
    z.tuple([metres, metres, metres]),
    z.union([z.number().min(0).max(360), z.literal('')]),
    z.enum(['', 'oneStep', 'steps']),
    z.tuple([text, z.union([z.number().int(), z.literal('')])]),
    z.array(step).min(2).max(20_000),
    z.array(maneuver).min(1).max(500),
    z.array(warning).max(500),
    z.array(z.tuple([z.enum(['seat', 'toilet', 'water', 'shelter']), metres, metres, step, step])).max(500),
    z.array(z.tuple([index, index])).max(500),
]);

export type PackedWay = z.infer<typeof packedWaySchema>;
export type PackedManeuver = z.infer<typeof maneuver>;
export type PackedWarning = z.infer<typeof warning>;
