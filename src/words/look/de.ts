/** What a visitor may change of the screen itself. */
export const de = {
    lower: 'Tiefer',
    higher: 'Höher',
    colours: 'Farben',
    light: 'Hell',
    dark: 'Dunkel',
    contrast: 'Schwarz auf Weiß',
    readOn: 'Weiterlesen',
    readAgain: 'Von vorn lesen',
} as const;
