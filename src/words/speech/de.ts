/** What the voice and its keys say. */
export const de = {
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
    miss: 'Bitte tippen Sie auf ein Feld.',
    intro: {
        touch: 'Tippen Sie einmal: Sie hören, was dort steht.',
        again: 'Tippen Sie noch einmal: Sie wählen es.',
        keys: 'Mit Tasten: Pfeile gehen weiter, die Eingabetaste wählt.',
    },
} as const;
