import { setImmediate } from 'node:timers/promises';
import type { Position } from '../../base/position.ts';
import { checkWalk, inOrderOfNeeds } from '../../walks/plan/checkWalk.ts';
import type { Finding } from '../../walks/plan/finding.ts';
import type { WalkStore } from '../../walks/store/openStore.ts';
import type { Walk } from '../../walks/walk.ts';
import type { TownRouting } from '../townRouting.ts';

/** Walks between two moments in which others may ask. */
const AT_ONCE = 5;

/** A walk and what planning it again found. */
export interface Checked {
    readonly walk: Walk;
    readonly finding: Finding;
}

/** What walks are checked against. */
export interface CheckGround {
    readonly routing: TownRouting;
    readonly region: string;
    readonly kiosk: Position;
    /** Which map: written into each finding. */
    readonly map: string;
}

/** Plans every walk again, or those with the ids, and keeps what was found. */
export async function checkWalks(
    store: WalkStore,
    ground: CheckGround,
    ids?: readonly string[],
): Promise<Checked[]> {
    await ground.routing.ready();
    const router = ground.routing.router();
    const plan = router.plan.bind(router);
    const { region, kiosk, map: basis } = ground;
    const checked: Checked[] = [];
    const grown = new Set<string>();
    const kept = ids ? ids.map((id) => store.walks.byId(id)) : store.walks.all();
    const walks = kept.map((found) => found?.walk).filter((walk) => walk !== undefined);
    for (const walk of inOrderOfNeeds(walks)) {
        const from = walk.start ?? kiosk;
        const key = JSON.stringify([walk.needs, from]);
        // The second walk of the same needs pays for the tree that all others read.
        if (walk.region === region && grown.has(key)) router.reach(from, walk.needs);
        grown.add(key);
        checked.push({ walk, finding: checkWalk(walk, { region, kiosk, plan, basis }) });
        if (checked.length % AT_ONCE === 0) await setImmediate();
    }
    const findings = new Map(checked.map(({ walk, finding }) => [walk.id, finding]));
    store.inOne(() => store.findings.put(findings));
    return checked.sort((one, other) => (one.walk.number < other.walk.number ? -1 : 1));
}
