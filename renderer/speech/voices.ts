import { isLanguage, type Language } from '../../src/words/language.ts';

/** Where a language's voice comes from. */
export interface Voices {
    readonly server: readonly Language[];
    /** The browser's own voices, those alone that need no other machine. */
    readonly browser: ReadonlyMap<Language, SpeechSynthesisVoice>;
}

export const NO_VOICES: Voices = { server: [], browser: new Map() };

export function canSay(voices: Voices, language: Language): boolean {
    return voices.server.includes(language) || voices.browser.has(language);
}

/** The browser's voice for each language of the kiosk; Einfache Sprache is read in German. */
export function browserVoices(
    found: readonly SpeechSynthesisVoice[],
    languages: readonly string[],
): ReadonlyMap<Language, SpeechSynthesisVoice> {
    const local = found.filter((voice) => voice.localService);
    return new Map(
        languages.filter(isLanguage).flatMap((language) => {
            const voice = local.find(({ lang }) => primaryOf(lang) === primaryOf(language));
            return voice ? [[language, voice] as const] : [];
        }),
    );
}

function primaryOf(tag: string): string {
    return tag.split(/[-_]/, 1).join('').toLowerCase();
}
