import { Hono } from 'hono';
import type { WalksService } from '../services/walks/walksService.ts';
import { check } from './check.ts';
import type { PaperAnswer } from './deskContract.ts';
import { cardsSchema, draftCardSchema, languageSchema } from './deskSchemas.ts';

const PDF = { 'Content-Type': 'application/pdf' } as const;

/** Cards and lists of walks on paper, for who entered a PIN. */
export function createPaperApi({ paper }: WalksService) {
    return new Hono()
        .post('/api/desk/paper/cards', check('json', cardsSchema), async (context) => {
            const { ids, language } = context.req.valid('json');
            const answer: PaperAnswer = { ok: true, printed: await paper.printCards(ids, language) };
            return context.json(answer, 200);
        })
        .post('/api/desk/paper/list', check('json', languageSchema), async (context) => {
            const { language } = context.req.valid('json');
            const answer: PaperAnswer = { ok: true, printed: await paper.printList(language) };
            return context.json(answer, 200);
        })
        .post('/api/desk/pdf/cards', check('json', cardsSchema), async (context) => {
            const { ids, language } = context.req.valid('json');
            return context.body(new Uint8Array(await paper.cards(ids, language)), 200, PDF);
        })
        .post('/api/desk/pdf/card', check('json', draftCardSchema), async (context) => {
            const { walk, language } = context.req.valid('json');
            return context.body(new Uint8Array(await paper.draftCard(walk, language)), 200, PDF);
        })
        .post('/api/desk/pdf/list', check('json', languageSchema), async (context) => {
            const { language } = context.req.valid('json');
            return context.body(new Uint8Array(await paper.list(language)), 200, PDF);
        });
}
