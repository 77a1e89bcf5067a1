import type { Wording } from '../wording.ts';
import { de } from './de.ts';

export const deSimple: Wording<typeof de> = {
    ...de,
    call: 'Rufen Sie an:',
    defibrillator: 'Gerät für Herz-Notfall: {{duration}}',
    defibrillatorUnknown: 'Ein Gerät für Herz-Notfall kennen wir hier nicht.',
};
