import { type Result, succeed } from '../../base/result.ts';
import { openStore, type WalkStore } from '../../walks/store/openStore.ts';
import type { WalkTitle } from '../../walks/store/WalkTable.ts';
import type { Walk } from '../../walks/walk.ts';
import { readCode } from '../../walks/walkCode.ts';
import type { Clock } from '../clock.ts';
import type { Kiosk } from '../kioskService.ts';
import type { TownRouting } from '../townRouting.ts';
import { GuessBrake } from './GuessBrake.ts';
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
    /** A photo or a voice of a walk. */
    medium(id: string, name: string): Uint8Array | undefined;
    close(): void;
}

function find(store: WalkStore, region: string, asked: WalkAsked): Walk | undefined {
    if ('listed' in asked) {
        const walk = store.walks.byId(asked.listed)?.walk;
        return walk?.listed && walk.region === region ? walk : undefined;
    }
    const name = 'code' in asked ? readCode(asked.code) : asked;
    const walk = name && store.walks.byNumber(name.number)?.walk;
    return walk && walk.picture === name.picture && walk.region === region ? walk : undefined;
}

/** Opens the walks of a kiosk; the fault is one sentence. */
export function openWalks(
    path: string,
    kiosk: Kiosk,
    routing: TownRouting,
    clock: Clock,
): Result<WalksService, string> {
    const opened = openStore(path, clock);
    if (!opened.ok) return opened;
    const store = opened.value;
    const brake = new GuessBrake(clock);
    return succeed({
        store,
        overview: () => ({
            any: store.walks.hasAny(kiosk.region),
            listed: store.walks.listed(kiosk.region),
        }),
        async open(asked) {
            const walk = await brake.looked(() => find(store, kiosk.region, asked));
            if (!walk) return undefined;
            await routing.ready();
            return walkToday(walk, routing, kiosk);
        },
        medium: (id, name) => store.walks.medium(id, name),
        close: () => store.close(),
    });
}
