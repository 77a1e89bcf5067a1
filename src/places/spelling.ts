/** Most mistakes that are still taken for the word: none in three letters, one in six, two in longer words. */
export const mostMistakes = (letters: number): number => (letters <= 3 ? 0 : letters <= 6 ? 1 : 2);

/** One bit for each letter that a word has; other scripts share the bits. */
export function lettersOf(word: string): number {
    let bits = 0;
    for (let i = 0; i < word.length; i++) bits |= 1 << (word.charCodeAt(i) & 31);
    return bits;
}

function countBits(bits: number): number {
    let left = bits;
    let count = 0;
    for (; left !== 0; left &= left - 1) count++;
    return count;
}

/**
 * The fewest mistakes (a letter wrong, missing, too many, or two swapped) between what was typed and the
 * beginning of a word; more than `most` is answered as `most + 1`. Damerau's distance, optimal alignment.
 */
export function mistakesAtStart(typed: string, word: string, most: number): number {
    const width = Math.min(word.length, typed.length + most);
    let before: number[] = [];
    let previous: number[] = Array.from({ length: width + 1 }, (_, i) => i);
    for (let i = 1; i <= typed.length; i++) {
        const row = [i];
        let least = i;
        for (let j = 1; j <= width; j++) {
            const isWrong = typed[i - 1] === word[j - 1] ? 0 : 1;
            let cost = Math.min(previous[j] + 1, row[j - 1] + 1, previous[j - 1] + isWrong);
            if (i > 1 && j > 1 && typed[i - 1] === word[j - 2] && typed[i - 2] === word[j - 1]) {
                cost = Math.min(cost, before[j - 2] + 1);
            }
            row.push(cost);
            least = Math.min(least, cost);
        }
        if (least > most) return most + 1;
        before = previous;
        previous = row;
    }
    return Math.min(...previous, most + 1);
}

/** Whether a word lacks so many of the typed letters that it cannot be meant. */
export const isFarOff = (typed: number, word: number, most: number): boolean =>
    countBits(typed & ~word) > most;
