/** Red, green and blue of 0 to 255, and how opaque from 0 to 1. */
export type Colour = readonly [red: number, green: number, blue: number, alpha: number];

const WHITE: Colour = [255, 255, 255, 1];

/** A computed colour: `rgb(1 2 3 / 0.5)` and the older `rgba(1, 2, 3, 0.5)`; undefined for what is no plain colour. */
export function readColour(text: string): Colour | undefined {
    if (text === 'transparent') return [0, 0, 0, 0];
    const parts = /^rgba?\(([^)]+)\)$/
        .exec(text)?.[1]
        ?.split(/[\s,/]+/)
        .map(Number);
    const [red, green, blue, alpha = 1] = parts ?? [];
    if (red === undefined || green === undefined || blue === undefined) return undefined;
    return [red, green, blue, alpha];
}

/** One colour laid over an opaque other. */
export function over([red, green, blue, alpha]: Colour, ground: Colour): Colour {
    const mix = (above: number, below: number) => above * alpha + below * (1 - alpha);
    return [mix(red, ground[0]), mix(green, ground[1]), mix(blue, ground[2]), 1];
}

/** Relative luminance (WCAG 2.2, definitions). */
function luminance([red, green, blue]: Colour): number {
    const [r = 0, g = 0, b = 0] = [red, green, blue].map((value) => {
        const part = value / 255;
        return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
    });
    return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

/** Contrast ratio (WCAG 2.2, definitions): 1 to 21. */
export function contrast(one: Colour, other: Colour): number {
    const [dark = 0, light = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
    return (light + 0.05) / (dark + 0.05);
}

/** What an element is painted on: its own ground and those behind it, down to the page's. */
export function groundOf(element: Element | null): Colour {
    if (!element) return WHITE;
    const own = readColour(getComputedStyle(element).backgroundColor) ?? [0, 0, 0, 0];
    return own[3] === 1 ? own : over(own, groundOf(element.parentElement));
}
