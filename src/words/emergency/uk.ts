import type { Wording } from '../wording.ts';
import type { de } from './de.ts';

export const uk: Wording<typeof de> = {
    key: 'Екстрено',
    title: 'Екстрена допомога',
    call: 'Викличте допомогу',
    unknown: 'Адреса цього місця невідома.',
    address: 'Найближча адреса: {{address}}',
    near: 'Поруч: {{place}}',
    kiosk: 'Екран {{name}}',
    rescuePoint: 'Точка виклику рятувальників поруч: {{ref}}',
    bench: 'Лавка номер {{ref}}',
    defibrillator: 'Найближчий дефібрилятор: {{duration}}',
    defibrillatorUnknown: 'Дефібрилятор тут невідомий.',
    noWay: 'Ми не знаємо туди шляху без сходинок.',
    show: 'Показати шлях туди',
};
