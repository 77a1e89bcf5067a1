import { expect, test } from 'vitest';
import { inReadingOrder, joinPieces } from '../../renderer/speech/spokenPieces.ts';
import { browserVoices, canSay, NO_VOICES } from '../../renderer/speech/voices.ts';

test.each([
    [['12 Minuten', 'ohne Stufe'], '12 Minuten, ohne Stufe'],
    [['1', ' Gehen Sie \n los. ', '', 'Dann links.'], '1, Gehen Sie los. Dann links.'],
    [['إلى أين؟', 'هنا'], 'إلى أين؟ هنا'],
    [[' '], ''],
    [[], ''],
])('%j is said as one', (pieces, said) => expect(joinPieces(pieces)).toBe(said));

test('under each heading the choices are read last', () => {
    const parts = [
        { kind: 'text', name: 'note' },
        { kind: 'choice', name: 'first choice' },
        { kind: 'title', name: 'title' },
        { kind: 'choice', name: 'second choice' },
        { kind: 'text', name: 'hint' },
        { kind: 'title', name: 'colours' },
        { kind: 'choice', name: 'black' },
        { kind: 'text', name: 'which colours' },
    ] as const;
    expect(inReadingOrder(parts).map(({ name }) => name)).toEqual([
        'title',
        'note',
        'hint',
        'first choice',
        'second choice',
        'colours',
        'which colours',
        'black',
    ]);
});

function voice(lang: string, localService: boolean): SpeechSynthesisVoice {
    return { lang, localService, name: lang, voiceURI: lang, default: false };
}

test('of the browser those voices count that need no other machine', () => {
    const found = [voice('de-DE', false), voice('de_AT', true), voice('en-US', false), voice('ARA', true)];
    const voices = browserVoices(found, ['de', 'de-simple', 'en', 'ar', 'xx']);
    expect([...voices].map(([language, { lang }]) => [language, lang])).toEqual([
        ['de', 'de_AT'],
        ['de-simple', 'de_AT'],
    ]);
    expect(canSay({ server: [], browser: voices }, 'de-simple')).toBe(true);
    expect(canSay({ server: ['en'], browser: voices }, 'en')).toBe(true);
    expect(canSay(NO_VOICES, 'de')).toBe(false);
});
