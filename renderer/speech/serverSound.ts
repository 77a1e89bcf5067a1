import type { Language } from '../../src/words/language.ts';
import type { Manner } from './Speaker.ts';
import { askSpeech } from './speechClient.ts';

/** A sound of the server, loaded and not yet played. */
export interface ReadySound {
    readonly audio: Blob;
    /** The speed at which its words were spoken. */
    readonly speed: number;
}

/** Longer than any text may be spoken; a player that has no loudspeaker may never come to an end, milliseconds. */
const LONGEST = 120_000;
/** Beyond its own length a sound is given up, milliseconds. */
const SLACK = 3000;

/** The sound of a text, or undefined where the server cannot say it just now. */
export async function fetchSound(
    text: string,
    language: Language,
    speed: number,
    signal: AbortSignal,
): Promise<ReadySound | undefined> {
    const spoken = await askSpeech({ text, language, speed }, signal);
    return spoken && { audio: spoken.audio, speed: spoken.isRecording ? 1 : speed };
}

/** Plays a sound to its end, or until it is told to stop; loudness and speed may change meanwhile. */
export async function playSound(sound: ReadySound, manner: () => Manner, signal: AbortSignal): Promise<void> {
    const address = URL.createObjectURL(sound.audio);
    const player = new Audio(address);
    const adjust = () => {
        const { loudness, speed } = manner();
        player.volume = loudness;
        player.playbackRate = speed / sound.speed;
    };
    adjust();
    const adjusting = setInterval(adjust, 100);
    try {
        await ended(player, signal);
    } finally {
        clearInterval(adjusting);
        player.pause();
        URL.revokeObjectURL(address);
    }
}

function ended(player: HTMLAudioElement, signal: AbortSignal): Promise<void> {
    return new Promise((resolve, reject) => {
        const fail = () => reject(new Error('the sound cannot be played'));
        let watchdog = setTimeout(resolve, LONGEST);
        player.addEventListener('playing', () => {
            clearTimeout(watchdog);
            const length = Number.isFinite(player.duration) ? player.duration * 1000 : LONGEST;
            watchdog = setTimeout(resolve, length / player.playbackRate + SLACK);
        });
        const settle = (finish: () => void) => () => {
            clearTimeout(watchdog);
            finish();
        };
        player.addEventListener('ended', settle(resolve));
        player.addEventListener('error', settle(fail));
        signal.addEventListener('abort', settle(resolve));
        player.play().catch(settle(fail));
    });
}
