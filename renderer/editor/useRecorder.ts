import { useEffect, useRef, useState } from 'react';
import { waveOf } from './wave.ts';

/** Enough for a voice, samples a second. */
const RATE = 16_000;
/** A recording ends by itself, milliseconds. */
const LONGEST = 60_000;

async function waveFrom(blob: Blob): Promise<Uint8Array<ArrayBuffer>> {
    const context = new AudioContext();
    const sound = await context.decodeAudioData(await blob.arrayBuffer());
    await context.close();
    const length = Math.max(1, Math.min(Math.ceil(sound.duration * RATE), (LONGEST / 1000) * RATE));
    const offline = new OfflineAudioContext(1, length, RATE);
    const source = offline.createBufferSource();
    source.buffer = sound;
    source.connect(offline.destination);
    source.start();
    return waveOf((await offline.startRendering()).getChannelData(0), RATE);
}

export type Recording = 'idle' | 'recording' | 'refused';

/** Records a voice; `take` gets it as WAV. Refused where there is no microphone or it is not allowed. */
export function useRecorder(take: (wave: Uint8Array<ArrayBuffer>) => void) {
    const [state, setState] = useState<Recording>('idle');
    const recorder = useRef<MediaRecorder>(undefined);
    useEffect(() => () => recorder.current?.stop(), []);

    async function start(): Promise<void> {
        try {
            const stream = await navigator.mediaDevices.getUserMedia({ audio: true });
            const made = new MediaRecorder(stream);
            const parts: Blob[] = [];
            made.ondataavailable = ({ data }) => parts.push(data);
            made.onstop = () => {
                for (const track of stream.getTracks()) track.stop();
                setState('idle');
                waveFrom(new Blob(parts)).then(take, () => setState('refused'));
            };
            recorder.current = made;
            made.start();
            setState('recording');
            setTimeout(() => made.state === 'recording' && made.stop(), LONGEST);
        } catch {
            setState('refused');
        }
    }

    const stop = () => recorder.current?.state === 'recording' && recorder.current.stop();
    return { state, start, stop };
}
