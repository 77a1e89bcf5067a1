import type { Needs } from '../../src/routing/needs.ts';
import type { FaultAnswer, KioskAnswer, SearchAnswer } from '../../src/server/contract.ts';
import type {
    DeskAnswer,
    LineAnswer,
    LoginAnswer,
    MediumAnswer,
    NameAnswer,
    PackAnswer,
    PlanAnswer,
    SaveAnswer,
} from '../../src/server/deskContract.ts';
import type { Walk } from '../../src/walks/walk.ts';
import type { Language } from '../../src/words/language.ts';
import type { WalkDraft } from './editing.ts';

/** A pack with twenty photos is decoded and encoded anew in this time, milliseconds. */
const PATIENCE = 60_000;

export type Answered<Good> = Good | FaultAnswer;
interface Done {
    readonly ok: true;
}

/** What happens when nobody answers. */
const SILENT: FaultAnswer = { ok: false, error: { code: 'internal', detail: 'silent' } };

async function send(path: string, init: RequestInit): Promise<Response | undefined> {
    const signal = AbortSignal.timeout(PATIENCE);
    return fetch(path, { ...init, cache: 'no-store', signal }).catch(() => undefined);
}

async function ask<Good extends Done>(path: string, init: RequestInit = {}): Promise<Answered<Good>> {
    const reply = await send(path, init);
    if (!reply) return SILENT;
    try {
        const answer: Answered<Good> = JSON.parse(await reply.text());
        return answer;
    } catch {
        return SILENT;
    }
}

const json = (body: unknown, headers: Record<string, string> = {}): RequestInit => ({
    method: 'POST',
    headers: { 'Content-Type': 'application/json', ...headers },
    body: JSON.stringify(body),
});

export const askKiosk = () => ask<KioskAnswer>('/api/kiosk');

export const login = (pin: string) => ask<LoginAnswer>('/api/desk/login', json({ pin }));

export function search(text: string): Promise<Answered<SearchAnswer>> {
    const query = new URLSearchParams({ text, profile: 'walking', limit: '8' });
    return ask<SearchAnswer>(`/api/search?${query}`);
}

/** The calls of one session. */
export function deskOf(token: string) {
    const session = { 'X-Session': token };
    const post = <Good extends Done>(path: string, body: unknown) =>
        ask<Good>(`/api/desk/${path}`, json(body, session));
    const bytes = <Good extends Done>(path: string, body: BodyInit) =>
        ask<Good>(`/api/desk/${path}`, { method: 'POST', headers: session, body });
    const get = <Good extends Done>(path: string) => ask<Good>(`/api/desk/${path}`, { headers: session });
    return {
        list: () => get<DeskAnswer>('walks'),
        name: () => get<NameAnswer>('name'),
        plan: ({ goal, via, needs, thereAndBack, own, start }: WalkDraft) =>
            post<PlanAnswer>('plan', { goal, via, needs, thereAndBack, own, start }),
        save: (walk: Walk, basedOn: number) => post<SaveAnswer>('save', { walk, basedOn }),
        remove: (id: string) => post<Done>('delete', { id }),
        keepDraft: (draft: WalkDraft, basedOn: number) =>
            post<Done>('draft', { id: draft.id, basedOn, body: JSON.stringify(draft) }),
        dropDraft: (id: string) => post<Done>('draft/drop', { id }),
        addMedium: (draft: string, kind: 'jpg' | 'wav', body: BodyInit) =>
            bytes<MediumAnswer>(`media/${draft}/${kind}`, body),
        followLine: (text: string, needs: Needs) => post<LineAnswer>('line', { text, needs }),
        previewPack: (file: File) => bytes<PackAnswer>('preview', file),
        takePack: (file: File) => bytes<PackAnswer>('take', file),
        stick: (stick: string, take: boolean) => post<PackAnswer>('stick', { stick, take }),
        check: () => post<Done>('check', {}),
        logout: () => post<Done>('logout', {}),
        async print(ids: readonly string[], language: Language): Promise<Blob | undefined> {
            const reply = await send('/api/desk/print', json({ ids, language }, session));
            return reply?.ok ? reply.blob() : undefined;
        },
        async carryOut(ids: readonly string[]): Promise<Blob | undefined> {
            const reply = await send('/api/desk/export', json({ ids }, session));
            return reply?.ok ? reply.blob() : undefined;
        },
    };
}

export type Desk = ReturnType<typeof deskOf>;
