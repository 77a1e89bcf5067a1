import type { Wording } from '../wording.ts';
import type { de } from './de.ts';

export const en: Wording<typeof de> = {
    key: 'Emergency',
    title: 'Emergency',
    call: 'Call for help on',
    unknown: 'The address here is not known.',
    address: 'Nearest address: {{address}}',
    near: 'Near {{place}}',
    kiosk: 'Screen {{name}}',
    rescuePoint: 'Rescue point near by: {{ref}}',
    bench: 'Bench number {{ref}}',
    defibrillator: 'Nearest defibrillator: {{duration}}',
    defibrillatorUnknown: 'No defibrillator is known here.',
    noWay: 'We know no way there without steps.',
    show: 'Show the way there',
};
