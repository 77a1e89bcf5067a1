/** A finger that rests this long is dirt on the frame or a leaning hand; the visitor goes on without it. */
const STUCK = 8000;

/** The fingers on the glass. */
export class Contacts {
    readonly #since = new Map<number, number>();

    down(id: number, at: number): void {
        this.#since.set(id, at);
    }

    up(id: number): void {
        this.#since.delete(id);
    }

    /** How many fingers are on the glass, without those that have rested there too long. */
    count(now: number): number {
        return [...this.#since.values()].filter((since) => now - since < STUCK).length;
    }
}
