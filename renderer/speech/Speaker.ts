import { isLanguage } from '../../src/words/language.ts';
import { browserSay } from './browserSay.ts';
import { fetchSound, playSound, type ReadySound } from './serverSound.ts';
import type { Line } from './spokenPieces.ts';
import { canSay, NO_VOICES, type Voices } from './voices.ts';

/** How loud, 0 to 1, and how fast, 1 is usual. */
export interface Manner {
    readonly loudness: number;
    readonly speed: number;
}

/** The one voice of the page: whatever is said next ends what is said now. */
export class Speaker {
    voices: Voices = NO_VOICES;
    manner: Manner = { loudness: 1, speed: 1 };
    #run: AbortController | undefined;
    readonly #listeners = new Set<() => void>();

    /** Says the lines one after the other; settled when the last is said, something else is, or it cannot go on. */
    async say(lines: readonly Line[]): Promise<void> {
        this.stop();
        const run = new AbortController();
        this.#become(run);
        try {
            await this.#sayAll(lines, run.signal);
        } catch {
            // Without a voice the screen still shows everything; the next touch tries again.
        } finally {
            if (this.#run === run) this.#become(undefined);
        }
    }

    stop(): void {
        this.#run?.abort();
        this.#become(undefined);
    }

    /** Whether it speaks just now; for `useSyncExternalStore`, with `subscribe`. */
    isSpeaking = (): boolean => this.#run !== undefined;

    subscribe = (listener: () => void): (() => void) => {
        this.#listeners.add(listener);
        return () => this.#listeners.delete(listener);
    };

    #become(run: AbortController | undefined): void {
        if (this.#run === run) return;
        this.#run = run;
        for (const listener of this.#listeners) listener();
    }

    /** The next sound is made while one is heard. */
    async #sayAll(lines: readonly Line[], signal: AbortSignal): Promise<void> {
        let next = this.#prepare(lines[0], signal);
        for (const [index, line] of lines.entries()) {
            const sound = await next;
            next = this.#prepare(lines[index + 1], signal);
            if (signal.aborted) return;
            if (sound) await playSound(sound, () => this.manner, signal);
            else await this.#sayByBrowser(line, signal);
            if (signal.aborted) return;
        }
    }

    async #prepare(line: Line | undefined, signal: AbortSignal): Promise<ReadySound | undefined> {
        if (!line || !isLanguage(line.language) || !this.voices.server.includes(line.language))
            return undefined;
        return fetchSound(line.text, line.language, this.manner.speed, signal);
    }

    async #sayByBrowser({ text, language }: Line, signal: AbortSignal): Promise<void> {
        if (!isLanguage(language) || !canSay(this.voices, language)) return;
        const voice = this.voices.browser.get(language);
        if (voice) await browserSay(text, voice, this.manner, signal);
    }
}
