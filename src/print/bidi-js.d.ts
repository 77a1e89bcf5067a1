/** Of bidi-js 1.1: the Unicode Bidirectional Algorithm (UAX #9). */
declare module 'bidi-js' {
    export interface EmbeddingLevels {
        readonly levels: Uint8Array;
        readonly paragraphs: readonly {
            readonly start: number;
            readonly end: number;
            readonly level: number;
        }[];
    }
    export interface Bidi {
        getEmbeddingLevels(text: string, baseDirection?: 'ltr' | 'rtl' | 'auto'): EmbeddingLevels;
        getMirroredCharacter(character: string): string | null;
    }
    export default function bidiFactory(): Bidi;
}
