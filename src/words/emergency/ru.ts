import type { Wording } from '../wording.ts';
import type { de } from './de.ts';

export const ru: Wording<typeof de> = {
    key: 'Экстренно',
    title: 'Экстренная помощь',
    call: 'Вызовите помощь',
    unknown: 'Адрес этого места неизвестен.',
};
