import { Hono } from 'hono';
import { createMiddleware } from 'hono/factory';
import { lendSticks } from '../services/lendSticks.ts';
import type { Services } from '../services/openServices.ts';
import { filesOnSticks } from '../services/walks/sticks.ts';
import type { WalksService } from '../services/walks/walksService.ts';
import { fingerprintOf } from '../walks/pack/signing.ts';
import { personHint } from '../walks/personHint.ts';
import { ownSteps } from '../walks/plan/ownSteps.ts';
import type { SaveFault } from '../walks/store/WalkTable.ts';
import { check } from './check.ts';
import type {
    DeskAnswer,
    KeptAnswer,
    LineAnswer,
    LoginAnswer,
    MediumAnswer,
    NameAnswer,
    PlanAnswer,
} from './deskContract.ts';
import {
    draftSchema,
    itinerarySchema,
    lineSchema,
    listSchema,
    loginSchema,
    mediumSchema,
    oneSchema,
    saveSchema,
} from './deskSchemas.ts';
import { answerFault } from './faults.ts';
import { limitTo } from './limitTo.ts';
import { createPackApi } from './packApi.ts';
import { createPaperApi } from './paperApi.ts';
import { createStickApi } from './stickApi.ts';

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

/** A walk with sixty own steps, a photo as it comes from a camera, a line of two days. */
const [usual, photo, line] = [limitTo(1024 * 1024), limitTo(64 * 1024 * 1024), limitTo(24 * 1024 * 1024)];
const SMALL = 1024;

/** Packs have a bound of their own. */
const bounded = createMiddleware((context, next) => {
    const { path } = context.req;
    if (path === '/api/desk/packs/look') return next();
    if (path.startsWith('/api/desk/media/')) return photo(context, next);
    return (path === '/api/desk/line' ? line : usual)(context, next);
});

/** Lets pass who entered a PIN lately. */
const entered = ({ sessions }: WalksService) =>
    createMiddleware(async (context, next) => {
        const role = sessions.role(context.req.header('X-Session') ?? '');
        if (!role) return answerFault(context, 'forbidden', 'expected the session of a caretaker');
        lendSticks();
        await next();
    });

/** What caretakers do at their page. */
function createDesk(walks: WalksService) {
    const { desk, store, sessions, sticks, packs, paper } = walks;
    return new Hono()
        .use('/api/desk/login', limitTo(SMALL))
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
        .use('/api/desk/*', bounded)
        .post('/api/desk/logout', (context) => {
            sessions.end(context.req.header('X-Session') ?? '');
            return context.json(DONE, 200);
        })
        .get('/api/desk/walks', check('query', listSchema), async (context) => {
            const answer: DeskAnswer = {
                ok: true,
                walks: desk.list(context.req.valid('query').asked),
                count: store.walks.count(),
                drafts: desk.drafts(),
                sticks: {
                    packs: await filesOnSticks(sticks, 'walks'),
                    toWrite: packs.sticksToWrite(),
                },
                printer: await paper.printer(),
                fingerprint: fingerprintOf(store.keys.ownKey()),
            };
            return context.json(answer, 200);
        })
        .post('/api/desk/walk', check('json', oneSchema), (context) => {
            const kept = desk.walk(context.req.valid('json').id);
            if (!kept) return answerFault(context, 'notFound', 'there is no such walk');
            const answer: KeptAnswer = { ok: true, ...kept };
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
            const answer: KeptAnswer = { ok: true, ...saved.value };
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
            if (!added.ok) return answerFault(context, 'badRequest', added.fault.detail, added.fault.why);
            const answer: MediumAnswer = { ok: true, name: added.value };
            return context.json(answer, 200);
        })
        .post('/api/desk/line', check('json', lineSchema), async (context) => {
            const { text, needs } = context.req.valid('json');
            const matched = await desk.followLine(text, needs);
            if (!matched.ok) {
                return answerFault(context, 'badRequest', matched.fault.detail, matched.fault.why);
            }
            const answer: LineAnswer = { ok: true, ...matched.value };
            return context.json(answer, 200);
        })
        .post('/api/desk/check', async (context) => {
            await desk.check();
            return context.json(DONE, 200);
        })
        .route('/', createPackApi(walks))
        .route('/', createPaperApi(walks))
        .route('/', createStickApi(walks));
}

/** The caretaker's calls; a kiosk without walks has none. */
export function createDeskApi({ walks }: Services) {
    return walks ? createDesk(walks) : new Hono();
}
