import { randomUUID } from 'node:crypto';
import { type Result, succeed } from '../../base/result.ts';
import { degrees } from '../../base/units.ts';
import type { Card } from '../../print/drawCards.ts';
import type { RouteOutcome } from '../../routing/outcome.ts';
import { reallyDiffer } from '../../routing/reallyDiffer.ts';
import { freeNumber } from '../../walks/freeNumber.ts';
import { type Matched, matchLine } from '../../walks/line/matchLine.ts';
import { readLine } from '../../walks/line/readLine.ts';
import { type MediumKind, settle } from '../../walks/media/settleMedium.ts';
import { plannedOf } from '../../walks/plan/planned.ts';
import { type Itinerary, planWalk } from '../../walks/plan/planWalk.ts';
import type { Draft } from '../../walks/store/DraftTable.ts';
import type { WalkStore } from '../../walks/store/openStore.ts';
import type { KeptWalk, SaveFault, WalkRow } from '../../walks/store/WalkTable.ts';
import type { Walk } from '../../walks/walk.ts';
import { refuse, type WalksFault } from '../../walks/walksFault.ts';
import type { Language } from '../../words/language.ts';
import type { Kiosk } from '../kioskService.ts';
import type { TownRouting } from '../townRouting.ts';
import { cardOf } from './cardOf.ts';
import { type Checked, checkWalks } from './checkWalks.ts';
import { walkToday } from './walkToday.ts';

/** The way of a walk that is being made, and a shorter one where the two really differ. */
export interface DeskPlan {
    readonly outcome: RouteOutcome;
    readonly other?: RouteOutcome;
}

/** What the desk works with. */
export interface DeskGround {
    readonly store: WalkStore;
    readonly routing: TownRouting;
    readonly kiosk: Kiosk;
    /** Which map: written into findings. */
    readonly map: string;
}

/** Nobody reads more in one list; the others are found by their number. */
const MOST_LISTED = 100;

/** What caretakers do with walks. Everything is in the store when a call is answered. */
export class WalksDesk {
    readonly #ground: DeskGround;

    constructor(ground: DeskGround) {
        this.#ground = ground;
    }

    /** Walks to look at first, then by number; `asked` begins a number or is part of a goal's name. */
    list(asked: string): readonly WalkRow[] {
        return this.#ground.store.walks.list(asked, MOST_LISTED);
    }

    walk(id: string): KeptWalk | undefined {
        return this.#ground.store.walks.byId(id);
    }

    drafts(): Draft[] {
        return this.#ground.store.drafts.all();
    }

    /** An id and a number that no walk has; undefined when all numbers are taken. */
    newName(): { readonly id: string; readonly number: string } | undefined {
        const number = freeNumber(this.#ground.store.walks.numbers(), Math.random);
        return number === undefined ? undefined : { id: randomUUID(), number };
    }

    async plan(itinerary: Itinerary & Pick<Walk, 'start'>): Promise<DeskPlan> {
        await this.#ground.routing.ready();
        const outcome = this.#planned(itinerary);
        const objective = itinerary.needs.objective === 'comfort' ? 'distance' : 'comfort';
        const other = this.#planned({ ...itinerary, needs: { ...itinerary.needs, objective } });
        if (outcome.outcome !== 'route' || other.outcome !== 'route') return { outcome };
        const [easier, shorter] = objective === 'distance' ? [outcome, other] : [other, outcome];
        return reallyDiffer(easier.route, shorter.route) ? { outcome, other } : { outcome };
    }

    #planned(itinerary: Itinerary & Pick<Walk, 'start'>): RouteOutcome {
        const { routing, kiosk } = this.#ground;
        const router = routing.router();
        const facing = itinerary.start === undefined ? degrees(kiosk.bearing) : undefined;
        return planWalk(
            itinerary,
            itinerary.start ?? kiosk.position,
            (request) => router.plan(request),
            facing,
        );
    }

    /** Keeps a walk of this region with the way as it is today, and drops its draft. */
    async save(walk: Walk, basedOn: number): Promise<Result<KeptWalk, SaveFault>> {
        const { store, kiosk } = this.#ground;
        const { planned: _, ...made } = walk;
        const { outcome } = await this.plan(made);
        const whole: Walk = {
            ...made,
            region: kiosk.region,
            ...(outcome.outcome === 'route' && { planned: plannedOf(outcome.route) }),
        };
        const kept = store.inOne(() => {
            const written = store.walks.write(whole, store.drafts.media(walk.id), basedOn);
            if (written.ok) store.drafts.drop(walk.id);
            return written;
        });
        if (kept.ok) await this.check([walk.id]);
        return kept;
    }

    delete(id: string): boolean {
        const { store } = this.#ground;
        return store.inOne(() => {
            store.drafts.drop(id);
            return store.walks.delete(id);
        });
    }

    keepDraft(draft: Draft): void {
        this.#ground.store.drafts.keep(draft);
    }

    dropDraft(id: string): void {
        this.#ground.store.drafts.drop(id);
    }

    /** Takes a photo or a voice into a draft; answers its name. */
    async addMedium(draft: string, kind: MediumKind, bytes: Uint8Array): Promise<Result<string, WalksFault>> {
        const settled = await settle(kind, bytes);
        if (!settled.ok) return refuse(kind === 'jpg' ? 'photo' : 'voice', settled.fault);
        const { name, bytes: clean } = settled.value;
        const isAdded = this.#ground.store.drafts.addMedium(draft, name, clean);
        return isAdded ? succeed(name) : refuse('lookAgain', 'there is no such draft');
    }

    /** Puts a GPX or GeoJSON line on the network. */
    async followLine(text: string, needs: Itinerary['needs']): Promise<Result<Matched, WalksFault>> {
        const line = readLine(text);
        if (!line.ok) return line;
        await this.#ground.routing.ready();
        const router = this.#ground.routing.router();
        return matchLine(line.value, needs, (request) => router.plan(request));
    }

    /** The walks with the ids, or all of this region where none is given. */
    walks(ids: readonly string[]): Walk[] {
        const { store, kiosk } = this.#ground;
        const kept = ids.length > 0 ? ids.map((id) => store.walks.byId(id)) : store.walks.all();
        const walks = kept.map((found) => found?.walk).filter((walk) => walk !== undefined);
        return walks.filter(({ region }) => region === kiosk.region);
    }

    /** A card for each of the walks, with its way as it is today. */
    async cards(ids: readonly string[], language: Language): Promise<Card[]> {
        const { store, routing, kiosk } = this.#ground;
        await routing.ready();
        return this.walks(ids).map((walk) => {
            const { position, bearing } = kiosk;
            const today = walkToday(walk, routing, { position: walk.start ?? position, bearing });
            return cardOf(today, store.walks.media(walk), language);
        });
    }

    /** The card of a walk that is being made, with the media of its draft. */
    async draftCard(draft: Walk, language: Language): Promise<Card> {
        const { store, routing, kiosk } = this.#ground;
        await routing.ready();
        const position = draft.start ?? kiosk.position;
        const today = walkToday(draft, routing, { position, bearing: kiosk.bearing });
        const media = new Map([...store.walks.media(draft), ...store.drafts.media(draft.id)]);
        return cardOf(today, media, language);
    }

    /** Plans every walk again, or those with the ids. */
    check(ids?: readonly string[]): Promise<Checked[]> {
        const { store, routing, kiosk, map } = this.#ground;
        return checkWalks(store, { routing, region: kiosk.region, kiosk: kiosk.position, map }, ids);
    }
}
