import '../base/encoding.ts';
import type { Sections } from './sections.ts';

/** Each distinct text once, numbered in the order of first use; 0 is ''. */
export class StringTable {
    readonly #numbers = new Map<string, number>([['', 0]]);

    add(text: string): number {
        const known = this.#numbers.get(text);
        if (known !== undefined) return known;
        this.#numbers.set(text, this.#numbers.size);
        return this.#numbers.size - 1;
    }

    /** UTF-8, with n + 1 offsets. */
    sections(): Pick<Sections, 'stringOffset' | 'stringText'> {
        const encoder = new TextEncoder();
        const texts = [...this.#numbers.keys()].map((text) => encoder.encode(text));
        const stringOffset = new Uint32Array(texts.length + 1);
        texts.forEach((text, index) => {
            stringOffset[index + 1] = stringOffset[index] + text.length;
        });
        const stringText = new Uint8Array(stringOffset[texts.length]);
        texts.forEach((text, index) => {
            stringText.set(text, stringOffset[index]);
        });
        return { stringOffset, stringText };
    }
}
