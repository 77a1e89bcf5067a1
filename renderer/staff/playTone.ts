const SECONDS = 1;
/** The a' of a tuning fork. */
const HERTZ = 440;
const LOUDNESS = 0.3;

/** Plays a tone; ends when it is over. */
export function playTone(): Promise<void> {
    const audio = new AudioContext();
    const tone = audio.createOscillator();
    const loudness = audio.createGain();
    tone.frequency.value = HERTZ;
    loudness.gain.value = LOUDNESS;
    tone.connect(loudness).connect(audio.destination);
    tone.start();
    tone.stop(audio.currentTime + SECONDS);
    // Without a sound card the tone never ends by itself.
    return new Promise((resolve) => {
        const end = () => {
            clearTimeout(patience);
            void audio.close();
            resolve();
        };
        const patience = setTimeout(end, SECONDS * 2000);
        tone.addEventListener('ended', end);
    });
}
