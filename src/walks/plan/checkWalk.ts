import { distanceBetween, type Position } from '../../base/position.ts';
import type { RouteOutcome } from '../../routing/outcome.ts';
import type { Walk } from '../walk.ts';
import { compareWays } from './compareWays.ts';
import type { Change, Finding } from './finding.ts';
import { ownSteps } from './ownSteps.ts';
import { plannedOf } from './planned.ts';
import { type Plan, planWalk } from './planWalk.ts';

/** The map of today, as far as a walk is concerned. */
export interface Ground {
    /** Name of the region. */
    readonly region: string;
    /** Where the kiosk stands. */
    readonly kiosk: Position;
    readonly plan: Plan;
    /** Which map and which closures: written into each finding. */
    readonly basis: string;
}

/** Metres between a walk's start and a kiosk that is the one meant. */
const SAME_KIOSK = 50;

/** Whether a walk begins at a kiosk. */
export const startsAt = ({ start }: Pick<Walk, 'start'>, kiosk: Position): boolean =>
    start === undefined || distanceBetween(start, kiosk) <= SAME_KIOSK;

/** What is not as the caretaker saw it; nothing where there was nothing to compare with. */
export function changesOf(walk: Walk, outcome: RouteOutcome): Change[] {
    if (outcome.outcome !== 'route') return [];
    const isLost = ownSteps(walk, outcome.route.maneuvers).length < walk.own.length;
    const changes = walk.planned ? compareWays(walk.planned, plannedOf(outcome.route)) : [];
    return isLost ? [...changes, 'ownLost'] : changes;
}

function stateOf(outcome: RouteOutcome, changes: readonly Change[]): Finding['state'] {
    switch (outcome.outcome) {
        case 'route':
            return changes.length > 0 ? 'changed' : 'same';
        case 'noStepFreeWay':
            return 'blocked';
        case 'offTheMap':
            return 'offTheMap';
    }
}

/** Plans a walk again and says what came of it. */
export function checkWalk(walk: Walk, { region, kiosk, plan, basis }: Ground): Finding {
    if (walk.region !== region) return { state: 'foreign', changes: [], basis };
    const outcome = planWalk(walk, walk.start ?? kiosk, plan);
    const changes = changesOf(walk, outcome);
    return { state: stateOf(outcome, changes), changes, basis };
}

/** Walks with the same needs one after the other: what is costly to work out is then worked out once. */
export function inOrderOfNeeds(walks: readonly Walk[]): Walk[] {
    const keyed = walks.map((walk) => ({ walk, key: JSON.stringify([walk.needs, walk.start]) }));
    return keyed.sort((one, other) => (one.key < other.key ? -1 : 1)).map(({ walk }) => walk);
}
