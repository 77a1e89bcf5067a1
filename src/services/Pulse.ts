/** What the page says of itself about once a second. */
export interface Heartbeat {
    /** Whether it lies open on the screen. */
    readonly visible: boolean;
    /** Whether keys and touches reach it. */
    readonly focused: boolean;
    /** What shows the way: a map, the drawn strip where the map fails, or neither. */
    readonly shows: 'map' | 'drawing' | 'words';
    /** Whether the rest picture is shown: nobody is in the middle of a visit. */
    readonly atRest: boolean;
}

/** Remembers the page's last sign of life; the clock must not jump. */
export class Pulse {
    readonly #now: () => number;
    #last: { readonly at: number; readonly beat: Heartbeat } | undefined;

    /** @param now milliseconds since any moment, never going back */
    constructor(now: () => number) {
        this.#now = now;
    }

    beat(beat: Heartbeat): void {
        this.#last = { at: this.#now(), beat };
    }

    /** The last beat and the seconds since then; undefined before the first. */
    get last(): (Heartbeat & { readonly secondsAgo: number }) | undefined {
        if (!this.#last) return undefined;
        return { ...this.#last.beat, secondsAgo: (this.#now() - this.#last.at) / 1000 };
    }
}
