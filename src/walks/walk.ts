import { z } from 'zod';
import { COLOURS, PICTURES } from '../pictures/pictures.ts';
import { needsSchema, positionSchema } from '../schemas/needsSchema.ts';
import { plainText } from './plainText.ts';

const MOST_VIA = 30;
const MOST_OWN = 60;
const LONGEST_WORDS = 200;
const MOST_LINE = 2000;

export const pictureSchema = z.enum(PICTURES);
const colourSchema = z.enum(COLOURS);
export const numberSchema = z.string().regex(/^\d{4}$/, 'expected four digits');
export const idSchema = z.uuid();

/** A photo or a voice: the SHA-256 of its bytes, and what it is. */
export const mediumNameSchema = z
    .string()
    .regex(/^[0-9a-f]{64}\.(jpg|wav)$/, 'expected a SHA-256 with .jpg or .wav');
const photoName = z.string().regex(/^[0-9a-f]{64}\.jpg$/, 'expected the name of a photo');
const voiceName = z.string().regex(/^[0-9a-f]{64}\.wav$/, 'expected the name of a voice');

/** What was said, shown or spoken by the caretaker where one act of the way is done. */
const ownStepSchema = z.strictObject({
    at: positionSchema,
    /** A walk there and back comes by twice. */
    leg: z.enum(['there', 'back']),
    /** Which of several acts at the one place, in the order they are met; absent is the first. */
    nth: z.number().int().min(1).max(9).exactOptional(),
    words: plainText(LONGEST_WORDS).exactOptional(),
    photo: photoName.exactOptional(),
    voice: voiceName.exactOptional(),
});

/** The way as it was when the caretaker looked at it, so that a change can be told. */
const plannedSchema = z.strictObject({
    /** Bends of the way, to about a metre. */
    line: z.array(positionSchema).min(2).max(MOST_LINE),
    /** Metres. */
    distance: z.number().min(0),
    unknown: z.number().min(0),
    flights: z.number().int().min(0),
    /** What is met beside plain way, in order. */
    passes: z.array(z.enum(['crossing', 'steps', 'lift', 'ramp'])).max(MOST_LINE),
    /** Metres with a warning of each kind. */
    warnings: z.partialRecord(
        z.enum(['steep', 'rough', 'narrow', 'kerb', 'carriageway', 'unlit', 'unmarkedCrossing', 'gate']),
        z.number().min(0),
    ),
});

/** A prepared walk. There is no field for a person; whoever adds one is refused. */
export const walkSchema = z.strictObject({
    id: idSchema,
    picture: pictureSchema,
    colour: colourSchema,
    number: numberSchema,
    /** Shown to everybody at the kiosk, as the walks of a group; else found by picture and number only. */
    listed: z.boolean(),
    /** Name of the region it was made for. */
    region: z.string().min(1).max(120),
    /** Where the kiosk stands that it begins at; absent is any kiosk of the region. */
    start: positionSchema.exactOptional(),
    goal: z.strictObject({ position: positionSchema, name: plainText(80) }),
    /** Passed in this order on the way there, and backwards on the way back. */
    via: z.array(positionSchema).max(MOST_VIA),
    needs: needsSchema,
    thereAndBack: z.boolean(),
    own: z.array(ownStepSchema).max(MOST_OWN),
    planned: plannedSchema.exactOptional(),
});

export type OwnStep = z.infer<typeof ownStepSchema>;
export type Planned = z.infer<typeof plannedSchema>;
export type Walk = z.infer<typeof walkSchema>;

/** Names of all that a walk shows and speaks, each once, sorted. */
export function mediaOf({ own }: Walk): string[] {
    const names = own.flatMap(({ photo, voice }) => [photo, voice]);
    return [...new Set(names.filter((name) => name !== undefined))].sort();
}
