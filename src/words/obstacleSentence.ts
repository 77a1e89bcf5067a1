import type { Refusal } from '../routing/outcome.ts';
import type { Language } from './language.ts';
import { wordsIn } from './words.ts';

/** Why a way was refused, in one sentence that names the thing and not the person. */
export function obstacleSentence(obstacle: Refusal, language: Language): string {
    const words = wordsIn(language);
    switch (obstacle.reason) {
        case 'steps':
            return obstacle.count === undefined
                ? words('guidance.obstacle.steps')
                : words('guidance.obstacle.stepCount', { count: obstacle.count });
        case 'kerb':
            return words(`guidance.obstacle.${obstacle.kerb === 'unknown' ? 'kerbUnknown' : 'kerb'}`);
        case 'steep':
            return words(`guidance.obstacle.${obstacle.incline === 'unknown' ? 'steepUnknown' : 'steep'}`);
        case 'surface':
            return words(
                `guidance.obstacle.${obstacle.surface === 'unknown' ? 'surfaceUnknown' : 'surface'}`,
            );
        case 'smoothness':
            return words(
                `guidance.obstacle.${obstacle.smoothness === 'unknown' ? 'smoothnessUnknown' : 'smoothness'}`,
            );
        case 'escalator':
        case 'narrow':
        case 'track':
        case 'barrier':
        case 'wheelchair':
        case 'access':
        case 'closed':
        case 'unknown':
            return words(`guidance.obstacle.${obstacle.reason}`);
    }
}
