import { Hono } from 'hono';
import { createMiddleware } from 'hono/factory';
import type { Services } from '../services/openServices.ts';
import type { WalksService } from '../services/walks/walksService.ts';
import type { ImportPreview } from '../walks/carry/importPack.ts';
import { fingerprintOf } from '../walks/pack/signing.ts';
import { personHint } from '../walks/personHint.ts';
import { ownSteps } from '../walks/plan/ownSteps.ts';
import type { SaveFault } from '../walks/store/WalkTable.ts';
import { check } from './check.ts';
import type {
    DeskAnswer,
    LineAnswer,
    LoginAnswer,
    MediumAnswer,
    NameAnswer,
    PackAnswer,
    PlanAnswer,
    SaveAnswer,
} from './deskContract.ts';
import {
    draftSchema,
    itinerarySchema,
    lineSchema,
    loginSchema,
    manySchema,
    mediumSchema,
    oneSchema,
    printSchema,
    saveSchema,
    stickSchema,
} from './deskSchemas.ts';
import { answerFault } from './faults.ts';

const DONE = { ok: true } as const;

function saveSentence(fault: SaveFault): string {
    switch (fault.fault) {
        case 'changedElsewhere':
            return `changedElsewhere ${fault.revision ?? 'deleted'}`;
        case 'numberTaken':
            return 'numberTaken';
        case 'mediumMissing':
            return `mediumMissing ${fault.name}`;
    }
}

function packAnswer({ arrivals, media, signer }: ImportPreview): PackAnswer {
    const { fingerprint, isTrusted } = signer;
    return {
        ok: true,
        walks: arrivals.map(({ walk, becomes, formerNumber }) => {
            const { id, number, picture, colour, goal } = walk;
            const isRenumbered = number !== formerNumber;
            return { id, number, picture, colour, goal: goal.name, becomes, isRenumbered };
        }),
        media,
        signer: { fingerprint, isTrusted },
    };
}

/** Lets pass who entered a PIN lately. */
const entered = ({ sessions }: WalksService) =>
    createMiddleware(async (context, next) => {
        const role = sessions.role(context.req.header('X-Session') ?? '');
        if (!role) return answerFault(context, 'forbidden', 'expected the session of a caretaker');
        await next();
    });

/** What caretakers do at their page. */
function createDesk(walks: WalksService) {
    const { desk, store, sessions } = walks;
    return new Hono()
        .post('/api/desk/login', check('json', loginSchema), async (context) => {
            const opened = await store.pins.check(context.req.valid('json').pin);
            if (!opened.ok) {
                const wait = 'wait' in opened.fault ? Math.ceil(opened.fault.wait / 1000) : 0;
                return answerFault(context, 'forbidden', `${opened.fault.fault} ${wait}`);
            }
            const answer: LoginAnswer = { ok: true, token: sessions.begin(opened.value), role: opened.value };
            return context.json(answer, 200);
        })
        .use('/api/desk/*', entered(walks))
        .post('/api/desk/logout', (context) => {
            sessions.end(context.req.header('X-Session') ?? '');
            return context.json(DONE, 200);
        })
        .get('/api/desk/walks', async (context) => {
            const answer: DeskAnswer = {
                ok: true,
                walks: desk.list(),
                drafts: desk.drafts(),
                sticks: await desk.sticks(),
                fingerprint: fingerprintOf(store.keys.ownKey()),
            };
            return context.json(answer, 200);
        })
        .get('/api/desk/name', (context) => {
            const name = desk.newName();
            if (!name) return answerFault(context, 'badRequest', 'allTaken');
            const answer: NameAnswer = { ok: true, ...name };
            return context.json(answer, 200);
        })
        .post('/api/desk/plan', check('json', itinerarySchema), async (context) => {
            const itinerary = context.req.valid('json');
            const planned = await desk.plan(itinerary);
            const { outcome } = planned;
            const maneuvers = outcome.outcome === 'route' ? outcome.route.maneuvers : [];
            const hints = itinerary.own.flatMap(({ words = '' }, index) => {
                const hint = personHint(words);
                return hint ? [{ index, hint }] : [];
            });
            const answer: PlanAnswer = { ok: true, ...planned, own: ownSteps(itinerary, maneuvers), hints };
            return context.json(answer, 200);
        })
        .post('/api/desk/save', check('json', saveSchema), async (context) => {
            const { walk, basedOn } = context.req.valid('json');
            const saved = await desk.save(walk, basedOn);
            if (!saved.ok) return answerFault(context, 'badRequest', saveSentence(saved.fault));
            const answer: SaveAnswer = { ok: true, ...saved.value };
            return context.json(answer, 200);
        })
        .post('/api/desk/delete', check('json', oneSchema), (context) => {
            desk.delete(context.req.valid('json').id);
            return context.json(DONE, 200);
        })
        .post('/api/desk/draft', check('json', draftSchema), (context) => {
            desk.keepDraft(context.req.valid('json'));
            return context.json(DONE, 200);
        })
        .post('/api/desk/draft/drop', check('json', oneSchema), (context) => {
            desk.dropDraft(context.req.valid('json').id);
            return context.json(DONE, 200);
        })
        .post('/api/desk/media/:draft/:kind', check('param', mediumSchema), async (context) => {
            const { draft, kind } = context.req.valid('param');
            const bytes = new Uint8Array(await context.req.arrayBuffer());
            const added = await desk.addMedium(draft, kind, bytes);
            if (!added.ok) return answerFault(context, 'badRequest', added.fault);
            const answer: MediumAnswer = { ok: true, name: added.value };
            return context.json(answer, 200);
        })
        .post('/api/desk/line', check('json', lineSchema), async (context) => {
            const { text, needs } = context.req.valid('json');
            const matched = await desk.followLine(text, needs);
            if (!matched.ok) return answerFault(context, 'badRequest', matched.fault);
            const answer: LineAnswer = { ok: true, ...matched.value };
            return context.json(answer, 200);
        })
        .post('/api/desk/preview', async (context) => {
            const preview = await desk.carryIn(new Uint8Array(await context.req.arrayBuffer()), false);
            if (!preview.ok) return answerFault(context, 'badRequest', preview.fault);
            return context.json(packAnswer(preview.value), 200);
        })
        .post('/api/desk/take', async (context) => {
            const taken = await desk.carryIn(new Uint8Array(await context.req.arrayBuffer()), true);
            if (!taken.ok) return answerFault(context, 'badRequest', taken.fault);
            return context.json(packAnswer(taken.value), 200);
        })
        .post('/api/desk/stick', check('json', stickSchema), async (context) => {
            const { stick, take } = context.req.valid('json');
            const bytes = await desk.fromStick(stick);
            const answered = bytes.ok ? await desk.carryIn(bytes.value, take) : bytes;
            if (!answered.ok) return answerFault(context, 'badRequest', answered.fault);
            return context.json(packAnswer(answered.value), 200);
        })
        .post('/api/desk/export', check('json', manySchema), (context) => {
            const bytes = desk.carryOut(context.req.valid('json').ids);
            return context.body(new Uint8Array(bytes), 200, { 'Content-Type': 'application/zip' });
        })
        .post('/api/desk/print', check('json', printSchema), async (context) => {
            const { ids, language } = context.req.valid('json');
            const bytes = await desk.print(ids, language);
            return context.body(new Uint8Array(bytes), 200, { 'Content-Type': 'application/pdf' });
        })
        .post('/api/desk/check', async (context) => {
            await desk.check();
            return context.json(DONE, 200);
        });
}

/** The caretaker's calls; a kiosk without walks has none. */
export function createDeskApi({ walks }: Services) {
    return walks ? createDesk(walks) : new Hono();
}
