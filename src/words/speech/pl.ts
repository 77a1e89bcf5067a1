import type { Wording } from '../wording.ts';
import type { de } from './de.ts';

export const pl: Wording<typeof de> = {
    key: 'Czytaj',
    stop: 'Przerwij',
    panel: 'Głos',
    volume: 'Dźwięk',
    speed: 'Tempo',
    quieter: 'Ciszej',
    louder: 'Głośniej',
    slower: 'Wolniej',
    faster: 'Szybciej',
    byEar: 'Zawsze czytaj',
    chosen: 'wybrane',
    miss: 'Proszę dotknąć jednego z pól.',
    intro: {
        touch: 'Jedno dotknięcie: słychać, co tam jest.',
        again: 'Drugie dotknięcie: wybór.',
        keys: 'Klawisze: strzałki prowadzą dalej, Enter wybiera.',
    },
};
