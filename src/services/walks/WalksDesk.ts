import { randomUUID } from 'node:crypto';
import { fail, type Result, succeed } from '../../base/result.ts';
import { degrees } from '../../base/units.ts';
import type { RouteOutcome } from '../../routing/outcome.ts';
import { reallyDiffer } from '../../routing/reallyDiffer.ts';
import { exportPack } from '../../walks/carry/exportPack.ts';
import { type ImportPreview, previewImport, takePack } from '../../walks/carry/importPack.ts';
import { freeNumber } from '../../walks/freeNumber.ts';
import { type Matched, matchLine } from '../../walks/line/matchLine.ts';
import { readLine } from '../../walks/line/readLine.ts';
import { type MediumKind, settle } from '../../walks/media/settleMedium.ts';
import { readPack } from '../../walks/pack/readPack.ts';
import type { Finding } from '../../walks/plan/finding.ts';
import { plannedOf } from '../../walks/plan/planned.ts';
import { type Itinerary, planWalk } from '../../walks/plan/planWalk.ts';
import type { Draft } from '../../walks/store/DraftTable.ts';
import type { WalkStore } from '../../walks/store/openStore.ts';
import type { KeptWalk, SaveFault } from '../../walks/store/WalkTable.ts';
import type { Walk } from '../../walks/walk.ts';
import type { Language } from '../../words/language.ts';
import type { Kiosk } from '../kioskService.ts';
import type { TownRouting } from '../townRouting.ts';
import { cardOf } from './cardOf.ts';
import { type Checked, checkWalks } from './checkWalks.ts';
import { filesOnSticks, readFromStick } from './sticks.ts';
import { walkToday } from './walkToday.ts';

/** A walk in the caretaker's list. */
export interface DeskWalk extends KeptWalk {
    readonly finding?: Finding;
}

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
    /** Where sticks are mounted. */
    readonly sticks: string | undefined;
}

/** What caretakers do with walks. Everything is in the store when a call is answered. */
export class WalksDesk {
    readonly #ground: DeskGround;

    constructor(ground: DeskGround) {
        this.#ground = ground;
    }

    list(): DeskWalk[] {
        const { store } = this.#ground;
        const findings = store.findings.all();
        return store.walks.all().map((kept) => {
            const finding = findings.get(kept.walk.id);
            return { ...kept, ...(finding && { finding }) };
        });
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
        return store.inOne(() => {
            const written = store.walks.write(whole, store.drafts.media(walk.id), basedOn);
            if (written.ok) store.drafts.drop(walk.id);
            return written;
        });
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
    async addMedium(draft: string, kind: MediumKind, bytes: Uint8Array): Promise<Result<string, string>> {
        const settled = await settle(kind, bytes);
        if (!settled.ok) return settled;
        const { name, bytes: clean } = settled.value;
        const isAdded = this.#ground.store.drafts.addMedium(draft, name, clean);
        return isAdded ? succeed(name) : fail('there is no such draft');
    }

    /** Puts a GPX or GeoJSON line on the network. */
    async followLine(text: string, needs: Itinerary['needs']): Promise<Result<Matched, string>> {
        const line = readLine(text);
        if (!line.ok) return line;
        await this.#ground.routing.ready();
        const router = this.#ground.routing.router();
        return matchLine(line.value, needs, (request) => router.plan(request));
    }

    /** What a pack would bring, and where `take` says so, takes it. */
    async carryIn(bytes: Uint8Array, take: boolean): Promise<Result<ImportPreview, string>> {
        const { store, kiosk } = this.#ground;
        const pack = await readPack(bytes);
        if (!pack.ok) return pack;
        const preview = previewImport(store, pack.value, kiosk.region, Math.random);
        if (!preview.ok || !take) return preview;
        const taken = takePack(store, pack.value, preview.value);
        return taken.ok ? preview : taken;
    }

    sticks(): Promise<string[]> {
        return filesOnSticks(this.#ground.sticks);
    }

    /** The bytes of a file on a stick. */
    async fromStick(name: string): Promise<Result<Uint8Array, string>> {
        const { sticks } = this.#ground;
        return sticks === undefined ? fail('no folder of sticks is set') : readFromStick(sticks, name);
    }

    /** The walks with the ids as a `.walks` file. */
    carryOut(ids: readonly string[]): Uint8Array {
        const { store } = this.#ground;
        const walks = ids.map((id) => store.walks.byId(id)?.walk).filter((walk) => walk !== undefined);
        return exportPack(store, walks);
    }

    /** A PDF with a card for each of the walks. */
    async print(ids: readonly string[], language: Language): Promise<Uint8Array> {
        const { store, routing, kiosk } = this.#ground;
        await routing.ready();
        const walks = ids.map((id) => store.walks.byId(id)?.walk).filter((walk) => walk !== undefined);
        const cards = walks.map((walk) => {
            const { position, bearing } = kiosk;
            return cardOf(walkToday(walk, routing, { position: walk.start ?? position, bearing }), language);
        });
        const { drawCards } = await import('../../print/drawCards.ts');
        return drawCards(cards, language);
    }

    /** Plans every walk again. */
    check(): Promise<Checked[]> {
        const { store, routing, kiosk, map } = this.#ground;
        return checkWalks(store, { routing, region: kiosk.region, kiosk: kiosk.position, map });
    }
}
