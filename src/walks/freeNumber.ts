const ALL = 10_000;

/**
 * A four-digit number that is not taken, spread by chance so that one does not guess the neighbour's.
 * Undefined when all ten thousand are. `random` gives 0 ≤ x < 1.
 */
export function freeNumber(taken: ReadonlySet<string>, random: () => number): string | undefined {
    const first = Math.floor(random() * ALL);
    for (let step = 0; step < ALL; step++) {
        const number = String((first + step) % ALL).padStart(4, '0');
        if (!taken.has(number)) return number;
    }
    return undefined;
}
