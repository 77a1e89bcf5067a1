import type { Barrier } from '../graph/vocabulary.ts';
import type { Warning } from '../routing/outcome.ts';
import type { Language } from './language.ts';
import { type Words, wordsIn } from './words.ts';

/** What a careful person would mention, in one sentence. */
export function warningSentence(warning: Warning, language: Language): string {
    const words = wordsIn(language);
    switch (warning.warning) {
        case 'steep':
            return words(warning.incline > 0 ? 'guidance.warning.steepUp' : 'guidance.warning.steepDown');
        case 'kerb':
            return words(
                warning.kerb === 'unknown' ? 'guidance.warning.kerbUnknown' : 'guidance.warning.kerb',
            );
        case 'gate':
            return gateSentence(warning.barrier, words);
        case 'rough':
        case 'narrow':
        case 'carriageway':
        case 'unlit':
        case 'unmarkedCrossing':
            return words(`guidance.warning.${warning.warning}`);
    }
}

function gateSentence(barrier: Barrier, words: Words): string {
    switch (barrier) {
        case 'gate':
        case 'lift_gate':
        case 'swing_gate':
        case 'sliding_gate':
        case 'door':
            return words('guidance.warning.gate');
        case 'bollard':
        case 'block':
            return words('guidance.warning.bollard');
        case 'cycle_barrier':
        case 'kissing_gate':
        case 'turnstile':
        case 'full-height_turnstile':
        case 'stile':
        case 'entrance':
            return words('guidance.warning.tightBarrier');
        case 'unknown':
        case 'none':
        case 'chain':
        case 'bar':
        case 'cattle_grid':
        case 'ford':
        case 'fence':
        case 'wall':
        case 'hedge':
        case 'other':
            return words('guidance.warning.otherBarrier');
    }
}
