import type { Wording } from '../wording.ts';
import type { de } from './de.ts';

export const ru: Wording<typeof de> = {
    key: 'Вслух',
    stop: 'Стоп',
    panel: 'Голос',
    volume: 'Звук',
    speed: 'Темп',
    quieter: 'Тише',
    louder: 'Громче',
    slower: 'Медленнее',
    faster: 'Быстрее',
    byEar: 'Всегда читать',
    chosen: 'выбрано',
    miss: 'Пожалуйста, коснитесь одного из полей.',
    intro: {
        touch: 'Коснитесь один раз: вы услышите, что там написано.',
        again: 'Коснитесь ещё раз: вы это выберете.',
        keys: 'Клавиши: стрелки ведут дальше, клавиша ввода выбирает.',
    },
};
