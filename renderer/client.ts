import { hc } from 'hono/client';
import type { Position } from '../src/base/position.ts';
import type { Needs, Profile } from '../src/routing/needs.ts';
import type { Api } from '../src/server/api.ts';
import type {
    EmergencyAnswer,
    FaultAnswer,
    HealthAnswer,
    HeartbeatAnswer,
    HeartbeatQuery,
    KioskAnswer,
    PlacesAnswer,
    PlanAnswer,
    ReachAnswer,
    RouteAnswer,
    SearchAnswer,
} from '../src/server/contract.ts';
import type { EmergencyApi } from '../src/server/emergencyApi.ts';
import type { HeartbeatApi } from '../src/server/heartbeatApi.ts';
import type { PlanApi } from '../src/server/planApi.ts';
import type { ReachApi } from '../src/server/reachApi.ts';
import type { Target } from './journey/Journey.ts';
import type { Happening } from './journey/JourneyEvent.ts';
import { categoriesOfKind } from './journey/kinds.ts';
import type { Pending } from './journey/pendingOf.ts';
import { askWalk, askWalks } from './walksClient.ts';

/** A server that does not answer in this time is treated as one that cannot, milliseconds. */
const PATIENCE = 8000;
/** A sign of life is answered at once or not at all, milliseconds. */
export const BEAT_PATIENCE = 2000;
/** Nobody turns more pages than these fill. */
const MOST_FOUND = '18';

const server = hc<Api>('/', { init: { cache: 'no-store' } });
const rescue = hc<EmergencyApi>('/', { init: { cache: 'no-store' } });
const surroundings = hc<ReachApi>('/', { init: { cache: 'no-store' } });
const plans = hc<PlanApi>('/', { init: { cache: 'no-store' } });
const pulse = hc<HeartbeatApi>('/', { init: { cache: 'no-store' } });

/** What this kiosk is; undefined while the server cannot say. */
export async function askKiosk(): Promise<KioskAnswer | undefined> {
    return answerOf<KioskAnswer>(() => server.api.kiosk.$get({}, within()));
}

/** Whether a page could be loaded now. */
export async function isServerReady(): Promise<boolean> {
    return (await answerOf<HealthAnswer>(() => server.api.health.$get({}, within()))) !== undefined;
}

/** How far one comes from the kiosk at a pace; undefined while the server cannot say. */
export async function askReach(profile: Profile): Promise<ReachAnswer | undefined> {
    return answerOf<ReachAnswer>(() => surroundings.api.reach.$get({ query: { profile } }, within()));
}

/** The surroundings, to be kept for bad times. */
export async function askPlan(): Promise<PlanAnswer | undefined> {
    return answerOf<PlanAnswer>(() => plans.api.plan.$get({}, within()));
}

/** Says that the page lives; false when nobody hears it. */
export async function sendHeartbeat(beat: HeartbeatQuery): Promise<boolean> {
    const send = () => pulse.api.heartbeat.$post({ json: beat }, within(BEAT_PATIENCE));
    return (await answerOf<HeartbeatAnswer>(send)) !== undefined;
}

/** Asks for what the journey waits for; the answer is an event for it, and a fault is one too. */
export async function ask(pending: Pending, dropped?: AbortSignal): Promise<Happening> {
    switch (pending.ask) {
        case 'walks':
            return askWalks();
        case 'walk':
            return askWalk(pending.asked);
        case 'places': {
            const { group, kind, pace } = pending;
            const which = kind ? { category: categoriesOfKind(kind).join() } : { group };
            const answer = await answerOf<PlacesAnswer>(() =>
                server.api.places.$get({ query: { ...which, profile: pace } }, within()),
            );
            return {
                type: 'placesCame',
                group,
                ...(kind && { kind }),
                pace,
                list: answer ? { status: 'here', value: answer.places } : { status: 'failed' },
            };
        }
        case 'emergency': {
            const { pace } = pending;
            const answer = await answerOf<EmergencyAnswer>(() =>
                rescue.api.emergency.$get({ query: { profile: pace } }, within()),
            );
            return {
                type: 'emergencyCame',
                pace,
                here: answer ? { status: 'here', value: answer } : { status: 'failed' },
            };
        }
        case 'search': {
            const { text, pace } = pending;
            const answer = await answerOf<SearchAnswer>(() =>
                server.api.search.$get(
                    { query: { text, profile: pace, limit: MOST_FOUND } },
                    within(PATIENCE, dropped),
                ),
            );
            return {
                type: 'searchCame',
                pace,
                found: answer
                    ? { status: 'here', text, places: answer.places, guessed: answer.guessed }
                    : { status: 'failed', text },
            };
        }
        case 'route': {
            const { target, profile } = pending;
            const answer = await answerOf<RouteAnswer>(() =>
                server.api.route.$post({ json: { to: goalOf(target), needs: needsOf(profile) } }, within()),
            );
            return {
                type: 'routeCame',
                target,
                profile,
                answer: answer ? { status: 'here', value: answer } : { status: 'failed' },
            };
        }
    }
}

/** What a person needs who has said no more than how they walk. */
export function needsOf(profile: Needs['profile']): Needs {
    return { profile, limits: {}, objective: 'comfort' };
}

/** Where to, as the server is asked for it. */
export function goalOf(target: Target) {
    if (target.kind === 'place') return { place: target.place.id };
    if (target.kind === 'walk') return { position: pairOf(target.walk.goal.position) };
    if (target.sign) return { place: target.sign.id };
    return { position: pairOf(target.position) };
}

const pairOf = ([longitude, latitude]: Position): [number, number] => [longitude, latitude];

/** Gives a question the time it may take. */
export function within(patience = PATIENCE, dropped?: AbortSignal) {
    const late = AbortSignal.timeout(patience);
    return { init: { signal: dropped ? AbortSignal.any([late, dropped]) : late } };
}

/** The body of a good answer; whatever else happened, the screen can only go on without it. */
export async function answerOf<Good extends { readonly ok: true }>(
    send: () => Promise<{ text(): Promise<string> }>,
): Promise<Good | undefined> {
    try {
        const reply = await send();
        const body: Good | FaultAnswer = JSON.parse(await reply.text());
        return body.ok ? body : undefined;
    } catch {
        return undefined;
    }
}
