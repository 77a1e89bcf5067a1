import { Hono } from 'hono';
import { z } from 'zod';
import type { PrintService } from '../services/printService.ts';
import { LANGUAGES } from '../words/language.ts';
import { check } from './check.ts';
import type { ForgottenAnswer, PrintAnswer, PrinterAnswer, PrintQuery } from './contract.ts';
import { routeQuerySchema } from './querySchemas.ts';

const printQuerySchema = z.strictObject({
    ...routeQuerySchema.shape,
    offer: z.enum(['easier', 'shorter', 'leastBarrier']),
    direction: z.enum(['there', 'back']),
    language: z.enum(LANGUAGES),
}) satisfies z.ZodType<PrintQuery>;

/** Paper from the kiosk's printer. */
export function createPrintApi(prints: PrintService) {
    return new Hono()
        .get('/api/printer', async (context) => {
            const answer: PrinterAnswer = { ok: true, printer: await prints.offer() };
            return context.json(answer, 200);
        })
        .post('/api/print', check('json', printQuerySchema), async (context) => {
            const answer: PrintAnswer = { ok: true, printed: await prints.print(context.req.valid('json')) };
            return context.json(answer, 200);
        })
        .post('/api/print/forget', async (context) => {
            await prints.forget();
            const answer: ForgottenAnswer = { ok: true };
            return context.json(answer, 200);
        });
}
