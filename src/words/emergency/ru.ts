import type { Wording } from '../wording.ts';
import type { de } from './de.ts';

export const ru: Wording<typeof de> = {
    key: 'Экстренно',
    title: 'Экстренная помощь',
    call: 'Вызовите помощь',
    unknown: 'Адрес этого места неизвестен.',
    address: 'Ближайший адрес: {{address}}',
    near: 'Рядом: {{place}}',
    kiosk: 'Экран {{name}}',
    rescuePoint: 'Точка вызова спасателей рядом: {{ref}}',
    bench: 'Скамейка номер {{ref}}',
    defibrillator: 'Ближайший дефибриллятор: {{duration}}',
    defibrillatorUnknown: 'Дефибриллятор здесь неизвестен.',
    noWay: 'Мы не знаем туда пути без ступеней.',
    show: 'Показать путь туда',
};
