import type { Wording } from '../wording.ts';
import type { de } from './de.ts';

export const uk: Wording<typeof de> = {
    title: 'Що навколо вас',
    resting: 'Вказівник запускається знову.',
    goesOn: 'Скоро він знову допоможе.',
    nearby: 'Це поруч із вами:',
    ask: 'Будь ласка, запитайте когось.',
    call: 'Або зателефонуйте:',
    ahead: 'прямо',
    right: 'праворуч',
    left: 'ліворуч',
    behind: 'позаду вас',
    plan: 'План околиці',
};
