import type { Wording } from '../wording.ts';
import type { de } from './de.ts';

export const tr: Wording<typeof de> = {
    key: 'Acil durum',
    title: 'Acil durum',
    call: 'Yardım için arayın',
    unknown: 'Buranın adresi bilinmiyor.',
};
