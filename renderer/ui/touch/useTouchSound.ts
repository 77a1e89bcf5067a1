import { useEffect } from 'react';

/** A soft tick: hertz, seconds, loudness from 0 to 1. */
const TICK = { pitch: 1400, length: 0.03, loudness: 0.15 };

/** Lets every touch that reaches a key be heard, where the operator wants it. */
export function useTouchSound(isWanted: boolean): void {
    useEffect(() => {
        if (!isWanted) return;
        const sound = new AudioContext({ latencyHint: 'interactive' });
        const tick = (event: PointerEvent) => {
            if (event.target instanceof Element && event.target.closest('button')) playTick(sound);
        };
        addEventListener('pointerdown', tick);
        return () => {
            removeEventListener('pointerdown', tick);
            void sound.close();
        };
    }, [isWanted]);
}

function playTick(sound: AudioContext): void {
    const now = sound.currentTime;
    const tone = new OscillatorNode(sound, { frequency: TICK.pitch });
    const fade = new GainNode(sound, { gain: TICK.loudness });
    fade.gain.exponentialRampToValueAtTime(0.001, now + TICK.length);
    tone.connect(fade).connect(sound.destination);
    tone.start(now);
    tone.stop(now + TICK.length);
}
