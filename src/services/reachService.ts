import { setImmediate } from 'node:timers/promises';
import type { Position } from '../base/position.ts';
import { seconds } from '../base/units.ts';
import { PROFILES, type Profile } from '../routing/needs.ts';
import type { Router } from '../routing/Router.ts';
import type { Kiosk } from './kioskService.ts';
import type { TownRouting } from './townRouting.ts';

/** Of the rings on the map: what is near, and what a walk of usual length reaches. */
const MINUTES = [5, 15] as const;
/** Decimals of a degree: a tenth of a metre. */
const DECIMALS = 6;

/** Closed lines around everything that is reached from the kiosk in so many minutes; the inside is on the left. */
interface ReachRing {
    readonly minutes: number;
    readonly outline: readonly (readonly Position[])[];
}

export interface ReachService {
    /** At the profile's pace, on ways without steps, with what is closed now. */
    rings(profile: Profile): Promise<readonly ReachRing[]>;
    /** Works out the rings of all profiles, so that nobody waits for them. */
    prepare(): Promise<void>;
}

export function createReachService(routing: TownRouting, { position }: Kiosk): ReachService {
    const known = new WeakMap<Router, Map<Profile, readonly ReachRing[]>>();

    function ringsOf(router: Router, profile: Profile): readonly ReachRing[] {
        const kept = known.get(router) ?? new Map<Profile, readonly ReachRing[]>();
        known.set(router, kept);
        const rings = kept.get(profile) ?? outlineAll(router, position, profile);
        kept.set(profile, rings);
        return rings;
    }

    return {
        async rings(profile) {
            await routing.ready();
            return ringsOf(routing.router(), profile);
        },
        async prepare() {
            for (const profile of PROFILES) {
                await setImmediate();
                ringsOf(routing.router(), profile);
            }
        },
    };
}

function outlineAll(router: Router, position: Position, profile: Profile): ReachRing[] {
    const reach = router.reach(position, { profile, limits: {}, objective: 'comfort' });
    const outlines = reach.outlines(MINUTES.map((minutes) => seconds(minutes * 60)));
    return MINUTES.map((minutes, index) => ({
        minutes,
        outline: outlines[index].map((ring) => ring.map(rounded)),
    }));
}

const rounded = ([longitude, latitude]: Position): Position => [
    Number(longitude.toFixed(DECIMALS)),
    Number(latitude.toFixed(DECIMALS)),
];
