import type { Needs } from '../../src/routing/needs.ts';
import type { KioskAnswer, SearchAnswer } from '../../src/server/contract.ts';
import type {
    DeskAnswer,
    KeptAnswer,
    LineAnswer,
    LoginAnswer,
    MediumAnswer,
    NameAnswer,
    PlanAnswer,
    StickFilesAnswer,
} from '../../src/server/deskContract.ts';
import type { Walk } from '../../src/walks/walk.ts';
import { type Answered, ask, type Done, json } from './asking.ts';
import type { WalkDraft } from './editing.ts';
import { packsOf } from './packs/packClient.ts';

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
        ...packsOf(session),
        list: (asked: string) => get<DeskAnswer>(`walks?${new URLSearchParams({ asked })}`),
        walk: (id: string) => post<KeptAnswer>('walk', { id }),
        name: () => get<NameAnswer>('name'),
        plan: ({ goal, via, needs, thereAndBack, own, start }: WalkDraft) =>
            post<PlanAnswer>('plan', { goal, via, needs, thereAndBack, own, start }),
        save: (walk: Walk, basedOn: number) => post<KeptAnswer>('save', { walk, basedOn }),
        remove: (id: string) => post<Done>('delete', { id }),
        keepDraft: (draft: WalkDraft, basedOn: number) =>
            post<Done>('draft', { id: draft.id, basedOn, body: JSON.stringify(draft) }),
        dropDraft: (id: string) => post<Done>('draft/drop', { id }),
        addMedium: (draft: string, kind: 'jpg' | 'wav', body: BodyInit) =>
            bytes<MediumAnswer>(`media/${draft}/${kind}`, body),
        followLine: (text: string, needs: Needs) => post<LineAnswer>('line', { text, needs }),
        stickFiles: (kind: 'photo' | 'line') => get<StickFilesAnswer>(`stick/${kind}`),
        photoFromStick: (draft: string, stick: string) => post<MediumAnswer>('stick/photo', { draft, stick }),
        lineFromStick: (stick: string, needs: Needs) => post<LineAnswer>('stick/line', { stick, needs }),
        check: () => post<Done>('check', {}),
        logout: () => post<Done>('logout', {}),
    };
}

export type Desk = ReturnType<typeof deskOf>;
