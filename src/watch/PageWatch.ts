/** What the server said of the page: when it last beat, that it never did, or nothing at all. */
export type Pulse =
    | { readonly kind: 'unreachable' }
    | { readonly kind: 'silent' }
    | {
          readonly kind: 'beat';
          readonly secondsAgo: number;
          /** Whether the page lies open on the screen and has the keyboard: nothing lies over it. */
          readonly inFront: boolean;
          /** Whether it shows its rest picture: nobody is in the middle of a visit. */
          readonly atRest: boolean;
      };

export type Verdict = 'well' | 'waiting' | 'lost';

/** Milliseconds. */
export interface Patience {
    /** From the start of a window to its first beat. */
    readonly start: number;
    /** Without a beat of a page in front. */
    readonly silence: number;
    /** With beats of a page that says that it is no longer in front. */
    readonly covered: number;
    /** From the server's return to the page's next beat. */
    readonly server: number;
}

export const PATIENCE: Patience = { start: 25_000, silence: 4000, covered: 2000, server: 10_000 };

/** Judges whether the window that was started still shows a living page; the clock must not jump. */
export class PageWatch {
    readonly #patience: Patience;
    #deadline: number;
    #beat = false;
    #coveredAt: number | undefined;
    /** When the server was last away: what the page said before tells nothing of now. */
    #awayAt: number;

    constructor(patience: Patience, startedAt: number) {
        this.#patience = patience;
        this.#deadline = startedAt + patience.start;
        this.#awayAt = startedAt;
    }

    /** Whether this window has shown a living page at all. */
    get hasBeaten(): boolean {
        return this.#beat;
    }

    judge(pulse: Pulse, now: number): Verdict {
        if (pulse.kind === 'unreachable') {
            this.#awayAt = now;
            this.#deadline = Math.max(this.#deadline, now + this.#patience.server);
        }
        if (pulse.kind === 'beat') {
            const at = now - pulse.secondsAgo * 1000;
            if (pulse.inFront) this.#hear(at);
            else if (this.#beat) this.#coveredAt ??= at;
        }
        const isCovered = this.#coveredAt !== undefined && now > this.#coveredAt + this.#patience.covered;
        if (now > this.#deadline || isCovered) return 'lost';
        return this.#beat && pulse.kind === 'beat' && pulse.inFront ? 'well' : 'waiting';
    }

    /** A beat of the window before this one, or from before the server was away, counts for nothing. */
    #hear(at: number): void {
        if (at < this.#awayAt) return;
        this.#deadline = at + this.#patience.silence;
        this.#beat = true;
        this.#coveredAt = undefined;
    }
}
