import { execFileSync } from 'node:child_process';
import { describe, expect, test } from 'vitest';
import { Clips } from '../../src/speech/Clips.ts';
import { Speech } from '../../src/speech/Speech.ts';
import type { Utterance } from '../../src/speech/Utterance.ts';
import { VOICES } from '../../src/speech/voices.ts';
import { LANGUAGES } from '../../src/words/language.ts';
import { standInVoice } from '../support/standInVoice.ts';

const NO_CLIPS = new Clips([]);
const SENTENCE: Utterance = { language: 'de', text: 'Gehen Sie zur Kirche.', speed: 1 };

/** Seconds of sound in a WAV file of 16 bits and one channel, as its header says. */
function secondsOf(bytes: Uint8Array): number {
    const view = new DataView(bytes.buffer, bytes.byteOffset);
    expect(view.getUint32(4, true)).toBe(bytes.length - 8);
    expect(view.getUint32(40, true)).toBe(bytes.length - 44);
    return view.getUint32(40, true) / view.getUint32(28, true);
}

describe('a voice', () => {
    test('speaks the languages that it has, Einfache Sprache in German', async () => {
        const speech = new Speech(NO_CLIPS, standInVoice('speaks').program);
        expect(await speech.languages()).toEqual(['de', 'de-simple', 'en', 'ru']);
    });

    test('gets the text on its standard input and its language and speed as parameters, and nothing else', async () => {
        const voice = standInVoice('speaks');
        const said = await new Speech(NO_CLIPS, voice.program).say({
            language: 'de-simple',
            text: '--version; $(reboot) `id` <break/> & \u0001[[h@loU]]\n\u2068Lange Straße\u2069',
            speed: 0.8,
        });
        expect(said.ok && secondsOf(said.value.bytes)).toBeCloseTo(0.1);
        expect(voice.heard()).toEqual([
            '-v de -s 104 -b 1 -m --stdin --stdout',
            '<speak>--version; $(reboot) `id` &lt;break/&gt; &amp; h@loU Lange Straße</speak>',
        ]);
    });

    test('leaves names in Latin letters to the voice of the place', async () => {
        const voice = standInVoice('speaks');
        await new Speech(NO_CLIPS, voice.program).say({
            language: 'ru',
            text: 'Идите по улице Lange Straße 12 до St. Marien.',
            speed: 1,
        });
        expect(voice.heard()[1]).toBe(
            '<speak>Идите по улице <voice xml:lang="de">Lange Straße</voice> 12 до ' +
                '<voice xml:lang="de">St. Marien</voice>.</speak>',
        );
    });

    test('is asked once for what was said before', async () => {
        const voice = standInVoice('speaks');
        const speech = new Speech(NO_CLIPS, voice.program);
        const first = await speech.say(SENTENCE);
        expect(await speech.say({ ...SENTENCE, language: 'de-simple' })).toEqual(first);
        expect(voice.heard()).toHaveLength(2);
        await speech.say({ ...SENTENCE, speed: 1.5 });
        expect(voice.heard()).toHaveLength(4);
    });

    test('that is not here has no language and says nothing', async () => {
        const speech = new Speech(NO_CLIPS, '/nowhere/espeak-ng');
        expect(await speech.languages()).toEqual([]);
        expect(await speech.say(SENTENCE)).toEqual({ ok: false, fault: 'noVoice' });
    });

    test.each(['breaks', 'mumbles'] as const)('that %s is a fault, not a sound', async (act) => {
        const speech = new Speech(NO_CLIPS, standInVoice(act).program);
        expect(await speech.say(SENTENCE)).toEqual({ ok: false, fault: 'failed' });
    });

    test('that hangs is ended', async () => {
        const speech = new Speech(NO_CLIPS, standInVoice('hangs').program);
        expect(await speech.say(SENTENCE)).toEqual({ ok: false, fault: 'failed' });
    });

    test.each(['', ' \u2068\u2069', '[[]]'])('has nothing to say to %j', async (text) => {
        const voice = standInVoice('speaks');
        const said = await new Speech(NO_CLIPS, voice.program).say({ ...SENTENCE, text });
        expect([said, voice.heard()]).toEqual([{ ok: false, fault: 'failed' }, []]);
    });

    test('refuses more than it can say, and says the rest', async () => {
        const speech = new Speech(NO_CLIPS, standInVoice('isSlow').program);
        const asked = Array.from({ length: 40 }, (_, number) =>
            speech.say({ ...SENTENCE, text: `Schritt ${number}` }),
        );
        const said = await Promise.all(asked);
        const faults = said.filter((one) => !one.ok);
        expect(faults.length).toBeGreaterThan(10);
        expect(faults.every((one) => !one.ok && one.fault === 'busy')).toBe(true);
        expect(said.slice(0, 20).every((one) => one.ok)).toBe(true);
    });
});

/** Whether espeak-ng is installed on this machine. */
const hasEspeak = (() => {
    try {
        execFileSync('espeak-ng', ['--version']);
        return true;
    } catch {
        return false;
    }
})();

describe.skipIf(!hasEspeak)('espeak-ng itself', () => {
    const speech = new Speech(NO_CLIPS);

    test('speaks every language of the screen', async () => {
        expect(await speech.languages()).toEqual([...LANGUAGES]);
    });

    test.each(Object.keys(VOICES))('says a sentence in %s', async (name) => {
        const language = LANGUAGES.find((known) => known === name);
        if (!language) throw new Error(`no language ${name}`);
        const text = language === 'ar' ? 'اذهبوا إلى Lange Straße' : 'Lange Straße 12, 436';
        const said = await speech.say({ language, text, speed: 1 });
        expect(said.ok && secondsOf(said.value.bytes)).toBeGreaterThan(0.8);
        expect(said.ok && said.value.bytes.some((byte, index) => index > 44 && byte !== 0)).toBe(true);
    });

    test('takes longer when it speaks slower', async () => {
        const [slow, usual, fast] = await Promise.all(
            [0.7, 1, 1.6].map((speed) => speech.say({ ...SENTENCE, speed })),
        );
        const seconds = [slow, usual, fast].map((said) => (said?.ok ? secondsOf(said.value.bytes) : 0));
        expect(seconds[0]).toBeGreaterThan((seconds[1] ?? 0) * 1.2);
        expect(seconds[1]).toBeGreaterThan((seconds[2] ?? 0) * 1.2);
    });
});
