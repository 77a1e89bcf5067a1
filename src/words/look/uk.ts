import type { Wording } from '../wording.ts';
import type { de } from './de.ts';

export const uk: Wording<typeof de> = {
    lower: 'Нижче',
    higher: 'Вище',
    colours: 'Кольори',
    light: 'Світлі',
    dark: 'Темні',
    contrast: 'Чорним по білому',
    readOn: 'Читати далі',
    readAgain: 'Читати спочатку',
};
