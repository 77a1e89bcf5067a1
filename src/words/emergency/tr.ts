import type { Wording } from '../wording.ts';
import type { de } from './de.ts';

export const tr: Wording<typeof de> = {
    key: 'Acil',
    title: 'Acil durum',
    call: 'Yardım için arayın',
    unknown: 'Buranın adresi bilinmiyor.',
    address: 'En yakın adres: {{address}}',
    near: '{{place}} yakınında',
    kiosk: 'Ekran {{name}}',
    rescuePoint: 'Yakındaki acil erişim noktası: {{ref}}',
    bench: 'Bank numarası {{ref}}',
    defibrillator: 'En yakın defibrilatör: {{duration}}',
    defibrillatorUnknown: 'Burada bilinen bir defibrilatör yok.',
    noWay: 'Oraya basamaksız bir yol bilmiyoruz.',
    show: 'Oraya giden yolu göster',
};
