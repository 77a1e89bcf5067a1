import { z } from 'zod';
import { needsSchema } from '../schemas/needsSchema.ts';
import { idSchema, walkSchema } from '../walks/walk.ts';
import { LANGUAGES } from '../words/language.ts';

const LONGEST_DRAFT = 200_000;
const LONGEST_LINE = 20_000_000;
const MOST_AT_ONCE = 500;

export const loginSchema = z.strictObject({ pin: z.string().regex(/^\d{4,12}$/) });
export const listSchema = z.strictObject({ asked: z.string().max(80).default('') });
export const itinerarySchema = walkSchema.pick({
    start: true,
    goal: true,
    via: true,
    needs: true,
    thereAndBack: true,
    own: true,
});
export const saveSchema = z.strictObject({ walk: walkSchema, basedOn: z.number().int().min(0) });
export const draftSchema = z.strictObject({
    id: idSchema,
    basedOn: z.number().int().min(0),
    body: z.string().max(LONGEST_DRAFT),
});
export const oneSchema = z.strictObject({ id: idSchema });
export const mediumSchema = z.strictObject({ draft: idSchema, kind: z.enum(['jpg', 'wav']) });
export const lineSchema = z.strictObject({ text: z.string().max(LONGEST_LINE), needs: needsSchema });

const language = z.enum(LANGUAGES);
/** None is all. */
const ids = z.array(idSchema).max(MOST_AT_ONCE);
/** As it was offered: a path within the folder of sticks. */
const stick = z.string().min(1).max(500);

export const manySchema = z.strictObject({ ids });
export const giveSchema = z.strictObject({ ids, stick });
export const takeSchema = z.strictObject({ ticket: z.uuid() });
export const cardsSchema = z.strictObject({ ids, language });
export const draftCardSchema = z.strictObject({ walk: walkSchema, language });
export const languageSchema = z.strictObject({ language });
export const stickSchema = z.strictObject({ stick });
export const stickKindSchema = z.strictObject({ kind: z.enum(['photo', 'line']) });
export const stickPhotoSchema = z.strictObject({ stick, draft: idSchema });
export const stickLineSchema = z.strictObject({ stick, needs: needsSchema });
