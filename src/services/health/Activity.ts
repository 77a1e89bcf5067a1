/** When somebody last used the screen, by a clock that never goes back. */
export class Activity {
    readonly #now: () => number;
    #last: number;
    #renew: () => void = () => undefined;
    /** When somebody at the screen wants the server to begin anew. */
    readonly renewed = new Promise<void>((resolve) => {
        this.#renew = resolve;
    });

    /** @param now milliseconds since any moment, never going back */
    constructor(now: () => number) {
        this.#now = now;
        this.#last = now();
    }

    touch(): void {
        this.#last = this.#now();
    }

    renew(): void {
        this.#renew();
    }

    get secondsQuiet(): number {
        return (this.#now() - this.#last) / 1000;
    }
}
