import { Hono } from 'hono';
import { createMiddleware } from 'hono/factory';
import { z } from 'zod';
import { lendSticks } from '../services/lendSticks.ts';
import type { Services } from '../services/openServices.ts';
import { setupSchema } from '../services/staff/saveSetup.ts';
import type { StaffService } from '../services/staff/staffService.ts';
import { PIN } from '../walks/store/Pins.ts';
import { check } from './check.ts';
import { answerFault } from './faults.ts';
import type {
    EnterAnswer,
    LandmarksAnswer,
    ReportAnswer,
    SavedAnswer,
    SetupAnswer,
    SticksAnswer,
    TestAnswer,
    WrittenAnswer,
} from './staffContract.ts';

const pinSchema = z.string().regex(PIN, 'expected 4 to 12 digits');
const enterSchema = z.strictObject({ pin: pinSchema.exactOptional() });
const saveSchema = z.strictObject({ setup: setupSchema, pin: pinSchema.exactOptional() });
const degrees = (most: number) =>
    z
        .string()
        .regex(/^-?\d{1,3}(\.\d+)?$/, 'expected degrees')
        .transform(Number)
        .pipe(z.number().min(-most).max(most));
const whereSchema = z.strictObject({ longitude: degrees(180), latitude: degrees(90) });
const stickSchema = z.strictObject({ stick: z.string().max(500) });

const knowsToken = ({ door }: StaffService) =>
    createMiddleware(async (context, next) => {
        const [, token = ''] = /^Bearer (.+)$/.exec(context.req.header('Authorization') ?? '') ?? [];
        if (!door.knows(token))
            return answerFault(context, 'forbidden', 'expected the token of somebody who entered');
        lendSticks();
        await next();
    });

/** On a machine that is no kiosk: its hidden page is told so, and can do nothing. */
export function createNoStaffApi() {
    return new Hono().post('/api/staff/enter', (context) => {
        const answer: EnterAnswer = { ok: true, outcome: 'absent' };
        return context.json(answer, 200);
    });
}

/** What the hidden page asks. */
export function createStaffApi(staff: StaffService, { kiosk, health }: Pick<Services, 'kiosk' | 'health'>) {
    return new Hono()
        .post('/api/staff/enter', check('json', enterSchema), async (context) => {
            const answer: EnterAnswer = {
                ok: true,
                ...(await staff.door.enter(context.req.valid('json').pin)),
            };
            return context.json(answer, 200);
        })
        .use('/api/staff/*', knowsToken(staff))
        .get('/api/staff/report', async (context) => {
            const answer: ReportAnswer = { ok: true, report: await health() };
            return context.json(answer, 200);
        })
        .get('/api/staff/setup', (context) => {
            const answer: SetupAnswer = {
                ok: true,
                setup: staff.setup(),
                bounds: kiosk.bounds,
                hasPin: staff.hasPin(),
            };
            return context.json(answer, 200);
        })
        .get('/api/staff/landmarks', check('query', whereSchema), (context) => {
            const { longitude, latitude } = context.req.valid('query');
            const answer: LandmarksAnswer = { ok: true, landmarks: staff.landmarks([longitude, latitude]) };
            return context.json(answer, 200);
        })
        .post('/api/staff/setup', check('json', saveSchema), async (context) => {
            const { setup, pin } = context.req.valid('json');
            const saved = await staff.save(setup, pin);
            if (!saved.ok) return answerFault(context, 'badRequest', saved.fault);
            const answer: SavedAnswer = { ok: true };
            return context.json(answer, 200);
        })
        .post('/api/staff/probe', async (context) => {
            const found = await staff.probe();
            const answer: TestAnswer = { ok: true, good: found > 0, found: String(found) };
            return context.json(answer, 200);
        })
        .post('/api/staff/print', async (context) => {
            const printed = await staff.print();
            const answer: TestAnswer = { ok: true, good: printed === 'printed', found: printed };
            return context.json(answer, 200);
        })
        .get('/api/staff/sticks', (context) => {
            const answer: SticksAnswer = { ok: true, sticks: staff.sticks() };
            return context.json(answer, 200);
        })
        .post('/api/staff/diagnostics', check('json', stickSchema), async (context) => {
            const written = await staff.diagnose(context.req.valid('json').stick);
            if (!written.ok) return answerFault(context, 'badRequest', written.fault);
            const answer: WrittenAnswer = { ok: true, file: written.value };
            return context.json(answer, 200);
        });
}

/** For `hc<StaffApi>`. */
export type StaffApi = ReturnType<typeof createStaffApi>;
