import type { Wording } from '../wording.ts';
import type { de } from './de.ts';

export const pl: Wording<typeof de> = {
    key: 'Pomoc SOS',
    title: 'Nagły wypadek',
    call: 'Proszę wezwać pomoc',
    unknown: 'Adres tego miejsca nie jest znany.',
};
