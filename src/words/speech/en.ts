import type { Wording } from '../wording.ts';
import type { de } from './de.ts';

export const en: Wording<typeof de> = {
    key: 'Listen',
    stop: 'Stop',
    panel: 'Voice',
    volume: 'Volume',
    speed: 'Speed',
    quieter: 'Quieter',
    louder: 'Louder',
    slower: 'Slower',
    faster: 'Faster',
    byEar: 'Always read',
    chosen: 'chosen',
    miss: 'Please touch one of the fields.',
    intro: {
        touch: 'Touch once: you hear what is there.',
        again: 'Touch again: you choose it.',
        keys: 'With keys: arrows move on, Enter chooses.',
    },
};
