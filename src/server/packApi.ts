import { type Context, Hono } from 'hono';
import { stream } from 'hono/streaming';
import { type Result, succeed } from '../base/result.ts';
import type { Offer } from '../services/walks/PackDesk.ts';
import { readFromStick } from '../services/walks/sticks.ts';
import type { WalksService } from '../services/walks/walksService.ts';
import { LARGEST_PACK, MOST_WALKS } from '../walks/pack/packSchema.ts';
import { storeFault } from '../walks/store/storeFault.ts';
import type { Walk } from '../walks/walk.ts';
import { refuse, type WalksFault } from '../walks/walksFault.ts';
import { check } from './check.ts';
import type { FaultAnswer } from './contract.ts';
import type { GivenAnswer, PackAnswer, PackProgress } from './deskContract.ts';
import { giveSchema, manySchema, stickSchema, takeSchema } from './deskSchemas.ts';
import { limitTo } from './limitTo.ts';

function packAnswer({ ticket, preview }: Offer): PackAnswer {
    const { arrivals, media, signer } = preview;
    return {
        ok: true,
        ticket,
        walks: arrivals.map(({ walk, becomes, formerNumber }) => {
            const { id, number, picture, colour, goal } = walk;
            const isRenumbered = number !== formerNumber;
            return { id, number, picture, colour, goal: goal.name, becomes, isRenumbered };
        }),
        media,
        signer: { fingerprint: signer.fingerprint, isTrusted: signer.isTrusted },
    };
}

const refused = ({ why, detail }: WalksFault): FaultAnswer => ({
    ok: false,
    error: { code: 'badRequest', detail, why },
});

/** A fault of the database as one of the pack's; what else is thrown is a fault of our own. */
function keptFault(error: unknown) {
    const fault = storeFault(error);
    if (!fault) throw error;
    return refuse(fault.why, fault.detail);
}

type Tell = (progress: PackProgress) => void;

/** Lines of JSON: how far it is, and last what came of it. */
function streamed(context: Context, work: (tell: Tell) => Promise<Result<Offer, WalksFault>>) {
    context.header('Content-Type', 'application/x-ndjson');
    return stream(context, async (lines) => {
        const tell: Tell = (progress) => void lines.writeln(JSON.stringify(progress));
        const looked = await work(tell).catch(keptFault);
        const last = looked.ok ? packAnswer(looked.value) : refused(looked.fault);
        await lines.writeln(JSON.stringify(last));
    });
}

const told = (tell: Tell, step: PackProgress['step']) => (done: number, all: number) =>
    tell({ step, done, all });

/** Packs of walks that come and go, for who entered a PIN. */
export function createPackApi({ desk, packs, sticks }: WalksService) {
    const packOf = (walks: readonly Walk[]): Result<Uint8Array, WalksFault> => {
        if (walks.length > 0 && walks.length <= MOST_WALKS) return succeed(packs.pack(walks));
        const detail = `expected 1 to ${MOST_WALKS} walks for one pack, found ${walks.length}`;
        return refuse('tooMany', detail);
    };
    return new Hono()
        .post('/api/desk/packs/look', limitTo(LARGEST_PACK), async (context) => {
            const bytes = new Uint8Array(await context.req.arrayBuffer());
            return streamed(context, (tell) => packs.lookAt(bytes, told(tell, 'media')));
        })
        .post('/api/desk/packs/stick', check('json', stickSchema), (context) => {
            const { stick } = context.req.valid('json');
            return streamed(context, async (tell) => {
                const bytes = await readFromStick(sticks, stick, 'walks', told(tell, 'bytes'));
                return bytes.ok ? packs.lookAt(bytes.value, told(tell, 'media')) : bytes;
            });
        })
        .post('/api/desk/packs/take', check('json', takeSchema), async (context) => {
            const { ticket } = context.req.valid('json');
            const taken = packs.take(ticket);
            if (!taken.ok) return context.json(refused(taken.fault), 400);
            await desk.check(taken.value.arrivals.map(({ walk }) => walk.id));
            return context.json(packAnswer({ ticket, preview: taken.value }), 200);
        })
        .post('/api/desk/packs/give', check('json', giveSchema), (context) => {
            const { ids, stick } = context.req.valid('json');
            const packed = packOf(desk.walks(ids));
            if (!packed.ok) return context.json(refused(packed.fault), 400);
            const given = packs.give(stick, { name: 'stufenfrei', ending: '.walks', bytes: packed.value });
            if (!given.ok) return context.json(refused(given.fault), 400);
            const answer: GivenAnswer = { ok: true, file: given.value };
            return context.json(answer, 200);
        })
        .post('/api/desk/packs/file', check('json', manySchema), (context) => {
            const packed = packOf(desk.walks(context.req.valid('json').ids));
            if (!packed.ok) return context.json(refused(packed.fault), 400);
            return context.body(new Uint8Array(packed.value), 200, { 'Content-Type': 'application/zip' });
        });
}
