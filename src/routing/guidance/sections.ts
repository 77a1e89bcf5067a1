import { isRampBesideSteps } from '../gate.ts';
import { isFlight, type Leg } from '../legs.ts';
import { taggedSlope } from '../pace.ts';

type SectionAct = 'way' | 'cross' | 'lift' | 'steps' | 'ramp' | 'square';

/** A run of legs that is one act of the walker. */
export interface Section {
    readonly act: SectionAct;
    /** Indexes into the legs; `end` is the first after. */
    readonly start: number;
    readonly end: number;
}

/** Metres of island or pavement between two crossings that make them one. */
const LONGEST_ISLAND = 20;
/** Metres up to which a tagged slope of at least this percent on a way of its own is a ramp. */
const LONGEST_RAMP = 80;
const RAMP_FROM = 4;

function actOf(leg: Leg): SectionAct | undefined {
    const { facts } = leg;
    if (facts.kind === 'lift') return 'lift';
    if (facts.kind === 'crossing') return 'cross';
    if (leg.length === 0) return undefined;
    if (isFlight(leg)) return 'steps';
    if (isRampBesideSteps(facts)) return 'ramp';
    if (facts.kind === 'square') return 'square';
    const isPath = facts.kind === 'footway' || facts.kind === 'path';
    return isPath && Math.abs(taggedSlope(facts) ?? 0) >= RAMP_FROM ? 'ramp' : 'way';
}

const lengthOf = (legs: readonly Leg[], { start, end }: Section): number =>
    legs.slice(start, end).reduce((total, { length }) => total + length, 0);

/** Halves of carriageways crossed: a road joined from its edge is no crossing of it. */
const halvesOf = (legs: readonly Leg[], { start, end }: Section): number =>
    legs
        .slice(start, end)
        .filter(({ facts }) => facts.kind === 'crossing')
        .reduce(
            (total, { facts }) => total + (facts.crossedHalves === 'unknown' ? 2 : facts.crossedHalves),
            0,
        );

function merge(sections: readonly Section[]): Section[] {
    const merged: Section[] = [];
    for (const section of sections) {
        const last = merged[merged.length - 1];
        const isSame = last?.act === section.act && section.act !== 'lift';
        if (isSame) merged[merged.length - 1] = { ...last, end: section.end };
        else merged.push(section);
    }
    return merged;
}

function bridgeIslands(legs: readonly Leg[], sections: readonly Section[]): Section[] {
    const bridged = sections.map((section, index): Section => {
        const isIsland =
            section.act === 'way' &&
            sections[index - 1]?.act === 'cross' &&
            sections[index + 1]?.act === 'cross' &&
            lengthOf(legs, section) <= LONGEST_ISLAND;
        return isIsland ? { ...section, act: 'cross' } : section;
    });
    return merge(bridged);
}

function plain(legs: readonly Leg[], section: Section): Section {
    const isHalf = section.act === 'cross' && halvesOf(legs, section) < 2;
    const isHill = section.act === 'ramp' && lengthOf(legs, section) > LONGEST_RAMP;
    return isHalf || isHill ? { ...section, act: 'way' } : section;
}

/** The legs of a route as acts, in order; kerbs and gates belong to the act they are met in. */
export function findSections(legs: readonly Leg[]): Section[] {
    const sections: Section[] = [];
    for (const [index, leg] of legs.entries()) {
        const last = sections[sections.length - 1];
        const act = actOf(leg) ?? (last && last.act !== 'lift' ? last.act : 'way');
        if (last && last.act === act && act !== 'lift')
            sections[sections.length - 1] = { ...last, end: index + 1 };
        else sections.push({ act, start: index, end: index + 1 });
    }
    const bridged = bridgeIslands(legs, sections);
    return merge(bridged.map((section) => plain(legs, section)));
}
