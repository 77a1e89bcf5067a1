import atkinsonLatin from '@fontsource/atkinson-hyperlegible-next/files/atkinson-hyperlegible-next-latin-700-normal.woff2?url';
import atkinsonLatinExt from '@fontsource/atkinson-hyperlegible-next/files/atkinson-hyperlegible-next-latin-ext-700-normal.woff2?url';
import notoCyrillic from '@fontsource/noto-sans/files/noto-sans-cyrillic-700-normal.woff2?url';
import notoCyrillicExt from '@fontsource/noto-sans/files/noto-sans-cyrillic-ext-700-normal.woff2?url';
import notoGreek from '@fontsource/noto-sans/files/noto-sans-greek-700-normal.woff2?url';
import notoArabic from '@fontsource/noto-sans-arabic/files/noto-sans-arabic-arabic-700-normal.woff2?url';
import type { FontFacesSpecification } from 'maplibre-gl';

export const MAP_FONT = 'Map Bold';

/** Unicode ranges as the font packages' own style sheets give them. */
const FACES = [
    {
        url: atkinsonLatin,
        ranges: ['U+0000-00FF', 'U+0131', 'U+0152-0153', 'U+2000-206F', 'U+20AC', 'U+2122'],
    },
    { url: atkinsonLatinExt, ranges: ['U+0100-02BA', 'U+0300-036F', 'U+1E00-1E9F', 'U+1EF2-1EFF'] },
    { url: notoCyrillic, ranges: ['U+0400-045F', 'U+0490-0491', 'U+04B0-04B1', 'U+2116'] },
    { url: notoCyrillicExt, ranges: ['U+0460-052F'] },
    { url: notoGreek, ranges: ['U+0370-03FF'] },
    { url: notoArabic, ranges: ['U+0600-06FF', 'U+0750-077F', 'U+FB50-FDFF', 'U+FE70-FEFC'] },
];

/** Fonts of the labels, from this page's own files: Latin, Cyrillic, Greek and Arabic. */
export function fontFaces(pageAddress: string): FontFacesSpecification {
    return {
        [MAP_FONT]: FACES.map(({ url, ranges }) => ({
            url: new URL(url, pageAddress).href,
            'unicode-range': ranges,
        })),
    };
}
