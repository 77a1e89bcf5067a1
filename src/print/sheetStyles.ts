/** Paper that a kiosk's printer may hold: an A4 sheet, or a roll 80 mm wide. */
export const PAPERS = ['A4', 'roll80'] as const;
export type Paper = (typeof PAPERS)[number];

/** Points, 72 to the inch. */
export interface SheetStyle {
    readonly width: number;
    /** Absent on a roll: the sheet is as long as what stands on it. */
    readonly height?: number;
    readonly margin: number;
    readonly goal: number;
    readonly text: number;
    /** From line to line, in text sizes. */
    readonly leading: number;
    readonly gap: number;
    readonly strip: number;
    /** Beside the sentences, or above them. */
    readonly stripBeside: boolean;
    /** Room for a step's number beside its strip. */
    readonly number: number;
    /** Whether each step tells its seats and toilets, beside the signs in its strip and their sum at the top. */
    readonly tellsPauses: boolean;
}

/** Nothing is printed smaller (acceptance A45). */
export const SMALLEST_TEXT = 18;

const POINTS_PER_MILLIMETRE = 72 / 25.4;
const A4 = { width: 595.28, height: 841.89, stripBeside: true, number: 34, tellsPauses: true };

const ROOMY = { ...A4, margin: 34, goal: 28, text: 20, leading: 1.25, gap: 12, strip: 92 };

/** From the roomiest to the tightest; a short way is printed larger. */
export const SHEET_STYLES: Readonly<Record<Paper, readonly [SheetStyle, ...SheetStyle[]]>> = {
    A4: [
        ROOMY,
        { ...ROOMY, text: SMALLEST_TEXT, leading: 1.2, gap: 9, strip: 84 },
        { ...ROOMY, margin: 28, goal: 24, text: SMALLEST_TEXT, leading: 1.14, gap: 6, strip: 66 },
        {
            ...ROOMY,
            margin: 24,
            goal: 22,
            text: SMALLEST_TEXT,
            leading: 1.1,
            gap: 3,
            strip: 60,
            number: 24,
            tellsPauses: false,
        },
    ],
    roll80: [
        {
            width: 80 * POINTS_PER_MILLIMETRE,
            margin: 4 * POINTS_PER_MILLIMETRE,
            goal: 24,
            text: SMALLEST_TEXT,
            leading: 1.18,
            gap: 8,
            strip: 130,
            stripBeside: false,
            number: 34,
            tellsPauses: true,
        },
    ],
};
