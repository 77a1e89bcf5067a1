/** Room for choices, and the least that one of them takes; any one unit of length. */
export interface ChoiceRoom {
    readonly width: number;
    readonly height: number;
    readonly gap: number;
    /** Least width and height of a choice. */
    readonly least: { readonly width: number; readonly height: number };
}

export interface ChoiceGrid {
    readonly columns: number;
    readonly rows: number;
}

const fitting = (room: number, least: number, gap: number) => Math.floor((room + gap) / (least + gap));

/** Columns and rows that the room holds: always two places, so that a page holds a choice and the way to the next page. */
export function choicesThatFit({ width, height, gap, least }: ChoiceRoom): ChoiceGrid {
    const rows = Math.max(1, fitting(height, least.height, gap));
    const columns = Math.max(rows > 1 ? 1 : 2, fitting(width, least.width, gap));
    return { columns, rows };
}

/** Choices of a page, counted from 0 and starting over after the last; where all fit, there is one page. */
export function choicesOfPage<Choice>(
    choices: readonly Choice[],
    { columns, rows }: ChoiceGrid,
    page: number,
): { readonly shown: readonly Choice[]; readonly hasMore: boolean } {
    const places = columns * rows;
    if (choices.length <= places) return { shown: choices, hasMore: false };
    const length = places - 1;
    const first = (page % Math.ceil(choices.length / length)) * length;
    return { shown: choices.slice(first, first + length), hasMore: true };
}

/** Four choices stand two by two, not three and one. */
export function evenColumns(choices: number, most: number): number {
    return Math.ceil(choices / Math.ceil(choices / most));
}
