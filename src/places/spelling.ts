/** Most mistakes that are still taken for the word: none in three letters, one in six, two in longer words. */
export const mostMistakes = (letters: number): number => (letters <= 3 ? 0 : letters <= 6 ? 1 : 2);

/** One bit for each letter that a word has; other scripts share the bits. */
export function lettersOf(word: string): number {
    let bits = 0;
    for (let i = 0; i < word.length; i++) bits |= 1 << (word.charCodeAt(i) & 31);
    return bits;
}

/** Set bits of a 32-bit number (Warren, Hacker's Delight, 5-1). */
function countBits(bits: number): number {
    const pairs = bits - ((bits >>> 1) & 0x55555555);
    const nibbles = (pairs & 0x33333333) + ((pairs >>> 2) & 0x33333333);
    return Math.imul((nibbles + (nibbles >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
}

/** Longest word that is compared; rows of the table below are kept between calls. */
const LONGEST = 64;
let before = new Uint8Array(LONGEST + 1);
let previous = new Uint8Array(LONGEST + 1);
let row = new Uint8Array(LONGEST + 1);

/**
 * The fewest mistakes (a letter wrong, missing, too many, or two swapped) between what was typed and the
 * beginning of a word; more than `most` is answered as `most + 1`. Damerau's distance, optimal alignment.
 */
export function mistakesAtStart(typed: string, word: string, most: number): number {
    const width = Math.min(word.length, typed.length + most, LONGEST);
    for (let j = 0; j <= width; j++) previous[j] = j;
    for (let i = 1; i <= typed.length; i++) {
        const letter = typed.charCodeAt(i - 1);
        row[0] = i;
        let least = i;
        for (let j = 1; j <= width; j++) {
            const other = word.charCodeAt(j - 1);
            let cost = Math.min(
                previous[j] + 1,
                row[j - 1] + 1,
                previous[j - 1] + (letter === other ? 0 : 1),
            );
            const isSwapped =
                i > 1 && j > 1 && letter === word.charCodeAt(j - 2) && typed.charCodeAt(i - 2) === other;
            if (isSwapped) cost = Math.min(cost, before[j - 2] + 1);
            row[j] = cost;
            if (cost < least) least = cost;
        }
        if (least > most) return most + 1;
        [before, previous, row] = [previous, row, before];
    }
    let fewest = most + 1;
    for (let j = 0; j <= width; j++) fewest = Math.min(fewest, previous[j]);
    return fewest;
}

/** Whether a word lacks so many of the typed letters that it cannot be meant. */
export const isFarOff = (typed: number, word: number, most: number): boolean =>
    countBits(typed & ~word) > most;
