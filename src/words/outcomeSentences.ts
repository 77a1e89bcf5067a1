import type { Route, RouteOutcome } from '../routing/outcome.ts';
import { durationWords } from './durationWords.ts';
import type { Language } from './language.ts';
import { maneuverSentences } from './maneuverSentences.ts';
import { obstacleSentence } from './obstacleSentence.ts';
import { warningSentence } from './warningSentence.ts';
import { wordsIn } from './words.ts';

/** A whole answer as lines to read: the sum first, then each maneuver with its number. */
export function outcomeSentences(outcome: RouteOutcome, language: Language): string[] {
    const words = wordsIn(language);
    switch (outcome.outcome) {
        case 'route':
            return wayLines(outcome.route, language);
        case 'noStepFreeWay': {
            const { leastBarrier, obstacles } = outcome;
            const blocked = obstacles.map((obstacle) => obstacleSentence(obstacle, language));
            if (!leastBarrier) return [words('summary.noWay'), ...blocked];
            return [
                words('summary.noStepFreeWay'),
                ...blocked,
                words('summary.leastBarrier'),
                ...wayLines(leastBarrier, language),
            ];
        }
        case 'offTheMap': {
            const off = words(`summary.offTheMap.${outcome.end}`);
            if (outcome.distance === undefined) return [off];
            const count = Math.round(outcome.distance);
            return [off, words('summary.offTheMap.nearest', { count })];
        }
    }
}

/** What was asked of seats and toilets, as it is at its worst. */
function pauseLines({ rest, toilet }: Route, language: Language): string[] {
    const words = wordsIn(language);
    const lines: string[] = [];
    if (rest?.worst !== undefined) lines.push(words('summary.rest', { count: Math.ceil(rest.worst) }));
    else if (rest) lines.push(words('summary.noRest'));
    if (toilet?.worst !== undefined) {
        lines.push(words('summary.toilet', { duration: durationWords(toilet.worst, language) }));
    } else if (toilet) lines.push(words('summary.noToilet'));
    return lines;
}

function wayLines(route: Route, language: Language): string[] {
    const words = wordsIn(language);
    const count = Math.round(route.distance);
    const known = Math.floor(route.known);
    return [
        words('summary.length', { duration: durationWords(route.duration, language), count }),
        route.flights === 0 ? words('summary.stepFree') : words('summary.flights', { count: route.flights }),
        route.unknown < 1 ? words('summary.allKnown') : words('summary.known', { known, count }),
        ...pauseLines(route, language),
        ...new Set(route.warnings.map((warning) => warningSentence(warning, language))),
        ...route.maneuvers.map(
            (maneuver, index) => `${index + 1}. ${maneuverSentences(maneuver, language).join(' ')}`,
        ),
    ];
}
