import { Hono } from 'hono';
import { z } from 'zod';
import type { Services } from '../services/openServices.ts';
import type { WalkToday } from '../services/walks/walkToday.ts';
import { idSchema, mediumNameSchema, numberSchema, pictureSchema } from '../walks/walk.ts';
import { LANGUAGES } from '../words/language.ts';
import { check } from './check.ts';
import type { PrintAnswer } from './contract.ts';
import { answerFault } from './faults.ts';
import type { WalkAnswer, WalkPrintQuery, WalkQuery, WalksAnswer } from './walksContract.ts';

const walkQuerySchema = z.union(
    [
        z.strictObject({ number: numberSchema, picture: pictureSchema }),
        z.strictObject({ code: z.string().regex(/^\d{8}$/) }),
        z.strictObject({ listed: idSchema }),
    ],
    { error: 'expected {number, picture}, {code} or {listed: id}' },
) satisfies z.ZodType<WalkQuery>;

const walkPrintSchema = z.strictObject({
    number: numberSchema,
    picture: pictureSchema,
    offer: z.enum(['easier', 'shorter', 'leastBarrier']),
    direction: z.enum(['there', 'back']),
    language: z.enum(LANGUAGES),
}) satisfies z.ZodType<WalkPrintQuery>;

const mediumSchema = z.strictObject({ id: idSchema, name: mediumNameSchema });

const MEDIUM_TYPES = { jpg: 'image/jpeg', wav: 'audio/wav' } as const;

/** The way today as the screen reads it. */
function walkAnswer({ walk, outcome, closures, own, changes, isHere }: WalkToday): WalkAnswer {
    const { id, number, picture, colour, goal, needs, thereAndBack } = walk;
    return {
        ok: true,
        outcome,
        closures: closures.map(({ signed, ...closed }) => closed),
        walk: {
            id,
            number,
            picture,
            colour,
            goal,
            profile: needs.profile,
            thereAndBack,
            isHere,
            isChanged: changes.length > 0,
            own,
        },
    };
}

const NO_WALK = 'there is no such walk';

/** What the screen asks about prepared walks. */
export function createWalksApi({ walks }: Services) {
    return new Hono()
        .get('/api/walks', async (context) => {
            const answer: WalksAnswer = {
                ok: true,
                ...(walks?.overview() ?? { any: false, listed: [] }),
                packs: (await walks?.packsOnSticks()) ?? 0,
            };
            return context.json(answer, 200);
        })
        .post('/api/walks/open', check('json', walkQuerySchema), async (context) => {
            const today = await walks?.open(context.req.valid('json'));
            return today ? context.json(walkAnswer(today), 200) : answerFault(context, 'notFound', NO_WALK);
        })
        .post('/api/walks/print', check('json', walkPrintSchema), async (context) => {
            const printed = await walks?.print(context.req.valid('json'));
            const answer: PrintAnswer = { ok: true, printed: printed ?? 'noWay' };
            return context.json(answer, 200);
        })
        .get('/api/walks/:id/media/:name', check('param', mediumSchema), (context) => {
            const { id, name } = context.req.valid('param');
            const bytes = walks?.medium(id, name);
            if (!bytes) return answerFault(context, 'notFound', 'there is no such photo or voice');
            const type = name.endsWith('.jpg') ? MEDIUM_TYPES.jpg : MEDIUM_TYPES.wav;
            return context.body(new Uint8Array(bytes), 200, { 'Content-Type': type });
        });
}

/** For `hc<WalksApi>`. */
export type WalksApi = ReturnType<typeof createWalksApi>;
