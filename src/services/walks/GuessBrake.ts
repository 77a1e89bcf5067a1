import { setTimeout } from 'node:timers/promises';

const FREE_GUESSES = 3;
const FIRST_WAIT = 500;
const LONGEST_WAIT = 5000;
/** Milliseconds after which earlier slips are forgotten. */
const FORGIVEN = 120_000;

/**
 * Slows whoever guesses numbers and punishes nobody: after a few wrong ones each answer takes longer, for all who
 * ask, up to five seconds. Ten thousand numbers take half a day then.
 */
export class GuessBrake {
    readonly #clock: () => number;
    readonly #sleep: (milliseconds: number) => Promise<unknown>;
    #wrong = 0;
    #last = 0;
    #free = 0;

    constructor(clock: () => number, sleep: (milliseconds: number) => Promise<unknown> = setTimeout) {
        this.#clock = clock;
        this.#sleep = sleep;
    }

    /** Answers after the wait that is due; those who ask at once wait one behind the other. */
    async looked<Value>(look: () => Value | undefined): Promise<Value | undefined> {
        const now = this.#clock();
        if (now - this.#last > FORGIVEN || now < this.#last) this.#wrong = 0;
        this.#last = now;
        const wait = this.#wait();
        this.#free = Math.min(Math.max(now, this.#free) + wait, now + LONGEST_WAIT);
        if (wait > 0) await this.#sleep(this.#free - now);
        const found = look();
        this.#wrong = found === undefined ? this.#wrong + 1 : 0;
        return found;
    }

    #wait(): number {
        if (this.#wrong < FREE_GUESSES) return 0;
        return Math.min(LONGEST_WAIT, FIRST_WAIT * 2 ** Math.min(8, this.#wrong - FREE_GUESSES));
    }
}
