import type { EdgeFacts, Known } from '../graph/facts.ts';
import type { InclineWord, OneWay, Sidewalk } from '../graph/vocabulary.ts';

const WORDS: Partial<Record<InclineWord, InclineWord>> = {
    up: 'down',
    down: 'up',
    steep_up: 'steep_down',
    steep_down: 'steep_up',
};
const ONE_WAYS: Partial<Record<OneWay, OneWay>> = { forward: 'backward', backward: 'forward' };
const SIDES: Partial<Record<Sidewalk, Sidewalk>> = { left: 'right', right: 'left' };

const negated = (value: Known): Known => (value === 'unknown' ? value : 0 - value);

const reversed = new WeakMap<EdgeFacts, EdgeFacts>();

/** The same edge walked from its `to` to its `from`; the same facts give the same object. */
export function reversedFacts(facts: EdgeFacts): EdgeFacts {
    const known = reversed.get(facts);
    if (known) return known;
    const turned = reverse(facts);
    reversed.set(facts, turned);
    return turned;
}

function reverse(facts: EdgeFacts): EdgeFacts {
    const isSame = isSymmetric(facts) && facts.crossSlope === 'unknown' && !SIDES[facts.sidewalk];
    if (isSame) return facts;
    return {
        ...facts,
        incline: negated(facts.incline),
        crossSlope: negated(facts.crossSlope),
        inclineWord: WORDS[facts.inclineWord] ?? facts.inclineWord,
        oneWay: ONE_WAYS[facts.oneWay] ?? facts.oneWay,
        sidewalk: SIDES[facts.sidewalk] ?? facts.sidewalk,
    };
}

/** Whether both directions cost and allow the same. */
export const isSymmetric = ({ incline, inclineWord, oneWay }: EdgeFacts): boolean =>
    (incline === 'unknown' || incline === 0) &&
    WORDS[inclineWord] === undefined &&
    ONE_WAYS[oneWay] === undefined;
