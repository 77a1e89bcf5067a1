import type { Wording } from '../wording.ts';
import type { de } from './de.ts';

export const tr: Wording<typeof de> = {
    title: 'Çevreniz',
    resting: 'Rehber yeniden başlıyor.',
    goesOn: 'Birazdan yine yardım edecek.',
    nearby: 'Yakınınızda şunlar var:',
    ask: 'Lütfen birine sorun.',
    call: 'Ya da arayın:',
    ahead: 'düz ileri',
    right: 'sağda',
    left: 'solda',
    behind: 'arkanızda',
    plan: 'Çevrenizin planı',
};
