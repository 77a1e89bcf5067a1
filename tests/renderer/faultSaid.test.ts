import { expect, test } from 'vitest';
import { faultSaid } from '../../renderer/editor/faultSaid.ts';
import { WALKS_FAULTS } from '../../src/walks/walksFault.ts';
import { editorWordsIn } from '../../src/words/editorWords.ts';
import { LANGUAGES } from '../../src/words/language.ts';

test.each(LANGUAGES)('every fault of walks has a sentence of its own in %s', (language) => {
    const say = editorWordsIn(language);
    const said = WALKS_FAULTS.map((why) => faultSaid({ code: 'badRequest', detail: '', why }, say));
    expect(new Set(said).size).toBe(WALKS_FAULTS.length);
    expect(said).not.toContain(say('fault.silent'));
});

test('what nobody foresaw is no blank', () => {
    const say = editorWordsIn('de');
    expect(faultSaid({ code: 'internal', detail: 'silent' }, say)).toBe(say('fault.silent'));
});
