import { type Result, succeed } from '../../base/result.ts';
import type { Paper } from '../../print/sheetStyles.ts';
import { openStore, type WalkStore } from '../../walks/store/openStore.ts';
import type { WalkTitle } from '../../walks/store/WalkTable.ts';
import type { Walk } from '../../walks/walk.ts';
import { readCode } from '../../walks/walkCode.ts';
import type { Clock } from '../clock.ts';
import type { Kiosk } from '../kioskService.ts';
import type { Printed, PrintService } from '../printService.ts';
import type { SheetDrawer } from '../sheetDrawer.ts';
import type { TownRouting } from '../townRouting.ts';
import { GuessBrake } from './GuessBrake.ts';
import { PackDesk } from './PackDesk.ts';
import { PaperDesk } from './PaperDesk.ts';
import { printWalk, type WalkOrder } from './printWalk.ts';
import { Sessions } from './Sessions.ts';
import { filesOnSticks } from './sticks.ts';
import { WalksDesk } from './WalksDesk.ts';
import { type WalkToday, walkToday } from './walkToday.ts';

/** How somebody at the screen names a walk: by picture and number, by its card, or by a tile that all may see. */
type WalkAsked =
    | { readonly number: string; readonly picture: string }
    | { readonly code: string }
    | { readonly listed: string };

/** Prepared walks as the screen needs them. */
export interface WalksService {
    readonly store: WalkStore;
    /** Whether any walk of this region is there, and those that everybody may see. */
    overview(): { readonly any: boolean; readonly listed: readonly WalkTitle[] };
    /** Undefined when there is no such walk; wrong names are answered slowly after a few. */
    open(asked: WalkAsked): Promise<WalkToday | undefined>;
    /** Prints a walk's way as it is today, with its own words and photos. */
    print(order: WalkOrder): Promise<Printed>;
    /** How many packs lie on sticks that are in now. */
    packsOnSticks(): Promise<number>;
    /** What caretakers do, and who of them entered a PIN. */
    readonly desk: WalksDesk;
    readonly packs: PackDesk;
    readonly paper: PaperDesk;
    /** Folder where sticks are mounted. */
    readonly sticks: string | undefined;
    readonly sessions: Sessions;
    /** Plans every walk again and makes the copy of the day. */
    lookAfter(): Promise<void>;
    /** A photo or a voice of a walk or of its draft. */
    medium(id: string, name: string): Uint8Array | undefined;
    close(): void;
}

const HOUR = 3_600_000;
const dayOf = (now: number): string => new Date(now).toISOString().slice(0, 10);

function find(store: WalkStore, region: string, asked: WalkAsked): Walk | undefined {
    if ('listed' in asked) {
        const walk = store.walks.byId(asked.listed)?.walk;
        return walk?.listed && walk.region === region ? walk : undefined;
    }
    const name = 'code' in asked ? readCode(asked.code) : asked;
    const walk = name && store.walks.byNumber(name.number)?.walk;
    return walk && walk.picture === name.picture && walk.region === region ? walk : undefined;
}

/** What walks are opened with. */
export interface WalksGround {
    /** Where they are kept, and where sticks are mounted. */
    readonly path: string;
    readonly sticks: string | undefined;
    readonly kiosk: Kiosk;
    readonly routing: TownRouting;
    /** Which map: written into findings. */
    readonly map: string;
    readonly prints: PrintService;
    readonly paper: Paper;
    readonly draw: SheetDrawer;
    readonly clock: Clock;
}

/** Opens the walks of a kiosk; the fault is one sentence. */
export function openWalks(ground: WalksGround): Result<WalksService, string> {
    const { path, sticks, kiosk, routing, map, prints, paper, draw, clock } = ground;
    const opened = openStore(path, clock);
    if (!opened.ok) return opened;
    const store = opened.value;
    const brake = new GuessBrake(clock);
    const findSlowly = (asked: WalkAsked) => brake.looked(() => find(store, kiosk.region, asked));
    const daily = setInterval(() => void store.backUp(dayOf(clock())).catch(() => undefined), HOUR).unref();
    const desk = new WalksDesk({ store, routing, kiosk, map });
    return succeed({
        store,
        overview: () => ({
            any: store.walks.hasAny(kiosk.region),
            listed: store.walks.listed(kiosk.region),
        }),
        async open(asked) {
            const walk = await findSlowly(asked);
            if (!walk) return undefined;
            await routing.ready();
            return walkToday(walk, routing, kiosk);
        },
        packsOnSticks: async () => (await filesOnSticks(sticks, 'walks')).length,
        print: (order) => printWalk(order, findSlowly, { store, routing, kiosk, prints, draw }),
        desk,
        packs: new PackDesk({ store, region: kiosk.region, sticks }),
        paper: new PaperDesk({ store, desk, prints, paper, clock }),
        sticks,
        sessions: new Sessions(() => performance.now()),
        async lookAfter() {
            await desk.check();
            await store.backUp(dayOf(clock()));
        },
        medium: (id, name) => store.walks.medium(id, name) ?? store.drafts.media(id).get(name),
        close() {
            clearInterval(daily);
            store.close();
        },
    });
}
