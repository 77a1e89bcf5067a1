import type { Wording } from '../wording.ts';
import { de } from './de.ts';

export const deSimple: Wording<typeof de> = {
    ...de,
    resting: 'Der Bildschirm startet neu.',
    goesOn: 'Bitte warten Sie kurz.',
};
