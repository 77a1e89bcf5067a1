import { Hono } from 'hono';
import { filesOnSticks, readFromStick } from '../services/walks/sticks.ts';
import type { WalksService } from '../services/walks/walksService.ts';
import { check } from './check.ts';
import type { LineAnswer, MediumAnswer, StickFilesAnswer } from './deskContract.ts';
import { stickKindSchema, stickLineSchema, stickPhotoSchema } from './deskSchemas.ts';
import { answerFault } from './faults.ts';

/** Photos and lines on sticks, for who entered a PIN: a kiosk opens no file dialog. */
export function createStickApi({ desk, sticks }: WalksService) {
    return new Hono()
        .get('/api/desk/stick/:kind', check('param', stickKindSchema), async (context) => {
            const files = await filesOnSticks(sticks, context.req.valid('param').kind);
            const answer: StickFilesAnswer = { ok: true, files };
            return context.json(answer, 200);
        })
        .post('/api/desk/stick/photo', check('json', stickPhotoSchema), async (context) => {
            const { stick, draft } = context.req.valid('json');
            const bytes = await readFromStick(sticks, stick, 'photo');
            const added = bytes.ok ? await desk.addMedium(draft, 'jpg', bytes.value) : bytes;
            if (!added.ok) return answerFault(context, 'badRequest', added.fault.detail, added.fault.why);
            const answer: MediumAnswer = { ok: true, name: added.value };
            return context.json(answer, 200);
        })
        .post('/api/desk/stick/line', check('json', stickLineSchema), async (context) => {
            const { stick, needs } = context.req.valid('json');
            const bytes = await readFromStick(sticks, stick, 'line');
            const text = bytes.ok ? new TextDecoder().decode(bytes.value) : '';
            const matched = bytes.ok ? await desk.followLine(text, needs) : bytes;
            if (!matched.ok) {
                return answerFault(context, 'badRequest', matched.fault.detail, matched.fault.why);
            }
            const answer: LineAnswer = { ok: true, ...matched.value };
            return context.json(answer, 200);
        });
}
