import type { FaultAnswer } from '../../src/server/contract.ts';

/** A photo of a camera, a page of cards: worked on for this long at most, milliseconds. */
const PATIENCE = 60_000;

export type Answered<Good> = Good | FaultAnswer;
export interface Done {
    readonly ok: true;
}

/** What happens when nobody answers. */
export const SILENT: FaultAnswer = { ok: false, error: { code: 'internal', detail: 'silent' } };

export async function send(path: string, init: RequestInit, patience = PATIENCE) {
    const signal = AbortSignal.timeout(patience);
    return fetch(path, { ...init, cache: 'no-store', signal }).catch(() => undefined);
}

export async function ask<Good extends Done>(
    path: string,
    init: RequestInit = {},
    patience = PATIENCE,
): Promise<Answered<Good>> {
    const reply = await send(path, init, patience);
    if (!reply) return SILENT;
    try {
        const answer: Answered<Good> = JSON.parse(await reply.text());
        return answer;
    } catch {
        return SILENT;
    }
}

export const json = (body: unknown, headers: Record<string, string> = {}): RequestInit => ({
    method: 'POST',
    headers: { 'Content-Type': 'application/json', ...headers },
    body: JSON.stringify(body),
});
