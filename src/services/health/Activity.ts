/** When somebody last used the screen, by a clock that never goes back. */
export class Activity {
    readonly #now: () => number;
    #last: number;

    /** @param now milliseconds since any moment, never going back */
    constructor(now: () => number) {
        this.#now = now;
        this.#last = now();
    }

    touch(): void {
        this.#last = this.#now();
    }

    get secondsQuiet(): number {
        return (this.#now() - this.#last) / 1000;
    }
}
