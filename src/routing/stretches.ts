import { isRampBesideSteps } from './gate.ts';
import { isFlight, type Leg } from './legs.ts';
import type { Criterion, Stretch } from './outcome.ts';
import { taggedSlope } from './pace.ts';

/** Percent from which a tagged incline on a path of its own is called a ramp (DIN 18040-3: above 3). */
const RAMP_FROM = 3;

function kindOf(leg: Leg): Stretch['kind'] {
    const { facts } = leg;
    if (isFlight(leg)) return 'steps';
    if (isRampBesideSteps(facts)) return 'ramp';
    if (facts.kind === 'lift') return 'lift';
    if (facts.kind === 'crossing') return 'crossing';
    if (facts.kind === 'square' || facts.kind === 'platform') return 'square';
    const isPath = facts.kind === 'footway' || facts.kind === 'path' || facts.kind === 'sidewalk';
    return isPath && Math.abs(taggedSlope(facts) ?? 0) > RAMP_FROM ? 'ramp' : 'way';
}

const isSame = (a: readonly Criterion[], b: readonly Criterion[]): boolean =>
    a.length === b.length && a.every((criterion, index) => criterion === b[index]);

/** Runs of legs alike; points of no length (kerbs, gates) belong to the run they lie in. */
export function findStretches(legs: readonly Leg[]): Stretch[] {
    const stretches: Stretch[] = [];
    for (const leg of legs) {
        if (leg.first === leg.last && leg.facts.kind !== 'lift') continue;
        const { missing } = leg;
        const known = missing.length === 0;
        const next = { first: leg.first, last: leg.last, kind: kindOf(leg), known, missing };
        const last = stretches[stretches.length - 1];
        if (last && last.kind === next.kind && isSame(last.missing, missing)) {
            stretches[stretches.length - 1] = { ...last, last: leg.last };
        } else stretches.push(next);
    }
    return stretches;
}
