import type { Result } from '../base/result.ts';
import { succeed } from '../base/result.ts';
import { isPlugged } from '../speech/headphones.ts';
import { Speech } from '../speech/Speech.ts';
import type { Spoken, Utterance } from '../speech/Utterance.ts';
import type { Language } from '../words/language.ts';
import { readClips } from './readClips.ts';
import type { Settings } from './settings.ts';

/** What a kiosk can say, and whether somebody listens with headphones. */
export interface SpeechService {
    /** The languages of this kiosk that have a voice. */
    languages(): Promise<readonly Language[]>;
    say(utterance: Utterance): Promise<Spoken>;
    /** False as well where no setting names a socket. */
    hasHeadphones(): Promise<boolean>;
}

/** Opens the recordings that the settings name; the fault is theirs, in one sentence. */
export async function openSpeech({ speech, languages }: Settings): Promise<Result<SpeechService, string>> {
    const clips = await readClips(speech.clips);
    if (!clips.ok) return clips;
    const voice = new Speech(clips.value);
    const { headphones } = speech;
    return succeed({
        languages: async () => (await voice.languages()).filter((language) => languages.includes(language)),
        say: (utterance) => voice.say(utterance),
        hasHeadphones: async () => headphones !== undefined && (await isPlugged(headphones)),
    });
}
