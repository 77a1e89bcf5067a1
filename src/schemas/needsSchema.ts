import { z } from 'zod';
import type { Position } from '../base/position.ts';
import { SMOOTHNESSES, SURFACES } from '../graph/vocabulary.ts';
import { type Limits, type Needs, OBJECTIVES, PROFILES } from '../routing/needs.ts';

const [, ...surfaces] = SURFACES;
const [, ...smoothnesses] = SMOOTHNESSES;

export const positionSchema = z
    .tuple([z.number().min(-180).max(180), z.number().min(-90).max(90)])
    .readonly() satisfies z.ZodType<Position>;

/** Bounds of what a person may ask for; what lies beyond is a slip of the finger or of the unit. */
export const limitsSchema = z.strictObject({
    narrowest: z.number().min(0).max(10).exactOptional(),
    steepest: z.number().min(0).max(100).exactOptional(),
    highestKerb: z.number().min(0).max(100).exactOptional(),
    roughestSurface: z.enum(surfaces).exactOptional(),
    roughestSmoothness: z.enum(smoothnesses).exactOptional(),
    steps: z.enum(['forbid', 'allow']).exactOptional(),
}) satisfies z.ZodType<Limits>;

export const profileSchema = z.enum(PROFILES);
export const objectiveSchema = z.enum(OBJECTIVES);

/** Metres between seats. */
export const restSchema = z.number().min(10).max(5000);
/** Minutes to a toilet. */
export const toiletSchema = z.number().min(1).max(120);

export const needsSchema = z.strictObject({
    profile: profileSchema,
    limits: limitsSchema,
    objective: objectiveSchema,
    speed: z.number().min(0.2).max(3).exactOptional(),
    checkedOnly: z.boolean().exactOptional(),
    rest: restSchema.exactOptional(),
    toilet: toiletSchema.exactOptional(),
}) satisfies z.ZodType<Needs>;
