const PIXELS = { long: 1920, short: 1080 };
const MILLIMETRES_PER_INCH = 25.4;
/** Acceptance A2; of a large panel one stands no farther away when one touches it. */
const DISTANCE = 700;

/** A full-HD panel as it hangs. */
export interface TriedPanel {
    readonly name: string;
    readonly width: number;
    readonly height: number;
    readonly millimetresPerPixel: number;
    readonly viewingDistance: number;
    /** Lower edge of the picture above the floor, millimetres. */
    readonly mountingHeight: number;
}

/** Panels hang so that their middle is at 1,200 mm, but their lower edge neither below 600 nor above 850 mm. */
function panel(inches: number, orientation: 'portrait' | 'landscape'): TriedPanel {
    const millimetresPerPixel = (inches * MILLIMETRES_PER_INCH) / Math.hypot(PIXELS.long, PIXELS.short);
    const isUpright = orientation === 'portrait';
    const height = isUpright ? PIXELS.long : PIXELS.short;
    const middle = 1200 - (height * millimetresPerPixel) / 2;
    return {
        name: `${inches}″ ${orientation}`,
        width: isUpright ? PIXELS.short : PIXELS.long,
        height,
        millimetresPerPixel,
        viewingDistance: DISTANCE,
        mountingHeight: Math.round(Math.min(850, Math.max(600, middle))),
    };
}

const SMALLEST = panel(15.6, 'landscape');

/** The six sizes of the acceptance criteria, both ways, and the smallest so high that it does not hang within reach. */
export const PANELS: readonly TriedPanel[] = [
    ...[21.5, 15.6, 27, 32, 43, 55].flatMap((inches) => [
        panel(inches, 'portrait'),
        panel(inches, 'landscape'),
    ]),
    { ...SMALLEST, name: `${SMALLEST.name}, high`, mountingHeight: 920 },
];
