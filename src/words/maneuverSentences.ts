import type { Crossing } from '../graph/vocabulary.ts';
import type { Maneuver } from '../routing/outcome.ts';
import { landmarkName } from './landmarkName.ts';
import type { Language } from './language.ts';
import { type Words, wordsIn } from './words.ts';

/** Shorter stretches than this go without saying, seconds. */
const UNSPOKEN = 8;
/** Below this a stretch is "a short way", seconds. */
const BRIEF = 45;

/**
 * What to do at a maneuver and how long to follow the way afterwards: one thought per sentence, each at most
 * twelve words, the landmark before the street's name.
 */
export function maneuverSentences(maneuver: Maneuver, language: Language): string[] {
    const words = wordsIn(language);
    const act = actSentences(maneuver, words);
    if (maneuver.act === 'arrive') return act;
    const street = streetSentence(maneuver, words);
    const follow = followSentence(maneuver, words);
    return [...act, street, follow].filter((sentence) => sentence !== undefined);
}

function actSentences(maneuver: Maneuver, words: Words): string[] {
    const landmark = maneuver.landmark && landmarkName(maneuver.landmark, words);
    const side = maneuver.landmark?.side ?? 'ahead';
    const seen = landmark ? [words(`guidance.see.${side}`, { landmark })] : [];
    const reached = landmark && side === 'ahead' ? [words('guidance.goTo', { landmark })] : seen;

    switch (maneuver.act) {
        case 'depart':
            return [words(`guidance.depart.${maneuver.turn ?? 'unknown'}`), ...seen];
        case 'turn':
            return [...reached, words(`guidance.${landmark ? 'turnThere' : 'turn'}.${maneuver.turn}`)];
        case 'continue':
            return [...seen, words('guidance.goOn')];
        case 'cross':
            return [...reached, ...crossSentences(maneuver, words)];
        case 'lift':
            return [...reached, ...liftSentences(maneuver.storeys, words)];
        case 'steps':
            return [...reached, ...stepsSentences(maneuver, words)];
        case 'ramp':
            return [...reached, words(`guidance.ramp.${slopeOf(maneuver.incline)}`)];
        case 'square':
            return [words('guidance.square'), ...seen];
        case 'arrive':
            return arriveSentences(maneuver.side, words);
    }
}

function arriveSentences(side: 'left' | 'right' | 'ahead', words: Words): string[] {
    const arrived = words('guidance.arrive.ahead');
    return side === 'ahead' ? [arrived] : [arrived, words(`guidance.arrive.${side}`)];
}

function crossSentences(maneuver: Extract<Maneuver, { act: 'cross' }>, words: Words): string[] {
    const turn = maneuver.turn === 'straight' ? [] : [words(`guidance.turn.${maneuver.turn}`)];
    const road = maneuver.road ? [words('guidance.streetName', { street: maneuver.road })] : [];
    return [...turn, ...crossingSentences(maneuver.crossing, words), ...road];
}

function crossingSentences(crossing: Crossing, words: Words): string[] {
    switch (crossing) {
        case 'traffic_signals':
            return [words('guidance.cross.signals')];
        case 'marked':
            return [words('guidance.cross.marked')];
        case 'island':
            return [words('guidance.cross.island')];
        case 'unmarked':
        case 'informal':
        case 'no':
            return [words('guidance.cross.unmarked'), words('guidance.cross.noSignals')];
        case 'unknown':
            return [words('guidance.cross.unmarked')];
    }
}

function liftSentences(storeys: number | undefined, words: Words): string[] {
    const take = words('guidance.lift.take');
    const count = Math.abs(storeys ?? 0);
    if (storeys === undefined || !Number.isInteger(count) || count === 0) return [take];
    return [take, words(`guidance.lift.${storeys > 0 ? 'up' : 'down'}`, { count })];
}

function stepsSentences(maneuver: Extract<Maneuver, { act: 'steps' }>, words: Words): string[] {
    const { count, direction } = maneuver;
    const ahead: string[] = [words('guidance.steps.ahead')];
    if (count !== undefined) ahead.push(words('guidance.steps.count', { count }));
    if (direction !== 'unknown') ahead.push(words(`guidance.steps.${direction}`));
    return ahead;
}

function slopeOf(incline: number | undefined): 'up' | 'down' | 'take' {
    if (!incline) return 'take';
    return incline > 0 ? 'up' : 'down';
}

function streetSentence({ act, street }: Maneuver, words: Words): string | undefined {
    if (!street || act === 'lift' || act === 'cross') return undefined;
    return words(act === 'square' ? 'guidance.squareName' : 'guidance.streetName', { street });
}

function followSentence({ duration }: Maneuver, words: Words): string | undefined {
    if (duration < UNSPOKEN) return undefined;
    if (duration < BRIEF) return words('guidance.followBriefly');
    return words('guidance.follow', { count: Math.round(duration / 60) });
}
