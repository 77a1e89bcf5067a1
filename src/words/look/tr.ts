import type { Wording } from '../wording.ts';
import type { de } from './de.ts';

export const tr: Wording<typeof de> = {
    lower: 'Aşağı al',
    higher: 'Yukarı al',
    colours: 'Renkler',
    light: 'Açık',
    dark: 'Koyu',
    contrast: 'Beyaz üstüne siyah',
    readOn: 'Devamını oku',
    readAgain: 'Baştan oku',
};
