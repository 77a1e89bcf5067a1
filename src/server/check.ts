import { zValidator } from '@hono/zod-validator';
import type { z } from 'zod';
import { faultSentence } from '../schemas/faultSentence.ts';
import { answerFault } from './faults.ts';

/** Lets a request pass whose query, path or JSON body holds to the schema; else says what is wrong. */
export const check = <Schema extends z.ZodType, Target extends 'query' | 'param' | 'json'>(
    target: Target,
    schema: Schema,
) =>
    zValidator(target, schema, (result, context) => {
        if (!result.success) return answerFault(context, 'badRequest', faultSentence(result.error));
    });
