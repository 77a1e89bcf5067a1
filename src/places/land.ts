/** The German Länder (ISO 3166-2), each with its own public and school holidays. */
export const LANDS = [
    'DE-BW',
    'DE-BY',
    'DE-BE',
    'DE-BB',
    'DE-HB',
    'DE-HH',
    'DE-HE',
    'DE-MV',
    'DE-NI',
    'DE-NW',
    'DE-RP',
    'DE-SL',
    'DE-SN',
    'DE-ST',
    'DE-SH',
    'DE-TH',
] as const;
export type Land = (typeof LANDS)[number];

/** Of the first city, Dortmund. */
export const HOME_LAND: Land = 'DE-NW';
