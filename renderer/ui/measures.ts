import type { KioskAnswer } from '../../src/server/contract.ts';

/** Of a 21.5-inch panel at 1920 × 1080, the usual size of a kiosk. */
const USUAL_MILLIMETRES_PER_PIXEL = 0.248;

/** Capitals of 0.7° of view: twice the tangent of 0.35° (EN 301 549, 5.1.4). */
const CAPITAL_PER_DISTANCE = 0.01222;
/** Cap height of Atkinson Hyperlegible Next in em; capitals of Noto Sans and the alef of Noto Sans Arabic are taller. */
const CAPITAL_PER_EM = 0.668;

/** The shorter side of a 21.5-inch panel, millimetres: on a larger one everything grows with it, up to a half and a tenth. */
const USUAL_SHORT_SIDE = 268;
const LARGEST_GROWTH = 1.6;

/** Font sizes along the shorter side of which a panel needs no layout of its own; 21.5 inches read from 70 cm have 20.9. */
const USUAL_LETTERS = 19;

/** What of the kiosk decides how large things are. */
export type Panel = Pick<KioskAnswer, 'millimetresPerPixel' | 'viewingDistance'>;

export interface Measures {
    readonly pixelsPerMillimetre: number;
    /** Font size of the smallest text that is needed, millimetres. */
    readonly letter: number;
    /** Whether so few letters stand side by side that keys and lists are laid out for it. */
    readonly isSmall: boolean;
    /** By which letters, gaps and pictures of a large panel are larger. */
    readonly growth: number;
}

/** The panel's true size where somebody measured it. */
export function millimetresPerPixelOf(measured: number | undefined): number {
    return measured ?? USUAL_MILLIMETRES_PER_PIXEL;
}

/** Sizes for a panel whose shorter side has so many pixels. */
export function measuresOf({ millimetresPerPixel, viewingDistance }: Panel, shortSide: number): Measures {
    const millimetre = millimetresPerPixelOf(millimetresPerPixel);
    const growth = (shortSide * millimetre) / USUAL_SHORT_SIDE;
    const letter = (viewingDistance * CAPITAL_PER_DISTANCE) / CAPITAL_PER_EM;
    return {
        pixelsPerMillimetre: 1 / millimetre,
        letter,
        isSmall: shortSide * millimetre < USUAL_LETTERS * letter,
        growth: Math.min(Math.max(growth, 1), LARGEST_GROWTH),
    };
}

/** The size of a pixel that the page was last told. */
export function millimetresPerPixel(): number {
    const pixels = Number(document.documentElement.style.getPropertyValue('--pixels-per-millimetre'));
    return pixels > 0 ? 1 / pixels : millimetresPerPixelOf(undefined);
}
