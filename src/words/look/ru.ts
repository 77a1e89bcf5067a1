import type { Wording } from '../wording.ts';
import type { de } from './de.ts';

export const ru: Wording<typeof de> = {
    lower: 'Ниже',
    higher: 'Выше',
    colours: 'Цвета',
    light: 'Светлые',
    dark: 'Тёмные',
    contrast: 'Чёрным по белому',
    readOn: 'Читать дальше',
    readAgain: 'Читать сначала',
};
