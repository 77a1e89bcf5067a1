import type { KioskAnswer } from '../../src/server/contract.ts';
import { isRightToLeft } from '../../src/words/language.ts';
import type { Journey } from '../journey/Journey.ts';
import { measuresOf } from './measures.ts';
import { aboveReach, type Band, reachOf } from './reach.ts';

/** Hands the panel's true size and the visitor's choices to the style sheets. */
export function applyLook(kiosk: KioskAnswer, journey: Journey): void {
    const { style, dataset } = document.documentElement;
    const band = journey.lowered ? reachOf(kiosk) : undefined;
    const { pixelsPerMillimetre, letter, growth, isSmall } = measuresOf(
        kiosk,
        Math.min(innerWidth, innerHeight),
    );
    const unit = pixelsPerMillimetre * (band ? 1 : growth);
    style.setProperty('--pixels-per-millimetre', String(pixelsPerMillimetre));
    style.setProperty('--letter-millimetres', letter.toFixed(3));
    style.setProperty('--letter-pixels', (letter * unit).toFixed(3));
    style.setProperty('--growth', (unit / pixelsPerMillimetre).toFixed(3));
    style.setProperty('--above', `${(band ? 0 : aboveReach(kiosk, innerHeight)).toFixed(1)}px`);
    style.setProperty('--size', String(journey.size));
    dataset.panel = isSmall ? 'small' : 'usual';
    dataset.size = String(journey.size);
    dataset.theme = journey.theme ?? kiosk.theme;
    dataset.lowered = String(band !== undefined);
    if (band) applyBand(band, pixelsPerMillimetre, isSmall);
    document.documentElement.lang = journey.language;
    document.documentElement.dir = isRightToLeft(journey.language) ? 'rtl' : 'ltr';
}

/** Millimetres above the band that words and a map need to stand there; in less, the words stand beside the choices. */
const LEAST_ABOVE = 80;
/** Millimetres of band from which the bar has room for its words: in one row, and in two. */
const LEAST_FOR_WORDS = { landscape: 75, portrait: 125 };

/** Millimetres of band from which the keys that move the map have a row of their own. */
const LEAST_FOR_MAP_KEYS = 125;

function applyBand(band: Band, pixelsPerMillimetre: number, isSmall: boolean): void {
    const { style, dataset } = document.documentElement;
    const height = (band.bottom - band.top) / pixelsPerMillimetre;
    const isLandscape = innerWidth > innerHeight;
    const isAbove = !isLandscape || band.top / pixelsPerMillimetre >= LEAST_ABOVE;
    style.setProperty('--band-top', `${band.top.toFixed(1)}px`);
    style.setProperty('--band-bottom', `${(innerHeight - band.bottom).toFixed(1)}px`);
    dataset.words = isAbove ? 'above' : 'beside';
    const hasWords = !isSmall && height >= LEAST_FOR_WORDS[isLandscape ? 'landscape' : 'portrait'];
    dataset.keys = hasWords ? 'words' : 'pictures';
    dataset.mapKeys = String(isAbove && height >= LEAST_FOR_MAP_KEYS);
}
