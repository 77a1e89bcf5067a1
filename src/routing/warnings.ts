import { metres, percent } from '../base/units.ts';
import type { Kind } from '../graph/vocabulary.ts';
import { kerbHeightOf } from './gate.ts';
import type { Leg, Walked } from './legs.ts';
import type { Warning } from './outcome.ts';
import { slopeOf } from './pace.ts';
import type { Rules } from './rules.ts';
import { footingOf } from './surfaces.ts';

/** A warning without its place. */
type Fact = Warning extends infer Each
    ? Each extends Warning
        ? Omit<Each, 'at' | 'position' | 'length'>
        : never
    : never;

const CARRIAGEWAYS: readonly Kind[] = [
    'unclassified',
    'tertiary',
    'secondary',
    'primary',
    'trunk',
    'residential',
];
const HIGHEST_EASY_KERB = 3;
/** Metres below which a rough, steep or carriageway stretch is not worth a word. */
const SHORTEST_STRETCH = 5;

function factsToName(leg: Leg, { row }: Rules): Fact[] {
    const { facts } = leg;
    const found: Fact[] = [];
    const slope = slopeOf(facts, leg.slope, leg.whole * 100);
    const isStrong = Math.abs(slope) > row.slopeStrong.usual && facts.kind !== 'steps';
    if (isStrong) found.push({ warning: 'steep', incline: percent(slope) });
    const isRough =
        facts.surface !== 'unknown' && ['sett', 'rough', 'soft'].includes(footingOf(facts.surface));
    const isUneven = !['unknown', 'excellent', 'good', 'intermediate'].includes(facts.smoothness);
    if (isRough || isUneven) {
        found.push({ warning: 'rough', surface: facts.surface, smoothness: facts.smoothness });
    }
    if (facts.width !== 'unknown' && facts.width / 100 < row.comfortableWidth.usual) {
        found.push({ warning: 'narrow', width: metres(facts.width / 100) });
    }
    if ((kerbHeightOf(facts) ?? 0) > HIGHEST_EASY_KERB) found.push({ warning: 'kerb', kerb: facts.kerb });
    const isOnRoad = CARRIAGEWAYS.includes(facts.kind);
    if (isOnRoad && (facts.sidewalk === 'none' || facts.sidewalk === 'separate'))
        found.push({ warning: 'carriageway' });
    if (facts.lit === 'no') found.push({ warning: 'unlit' });
    const isUnmarked =
        facts.crossing === 'unmarked' || facts.crossing === 'informal' || facts.crossing === 'no';
    if (facts.kind === 'crossing' && isUnmarked) found.push({ warning: 'unmarkedCrossing' });
    if (facts.kind === 'barrier' && facts.barrier !== 'none' && facts.barrier !== 'unknown') {
        found.push({ warning: 'gate', barrier: facts.barrier });
    }
    return found;
}

const isAlike = (a: Fact, b: Fact): boolean => {
    if (a.warning !== b.warning) return false;
    if (a.warning === 'steep' && b.warning === 'steep') return Math.sign(a.incline) === Math.sign(b.incline);
    if (a.warning === 'rough' && b.warning === 'rough') return a.surface === b.surface;
    return true;
};

/** The worse of two alike that follow each other. */
function worse(a: Fact, b: Fact): Fact {
    if (a.warning === 'steep' && b.warning === 'steep')
        return Math.abs(b.incline) > Math.abs(a.incline) ? b : a;
    if (a.warning === 'narrow' && b.warning === 'narrow') return b.width < a.width ? b : a;
    return a;
}

const isPoint = ({ warning }: Fact): boolean =>
    ['kerb', 'gate', 'unmarkedCrossing', 'narrow'].includes(warning);

/** What a careful person would mention, once for each stretch it holds on, in the order it is met. */
export function findWarnings({ legs, geometry }: Walked, rules: Rules): Warning[] {
    const warnings: Warning[] = [];
    const open = new Map<Fact['warning'], number>();
    for (const leg of legs) {
        const facts = factsToName(leg, rules);
        for (const fact of facts) {
            const index = open.get(fact.warning);
            const before = index === undefined ? undefined : warnings[index];
            if (index !== undefined && before && isAlike(before, fact)) {
                warnings[index] = {
                    ...before,
                    ...worse(before, fact),
                    length: metres(before.length + leg.length),
                };
                continue;
            }
            open.set(fact.warning, warnings.length);
            const place = { at: leg.first, position: geometry[leg.first], length: metres(leg.length) };
            warnings.push({ ...place, ...fact });
        }
        if (leg.length === 0) continue;
        for (const warning of open.keys()) {
            if (!facts.some((fact) => fact.warning === warning)) open.delete(warning);
        }
    }
    return warnings.filter((warning) => isPoint(warning) || warning.length >= SHORTEST_STRETCH);
}
