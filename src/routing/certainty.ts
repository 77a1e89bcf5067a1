import type { EdgeFacts } from '../graph/facts.ts';
import { UNKNOWN_SLOPE } from '../graph/sections.ts';
import type { Kind } from '../graph/vocabulary.ts';
import { kerbHeightOf } from './gate.ts';
import { CRITERIA, type Criterion } from './outcome.ts';
import type { Rules } from './rules.ts';

/** Wide enough for a car, or for a crowd. */
const WIDE: readonly Kind[] = ['pedestrian', 'living_street', 'service', 'square', 'platform'];
/** Wide where one walks on the carriageway; a pavement beside it may be narrow. */
const ROADS: readonly Kind[] = ['residential', 'unclassified', 'tertiary', 'secondary', 'primary', 'trunk'];
const WITHOUT_GROUND: readonly Kind[] = ['lift', 'escalator', 'moving_walkway', 'kerb', 'barrier', 'ferry'];

const isPoint = (facts: EdgeFacts): boolean => facts.kind === 'kerb' || facts.kind === 'barrier';

/** How a fact came to be known. */
type Sureness = 'checked' | 'probable' | 'unknown';

function ground({ surface, smoothness, kind }: EdgeFacts): Sureness {
    return surface !== 'unknown' || smoothness !== 'unknown' || WITHOUT_GROUND.includes(kind)
        ? 'checked'
        : 'unknown';
}

function width(facts: EdgeFacts): Sureness {
    if (facts.kind === 'barrier') {
        return facts.opening !== 'unknown' || facts.barrier === 'none' ? 'checked' : 'unknown';
    }
    if (facts.width !== 'unknown' || facts.kind === 'kerb' || facts.kind === 'lift') return 'checked';
    const isOnCarriageway = ROADS.includes(facts.kind) && ['none', 'separate'].includes(facts.sidewalk);
    return WIDE.includes(facts.kind) || isOnCarriageway ? 'probable' : 'unknown';
}

function incline(facts: EdgeFacts, edgeSlope: number): Sureness {
    const isTagged = facts.inclineWord === 'level' || facts.incline !== 'unknown';
    if (isTagged || isPoint(facts) || facts.kind === 'lift') return 'checked';
    return edgeSlope === UNKNOWN_SLOPE ? 'unknown' : 'probable';
}

function kerb(facts: EdgeFacts): Sureness {
    const hasKerb = facts.kind === 'kerb' || facts.kind === 'crossing';
    return !hasKerb || kerbHeightOf(facts) !== undefined ? 'checked' : 'unknown';
}

const FEET: readonly Criterion[] = ['ground', 'kerb'];

/** Criteria that decide for whoever walks. */
export const criteriaOf = ({ row }: Rules): readonly Criterion[] => (row.wheels === 'none' ? FEET : CRITERIA);

/** How sure each criterion is on an edge, and which are not known, for wheels and for feet. */
interface Judged {
    readonly sureness: Readonly<Record<Criterion, Sureness>>;
    readonly missing: { readonly wheels: readonly Criterion[]; readonly feet: readonly Criterion[] };
}

/** Facts are shared by many edges, so that what follows from them is worked out once. */
const withoutSlope = new WeakMap<EdgeFacts, Judged>();
const withSlope = new WeakMap<EdgeFacts, Judged>();

function judge(facts: EdgeFacts, edgeSlope: number): Judged {
    const known = edgeSlope === UNKNOWN_SLOPE ? withoutSlope : withSlope;
    const before = known.get(facts);
    if (before) return before;
    const sureness = {
        ground: workOut('ground', facts, edgeSlope),
        width: workOut('width', facts, edgeSlope),
        incline: workOut('incline', facts, edgeSlope),
        kerb: workOut('kerb', facts, edgeSlope),
    };
    const missingOf = (criteria: readonly Criterion[]) =>
        criteria.filter((criterion) => sureness[criterion] === 'unknown');
    const judged = { sureness, missing: { wheels: missingOf(CRITERIA), feet: missingOf(FEET) } };
    known.set(facts, judged);
    return judged;
}

function workOut(criterion: Criterion, facts: EdgeFacts, edgeSlope: number): Sureness {
    if (criterion === 'ground') return ground(facts);
    const sureness =
        criterion === 'width'
            ? width(facts)
            : criterion === 'incline'
              ? incline(facts, edgeSlope)
              : kerb(facts);
    return sureness === 'unknown' && facts.wheelchair === 'yes' ? 'probable' : sureness;
}

/**
 * Criteria that decide for these rules on this edge and are not known.
 *
 * Wheels: ground (surface or smoothness), width, incline, and the kerb at crossings. Feet: the ground, and
 * the kerb at crossings. Steps, lifts and barriers are always known: their kind is the tag. Probable, and
 * so not unknown: the width where cars drive, the incline where an elevation model covers the edge,
 * everything but the ground where `wheelchair=yes` says so.
 */
export const unknownCriteria = (facts: EdgeFacts, edgeSlope: number, { row }: Rules): readonly Criterion[] =>
    judge(facts, edgeSlope).missing[row.wheels === 'none' ? 'feet' : 'wheels'];

/** How sure each criterion is on an edge; `wheelchair=yes` vouches for everything but the ground. */
export const surenessOf = (facts: EdgeFacts, edgeSlope: number): Readonly<Record<Criterion, Sureness>> =>
    judge(facts, edgeSlope).sureness;
