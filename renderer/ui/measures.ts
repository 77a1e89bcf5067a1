import { isRightToLeft, type Language } from '../../src/words/language.ts';
import type { Size } from '../journey/Journey.ts';

/** Of a 21.5-inch panel at 1920 × 1080, the usual size of a kiosk. */
const USUAL_MILLIMETRES_PER_PIXEL = 0.248;

/** The panel's true size where somebody measured it. */
export function millimetresPerPixelOf(measured: number | undefined): number {
    return measured ?? USUAL_MILLIMETRES_PER_PIXEL;
}

/** Hands the panel's true size, the visitor's text size and the language to the style sheets. */
export function applyMeasures(millimetresPerPixel: number | undefined, size: Size, language: Language): void {
    const root = document.documentElement;
    const pixelsPerMillimetre = 1 / millimetresPerPixelOf(millimetresPerPixel);
    root.style.setProperty('--pixels-per-millimetre', String(pixelsPerMillimetre));
    root.style.setProperty('--size', String(size));
    root.dataset.size = String(size);
    root.lang = language;
    root.dir = isRightToLeft(language) ? 'rtl' : 'ltr';
}
