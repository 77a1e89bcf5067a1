import type { Wording } from '../wording.ts';
import type { de } from './de.ts';

export const en: Wording<typeof de> = {
    lower: 'Lower',
    higher: 'Higher',
    colours: 'Colours',
    light: 'Light',
    dark: 'Dark',
    contrast: 'Black on white',
    readOn: 'Read on',
    readAgain: 'Read from the start',
};
