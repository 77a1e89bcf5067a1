import type { PrintAnswer } from '../../../src/server/contract.ts';
import type { GivenAnswer, PackAnswer, PackProgress, PaperAnswer } from '../../../src/server/deskContract.ts';
import type { Walk } from '../../../src/walks/walk.ts';
import type { Language } from '../../../src/words/language.ts';
import { type Answered, ask, json, SILENT, send } from '../asking.ts';

/** Bytes of a pack (`packSchema`): what is larger is not sent. */
const LARGEST_PACK = 256 * 1024 * 1024;
/** A pack is decoded and encoded anew, a group's cards are printed, milliseconds. */
const LONG = 15 * 60_000;

export type Tell = (progress: PackProgress) => void;

/** Reads lines of JSON: each tells how far it is, the last what came of it. */
async function lastLine(reply: Response | undefined, tell: Tell): Promise<Answered<PackAnswer>> {
    const reader = reply?.body?.pipeThrough(new TextDecoderStream()).getReader();
    if (!reader) return SILENT;
    let rest = '';
    for (;;) {
        const { done, value = '' } = await reader.read();
        const lines = `${rest}${value}`.split('\n');
        rest = lines.pop() ?? '';
        for (const line of lines) {
            const told: PackProgress | Answered<PackAnswer> = JSON.parse(line);
            if ('ok' in told) return told;
            tell(told);
        }
        if (done) return SILENT;
    }
}

async function look(path: string, init: RequestInit, tell: Tell): Promise<Answered<PackAnswer>> {
    const reply = await send(path, init, LONG);
    if (reply && !reply.headers.get('Content-Type')?.includes('ndjson')) {
        const refused: Answered<PackAnswer> = JSON.parse(await reply.text());
        return refused;
    }
    return lastLine(reply, tell).catch(() => SILENT);
}

/** Packs and paper, in one session. */
export function packsOf(session: Record<string, string>) {
    const post = <Good extends { ok: true }>(path: string, body: unknown) =>
        ask<Good>(`/api/desk/${path}`, json(body, session), LONG);
    const blob = async (path: string, body: unknown): Promise<Blob | undefined> => {
        const reply = await send(`/api/desk/${path}`, json(body, session), LONG);
        return reply?.ok ? reply.blob() : undefined;
    };
    return {
        async lookAtFile(file: File, tell: Tell): Promise<Answered<PackAnswer>> {
            if (file.size > LARGEST_PACK) {
                return { ok: false, error: { code: 'badRequest', detail: file.name, why: 'tooLarge' } };
            }
            return look('/api/desk/packs/look', { method: 'POST', headers: session, body: file }, tell);
        },
        lookAtStick: (stick: string, tell: Tell) =>
            look('/api/desk/packs/stick', json({ stick }, session), tell),
        takePack: (ticket: string) => post<PackAnswer>('packs/take', { ticket }),
        giveToStick: (ids: readonly string[], stick: string) =>
            post<GivenAnswer>('packs/give', { ids, stick }),
        packFile: (ids: readonly string[]) => blob('packs/file', { ids }),
        cardsFile: (ids: readonly string[], language: Language) => blob('pdf/cards', { ids, language }),
        cardFile: (walk: Walk, language: Language) => blob('pdf/card', { walk, language }),
        listFile: (language: Language) => blob('pdf/list', { language }),
        printCards: (ids: readonly string[], language: Language) =>
            printed(post<PaperAnswer>('paper/cards', { ids, language })),
        printList: (language: Language) => printed(post<PaperAnswer>('paper/list', { language })),
    };
}

async function printed(asked: Promise<Answered<PaperAnswer>>): Promise<PrintAnswer['printed']> {
    const answer = await asked;
    return answer.ok ? answer.printed : 'failed';
}
