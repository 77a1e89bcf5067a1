import type { Language } from './language.ts';
import { wordsIn } from './words.ts';

interface Closed {
    readonly closes: 'way' | 'lift';
    readonly because: 'closure' | 'hours';
    /** The reason by language. */
    readonly why: Readonly<Record<string, string>>;
}

/** What is closed now, and the reason where one is given. */
export function closedSentence({ closes, because, why }: Closed, language: Language): string {
    const words = wordsIn(language);
    const reason = why[language.slice(0, 2)];
    const state = because === 'hours' ? 'shut' : 'closed';
    const sentence = words(`screens.way.${state}${closes === 'lift' ? 'Lift' : 'Way'}`);
    return reason ? `${sentence} ${reason}.` : sentence;
}
