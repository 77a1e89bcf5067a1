/** The same words give the same number, evenly spread over 0 ≤ x < 1 (FNV-1a, 32 bits, finished by murmur3). */
export function chance(...words: readonly (string | number)[]): number {
    let hash = 0x811c9dc5;
    for (const letter of words.join('|')) hash = Math.imul(hash ^ (letter.codePointAt(0) ?? 0), 0x01000193);
    hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
    hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
    return ((hash ^ (hash >>> 16)) >>> 0) / 0x1_0000_0000;
}

/** One of the list, by chance but always the same one for the same words. */
export const pick = <Item>(list: readonly Item[], ...words: readonly (string | number)[]): Item =>
    list[Math.floor(chance(...words) * list.length)];

/** Between least and most, always the same for the same words. */
export const within = (least: number, most: number, ...words: readonly (string | number)[]): number =>
    least + (most - least) * chance(...words);
