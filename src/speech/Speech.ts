import { LRUCache } from 'lru-cache';
import pLimit from 'p-limit';
import { fail, succeed } from '../base/result.ts';
import { LANGUAGES, type Language } from '../words/language.ts';
import type { Clips } from './Clips.ts';
import { espeakSound, espeakVoices } from './espeak.ts';
import { plainText } from './spokenText.ts';
import type { Sound, Spoken, Utterance } from './Utterance.ts';
import { VOICES } from './voices.ts';

/** Voices that work at the same time; a kiosk has one pair of ears before it. */
const AT_ONCE = 2;
/** Texts that may wait for a voice. */
const LONGEST_QUEUE = 24;
/** Some three minutes of speech in memory. */
const REMEMBERED_BYTES = 8 * 1024 * 1024;

/** Says texts: with a recording where there is one, otherwise with the voice of espeak-ng. */
export class Speech {
    readonly #clips: Clips;
    readonly #program: string;
    readonly #limit = pLimit(AT_ONCE);
    readonly #said = new LRUCache<string, Uint8Array<ArrayBuffer>>({
        maxSize: REMEMBERED_BYTES,
        sizeCalculation: (bytes) => bytes.length,
    });
    #voices: ReadonlySet<string> = new Set();

    /** The program is looked for on the PATH. */
    constructor(clips: Clips, program = 'espeak-ng') {
        this.#clips = clips;
        this.#program = program;
    }

    /** The languages that have a voice here. */
    async languages(): Promise<Language[]> {
        if (this.#voices.size === 0) this.#voices = await espeakVoices(this.#program);
        return LANGUAGES.filter((language) => this.#voices.has(VOICES[language]));
    }

    async say(utterance: Utterance): Promise<Spoken> {
        if (plainText(utterance.text) === '') return fail('failed');
        const recorded = await this.#clips.sound(utterance);
        return recorded ? succeed(recorded) : this.#speak(utterance);
    }

    async #speak(utterance: Utterance): Promise<Spoken> {
        const key = `${VOICES[utterance.language]} ${utterance.speed} ${plainText(utterance.text)}`;
        const known = this.#said.get(key);
        if (known) return succeed(soundOf(known));
        if (this.#limit.pendingCount >= LONGEST_QUEUE) return fail('busy');
        const made = await this.#limit(() => espeakSound(this.#program, utterance));
        if (!made.ok) return fail(made.fault === 'absent' ? 'noVoice' : 'failed');
        this.#said.set(key, made.value);
        return succeed(soundOf(made.value));
    }
}

function soundOf(bytes: Uint8Array<ArrayBuffer>): Sound {
    return { bytes, type: 'audio/wav', isRecording: false };
}
