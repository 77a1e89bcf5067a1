import { readFile } from 'node:fs/promises';
import type { Language } from '../words/language.ts';
import { plainText } from './spokenText.ts';
import type { Sound, Utterance } from './Utterance.ts';

/** The media types that a recording may have, by the end of its file's name. */
export const CLIP_TYPES = {
    '.wav': 'audio/wav',
    '.mp3': 'audio/mpeg',
    '.ogg': 'audio/ogg',
    '.opus': 'audio/ogg',
} as const;

export interface Clip {
    readonly language: Language;
    /** The text it says, as it stands on the screen. */
    readonly text: string;
    /** Whole path of the recording. */
    readonly file: string;
    readonly type: string;
}

const keyOf = (language: Language, text: string): string => `${language} ${plainText(text)}`;

/** Recorded voices, by language and text. */
export class Clips {
    readonly #clips: ReadonlyMap<string, Clip>;

    constructor(clips: readonly Clip[]) {
        this.#clips = new Map(clips.map((clip) => [keyOf(clip.language, clip.text), clip]));
    }

    /** The recording of a text, or undefined; Einfache Sprache takes a German one for want of its own. */
    async sound({ language, text }: Utterance): Promise<Sound | undefined> {
        const german = language === 'de-simple' ? this.#clips.get(keyOf('de', text)) : undefined;
        const clip = this.#clips.get(keyOf(language, text)) ?? german;
        if (!clip) return undefined;
        const bytes = await readFile(clip.file).catch(() => undefined);
        return bytes && { bytes: new Uint8Array(bytes), type: clip.type, isRecording: true };
    }
}
