import type { Maneuver } from '../routing/outcome.ts';
import type { Language } from './language.ts';
import { type Words, wordsIn } from './words.ts';

/** The act alone in one sentence, for a list of the whole way. */
export function maneuverHeadline(maneuver: Maneuver, language: Language): string {
    const words = wordsIn(language);
    switch (maneuver.act) {
        case 'depart':
            return words(`guidance.depart.${maneuver.turn ?? 'unknown'}`);
        case 'turn':
            return words(`guidance.turn.${maneuver.turn}`);
        case 'continue':
            return words('guidance.goOn');
        case 'cross':
            return crossHeadline(maneuver.crossing === 'traffic_signals', words);
        case 'lift':
            return words('guidance.lift.take');
        case 'steps':
            return words('guidance.steps.ahead');
        case 'ramp':
            return words('guidance.ramp.take');
        case 'square':
            return words('guidance.square');
        case 'arrive':
            return words('guidance.arrive.ahead');
    }
}

function crossHeadline(hasSignals: boolean, words: Words): string {
    return words(hasSignals ? 'guidance.cross.signals' : 'guidance.cross.unmarked');
}
