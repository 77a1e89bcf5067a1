import type { Wording } from '../wording.ts';
import type { de } from './de.ts';

export const uk: Wording<typeof de> = {
    key: 'Вголос',
    stop: 'Стоп',
    panel: 'Голос',
    volume: 'Звук',
    speed: 'Темп',
    quieter: 'Тихіше',
    louder: 'Гучніше',
    slower: 'Повільніше',
    faster: 'Швидше',
    byEar: 'Завжди читати',
    chosen: 'вибрано',
    miss: 'Будь ласка, торкніться одного з полів.',
    intro: {
        touch: 'Торкніться один раз: ви почуєте, що там написано.',
        again: 'Торкніться ще раз: ви це виберете.',
        keys: 'Клавіші: стрілки ведуть далі, клавіша введення вибирає.',
    },
};
