import type { Wording } from '../wording.ts';
import type { de } from './de.ts';

export const uk: Wording<typeof de> = {
    key: 'Екстрено',
    title: 'Екстрена допомога',
    call: 'Викличте допомогу',
    unknown: 'Адреса цього місця невідома.',
};
