import type { Result } from '../base/result.ts';
import type { Language } from '../words/language.ts';

/** One thing to be said. */
export interface Utterance {
    readonly language: Language;
    readonly text: string;
    /** 1 is the usual speed, 130 words a minute. */
    readonly speed: number;
}

/** Slowest and fastest speed that is understood. */
export const SPEEDS = { min: 0.6, max: 2 } as const;

/** Letters of the longest text that is said in one piece: a place with all its facts has 300. */
export const LONGEST_TEXT = 600;

export interface Sound {
    readonly bytes: Uint8Array<ArrayBuffer>;
    /** Its media type. */
    readonly type: string;
    /** A recording has the speed of its speaker, whatever speed was asked for. */
    readonly isRecording: boolean;
}

/** `noVoice`: the language has none here; `busy`: too much is asked at once; `failed`: the voice broke down. */
export type SpeechFault = 'noVoice' | 'busy' | 'failed';
export type Spoken = Result<Sound, SpeechFault>;
