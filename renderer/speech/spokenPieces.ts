/** One thing said in one breath. */
export interface Line {
    readonly text: string;
    /** BCP 47 tag of the words, as on the page. */
    readonly language: string;
}

/** What stands under a heading, in the order in which it is read: its name, what it tells, what can be chosen. */
export type PartKind = 'title' | 'text' | 'choice';

const ORDER: Readonly<Record<PartKind, number>> = { title: 0, text: 1, choice: 2 };
const ENDS = /[.,:;!?؟،…]$/;

/**
 * The parts in reading order, heading by heading; parts of a kind stay in the order of the page, and what stands
 * before the first heading belongs to it.
 */
export function inReadingOrder<Part extends { readonly kind: PartKind }>(parts: readonly Part[]): Part[] {
    const sections: Part[][] = [[]];
    for (const part of parts) {
        const section = sections.at(-1);
        if (part.kind === 'title' && section?.some(({ kind }) => kind === 'title')) sections.push([part]);
        else section?.push(part);
    }
    return sections.flatMap((section) =>
        section.toSorted((one, other) => ORDER[one.kind] - ORDER[other.kind]),
    );
}

/** Pieces that stand beside each other as one text, with a pause where nothing else makes one. */
export function joinPieces(pieces: readonly string[]): string {
    return pieces
        .map((piece) => piece.replace(/\s+/g, ' ').trim())
        .filter((piece) => piece !== '')
        .reduce((said, piece) => (said === '' ? piece : `${said}${ENDS.test(said) ? '' : ','} ${piece}`), '');
}
