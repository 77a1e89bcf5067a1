import type { Wording } from '../wording.ts';
import type { de } from './de.ts';

export const tr: Wording<typeof de> = {
    key: 'Dinle',
    stop: 'Durdur',
    panel: 'Ses',
    volume: 'Ses',
    speed: 'Hız',
    quieter: 'Daha kısık',
    louder: 'Daha yüksek',
    slower: 'Daha yavaş',
    faster: 'Daha hızlı',
    byEar: 'Hep sesli oku',
    chosen: 'seçildi',
    miss: 'Lütfen bir alana dokunun.',
    intro: {
        touch: 'Bir kez dokunun: orada yazanı duyarsınız.',
        again: 'Bir kez daha dokunun: onu seçersiniz.',
        keys: 'Tuşlarla: oklar ilerletir, giriş tuşu seçer.',
    },
};
