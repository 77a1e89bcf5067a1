import { useCallback, useEffect, useRef, useState, useSyncExternalStore } from 'react';
import type { KioskAnswer } from '../../src/server/contract.ts';
import { wordsIn } from '../../src/words/words.ts';
import { type Hearing, LOUDNESS, SPEEDS } from '../journey/hearing.ts';
import type { Journey } from '../journey/Journey.ts';
import type { Happening } from '../journey/JourneyEvent.ts';
import { lineOf, readScreen } from './readScreen.ts';
import { type Manner, Speaker } from './Speaker.ts';
import type { Line } from './spokenPieces.ts';
import { useHeadphones } from './useHeadphones.ts';
import { useVoices } from './useVoices.ts';
import { canSay } from './voices.ts';

export interface Speech {
    /** Whether the visitor's language can be read aloud here. */
    readonly hasVoice: boolean;
    readonly isSpeaking: boolean;
    /** Says one thing on the page, instead of what is said just now. */
    readonly hear: (element: Element) => void;
}

function mannerOf({ volume, speed }: Hearing): Manner {
    return { loudness: LOUDNESS[volume] ?? 1, speed: SPEEDS[speed] ?? 1 };
}

/** Reads the screen when the journey says so, and falls silent with it. */
export function useSpeech(
    journey: Journey,
    kiosk: KioskAnswer,
    dispatch: (event: Happening) => void,
): Speech {
    const { hearing, language, asked, scene, touching } = journey;
    const [speaker] = useState(() => new Speaker());
    const voices = useVoices(kiosk.languages);
    const hasVoice = canSay(voices, language);
    const isSpeaking = useSyncExternalStore(speaker.subscribe, speaker.isSpeaking);
    const isGreeted = useRef(false);
    const words = wordsIn(language);
    const isHeard = hasVoice && (hearing.used || kiosk.sound.alwaysAloud);

    useEffect(() => {
        speaker.voices = voices;
        speaker.manner = mannerOf(hearing);
    }, [speaker, voices, hearing]);

    useEffect(() => giveWayTo(speaker), [speaker]);

    const greet = useCallback((): Line[] => {
        if (!hearing.byEar || isGreeted.current) return [];
        isGreeted.current = true;
        const greetings = ['touch', 'again', 'keys'] as const;
        return greetings.map((name) => ({ text: words(`speech.intro.${name}`), language }));
    }, [hearing.byEar, language, words]);
    useEffect(() => {
        if (!hearing.byEar) isGreeted.current = false;
    }, [hearing.byEar]);

    const isReading = hasVoice && hearing.reading;
    /** The farewell is said to its end in the language of who has left. */
    const manner = scene.at === 'done' ? 'farewell' : `${language} ${hearing.byEar}`;
    // biome-ignore lint/correctness/useExhaustiveDependencies: another screen is read afresh
    useEffect(() => {
        if (!isReading) return;
        let left = false;
        const lines = [...greet(), ...readScreen(document, words('speech.chosen'))];
        void speaker.say(lines).then(() => {
            if (!left) dispatch({ type: 'wasRead' });
        });
        return () => {
            left = true;
            speaker.stop();
        };
    }, [isReading, manner, scene, speaker, dispatch]);

    useEffect(() => {
        if (!asked || !isHeard) return;
        void speaker.say(readScreen(document, ''));
        return () => speaker.stop();
    }, [asked, isHeard, speaker]);

    useEffect(() => {
        if (touching.hint && isHeard) void speaker.say([{ text: words('speech.miss'), language }]);
    }, [touching.hint, isHeard, speaker, words, language]);

    useSample(hearing, hasVoice && !isSpeaking, (change) =>
        speaker.say([{ text: words(`speech.${change}`), language }]),
    );

    const isPlugged = useHeadphones(kiosk.sound.headphones && hasVoice);
    useEffect(() => {
        if (isPlugged !== undefined) dispatch({ type: 'headphones', plugged: isPlugged });
    }, [isPlugged, dispatch]);
    const isNextListener = isPlugged && scene.at === 'rest' && !hearing.byEar && !hearing.refused;
    useEffect(() => {
        if (isNextListener) dispatch({ type: 'headphones', plugged: true });
    }, [isNextListener, dispatch]);

    const hear = useCallback(
        (element: Element) => void speaker.say([lineOf(element, words('speech.chosen'))]),
        [speaker, words],
    );
    return { hasVoice, isSpeaking, hear };
}

/** Lets a changed loudness or speed be heard at once where nothing else is said. */
function useSample(
    { volume, speed }: Hearing,
    isSilent: boolean,
    say: (change: 'louder' | 'quieter' | 'faster' | 'slower') => void,
): void {
    const before = useRef({ volume, speed });
    useEffect(() => {
        const { volume: oldVolume, speed: oldSpeed } = before.current;
        before.current = { volume, speed };
        if (!isSilent) return;
        if (volume !== oldVolume) say(volume > oldVolume ? 'louder' : 'quieter');
        else if (speed !== oldSpeed) say(speed > oldSpeed ? 'faster' : 'slower');
    });
}

/** A recording that the visitor plays on the page silences the voice, and the voice silences it. */
function giveWayTo(speaker: Speaker): () => void {
    const hush = () => speaker.stop();
    const hushOthers = () => {
        if (!speaker.isSpeaking()) return;
        for (const recording of document.querySelectorAll('audio')) recording.pause();
    };
    document.addEventListener('play', hush, { capture: true });
    const stopListening = speaker.subscribe(hushOthers);
    return () => {
        document.removeEventListener('play', hush, { capture: true });
        stopListening();
    };
}
