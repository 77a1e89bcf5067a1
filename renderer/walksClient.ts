import { hc } from 'hono/client';
import type { FaultAnswer, PrintAnswer } from '../src/server/contract.ts';
import type { WalksApi } from '../src/server/walksApi.ts';
import type { WalkAnswer, WalkPrintQuery, WalkQuery, WalksAnswer } from '../src/server/walksContract.ts';
import type { Happening } from './journey/JourneyEvent.ts';

/** A wrong number is answered slowly after a few, milliseconds. */
const PATIENCE = 12_000;

const server = hc<WalksApi>('/', { init: { cache: 'no-store' } });
const within = () => ({ init: { signal: AbortSignal.timeout(PATIENCE) } });

/** The walks that everybody may see. */
export async function askWalks(): Promise<Happening> {
    try {
        const reply = await server.api.walks.$get({}, within());
        const answer: WalksAnswer = JSON.parse(await reply.text());
        return { type: 'walksCame', list: { status: 'here', value: answer.listed } };
    } catch {
        return { type: 'walksCame', list: { status: 'failed' } };
    }
}

/** Whether there is any walk to offer, and how many packs lie on sticks. */
export interface WalksThere {
    readonly any: boolean;
    readonly packs: number;
}

const NONE: WalksThere = { any: false, packs: 0 };

/** What there is of walks; where the server cannot say there is nothing to offer. */
export async function askWhetherWalks(): Promise<WalksThere> {
    try {
        const reply = await server.api.walks.$get({}, within());
        const answer: WalksAnswer = JSON.parse(await reply.text());
        return { any: answer.any || answer.packs > 0, packs: answer.packs };
    } catch {
        return NONE;
    }
}

/** A walk by its name, with its way today. */
export async function askWalk(asked: WalkQuery): Promise<Happening> {
    return { type: 'walkCame', asked, answer: await walkOf(asked) };
}

async function walkOf(asked: WalkQuery): Promise<WalkAnswer | 'unknown' | 'failed'> {
    try {
        const reply = await server.api.walks.open.$post({ json: asked }, within());
        const body: WalkAnswer | FaultAnswer = JSON.parse(await reply.text());
        if (body.ok) return body;
        return body.error.code === 'notFound' || body.error.code === 'badRequest' ? 'unknown' : 'failed';
    } catch {
        return 'failed';
    }
}

/** Has a walk printed; answers when the sheet is out, or when none will come. `patience` in milliseconds. */
export async function askToPrintWalk(
    json: WalkPrintQuery,
    patience: number,
): Promise<PrintAnswer['printed']> {
    try {
        const reply = await server.api.walks.print.$post(
            { json },
            { init: { signal: AbortSignal.timeout(patience) } },
        );
        const answer: PrintAnswer | FaultAnswer = JSON.parse(await reply.text());
        return answer.ok ? answer.printed : 'failed';
    } catch {
        return 'failed';
    }
}

/** Where a photo or a voice of a walk is. */
export const mediumAddress = (walk: string, name: string): string => `/api/walks/${walk}/media/${name}`;
