import type { Wording } from '../wording.ts';
import type { de } from './de.ts';

export const pl: Wording<typeof de> = {
    key: 'SOS',
    title: 'Nagły wypadek',
    call: 'Proszę wezwać pomoc',
    unknown: 'Adres tego miejsca nie jest znany.',
    address: 'Najbliższy adres: {{address}}',
    near: 'W pobliżu: {{place}}',
    kiosk: 'Ekran {{name}}',
    rescuePoint: 'Punkt ratunkowy w pobliżu: {{ref}}',
    bench: 'Ławka numer {{ref}}',
    defibrillator: 'Najbliższy defibrylator: {{duration}}',
    defibrillatorUnknown: 'Nie znamy tu żadnego defibrylatora.',
    noWay: 'Nie znamy tam drogi bez schodów.',
    show: 'Pokaż drogę tam',
};
