import type { Route } from '../routing/outcome.ts';
import type { Language } from './language.ts';
import { warningSentence } from './warningSentence.ts';

/** What a careful person would mention between an act and the next, each thing once. */
export function stepWarnings(
    { maneuvers, warnings, geometry }: Pick<Route, 'maneuvers' | 'warnings' | 'geometry'>,
    step: number,
    language: Language,
): string[] {
    const from = maneuvers[step]?.at ?? 0;
    const until = maneuvers[step + 1]?.at ?? geometry.length;
    const sentences = warnings
        .filter(({ at }) => at >= from && at < until)
        .map((warning) => warningSentence(warning, language));
    return [...new Set(sentences)];
}
