import type { Language } from '../words/language.ts';
import type { Strip } from './strip.ts';

/** A way to take along, in words and drawings: what is printed, and what a phone shows. */
export interface Handout {
    readonly language: Language;
    /** "Your way" or "Your way back". */
    readonly title: string;
    readonly goal: string;
    /** Minutes and whether there are steps, in one line. */
    readonly promise: string;
    /** How much is known, seats and toilets. */
    readonly facts: readonly string[];
    readonly steps: readonly HandoutStep[];
    /** Whom to call, where the screen stands, how old sheet and map are. */
    readonly foot: readonly string[];
}

export interface HandoutStep {
    readonly number: number;
    /** What a caretaker said of this step, before the kiosk's own sentences. */
    readonly own?: string;
    /** A caretaker's photo of it, JPEG. */
    readonly photo?: Uint8Array;
    /** The same as on the screen of this step. */
    readonly sentences: readonly string[];
    readonly warnings: readonly string[];
    /** Seats and toilets until the next step. */
    readonly pauses: readonly string[];
    readonly strip: Strip;
}
