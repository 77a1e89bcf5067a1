import { expect, test } from 'vitest';
import { LANGUAGES } from '../../src/words/language.ts';
import { wordsIn } from '../../src/words/words.ts';

test('Einfache Sprache is asked for its own sentences, not for the German ones', () => {
    expect(wordsIn('de-simple')('guidance.turn.left')).toBe('Gehen Sie jetzt nach links.');
});

test.each(LANGUAGES)('%s groups large numbers only, in Latin digits', (language) => {
    const words = wordsIn(language);
    expect(words('screens.way.known', { known: 1230, total: 1450 })).toMatch(/1230.*1450|1450.*1230/);
    const large = words('screens.way.known', { known: 1, total: 12_340 });
    expect(large).toMatch(/12[.,\u00a0\u202f]340/);
});
