import { z } from 'zod';
import { needsSchema } from '../schemas/needsSchema.ts';
import { idSchema, walkSchema } from '../walks/walk.ts';
import { LANGUAGES } from '../words/language.ts';

const LONGEST_DRAFT = 200_000;
const LONGEST_LINE = 20_000_000;

export const loginSchema = z.strictObject({ pin: z.string().regex(/^\d{4,12}$/) });
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
export const manySchema = z.strictObject({ ids: z.array(idSchema).min(1).max(500) });
export const printSchema = manySchema.extend({ language: z.enum(LANGUAGES) });
export const mediumSchema = z.strictObject({ draft: idSchema, kind: z.enum(['jpg', 'wav']) });
export const lineSchema = z.strictObject({ text: z.string().max(LONGEST_LINE), needs: needsSchema });
export const stickSchema = z.strictObject({ stick: z.string().max(500), take: z.boolean() });
