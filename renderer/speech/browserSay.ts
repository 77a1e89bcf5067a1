import type { Manner } from './Speaker.ts';

/** A slow voice says ten letters a second; without a loudspeaker a browser's voice never ends. */
const MILLISECONDS_A_LETTER = 150;
const SLACK = 4000;

/** Says a text with a voice of the browser, to its end or until it is told to stop. */
export function browserSay(
    text: string,
    voice: SpeechSynthesisVoice,
    { loudness, speed }: Manner,
    signal: AbortSignal,
): Promise<void> {
    return new Promise((resolve) => {
        const utterance = new SpeechSynthesisUtterance(text);
        utterance.voice = voice;
        utterance.lang = voice.lang;
        utterance.volume = loudness;
        utterance.rate = speed;
        const stop = () => {
            clearTimeout(watchdog);
            speechSynthesis.cancel();
            resolve();
        };
        const watchdog = setTimeout(stop, (text.length * MILLISECONDS_A_LETTER) / speed + SLACK);
        utterance.addEventListener('end', stop);
        utterance.addEventListener('error', stop);
        signal.addEventListener('abort', stop, { once: true });
        speechSynthesis.speak(utterance);
    });
}
