import type { Wording } from '../wording.ts';
import type { de } from './de.ts';

export const pl: Wording<typeof de> = {
    lower: 'Niżej',
    higher: 'Wyżej',
    colours: 'Kolory',
    light: 'Jasne',
    dark: 'Ciemne',
    contrast: 'Czarne na białym',
    readOn: 'Czytaj dalej',
    readAgain: 'Czytaj od początku',
};
