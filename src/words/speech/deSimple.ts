import type { Wording } from '../wording.ts';
import type { de } from './de.ts';

export const deSimple: Wording<typeof de> = {
    key: 'Vorlesen',
    stop: 'Stopp',
    panel: 'Stimme',
    volume: 'Ton',
    speed: 'Tempo',
    quieter: 'Leiser',
    louder: 'Lauter',
    slower: 'Langsamer',
    faster: 'Schneller',
    byEar: 'Immer vorlesen',
    chosen: 'gewählt',
    miss: 'Bitte drücken Sie auf ein Feld.',
    intro: {
        touch: 'Einmal drücken: Sie hören das Wort.',
        again: 'Noch einmal drücken: Sie wählen das aus.',
        keys: 'Pfeil-Tasten gehen weiter und Enter wählt aus.',
    },
};
