import { useCallback, useEffect, useReducer, useState } from 'react';
import type { KioskAnswer } from '../src/server/contract.ts';
import { isLanguage } from '../src/words/language.ts';
import { wordsIn } from '../src/words/words.ts';
import { askKiosk } from './client.ts';
import { useKeptPlan } from './fallback/useKeptPlan.ts';
import { useServerPulse } from './fallback/useServerPulse.ts';
import { idleSeconds } from './journey/idleSeconds.ts';
import { type Journey, restingJourney } from './journey/Journey.ts';
import type { Touch } from './journey/JourneyEvent.ts';
import { transition } from './journey/transition.ts';
import { fetchWords } from './later/fetchWords.ts';
import { useLater } from './later/useLater.ts';
import { CurrentScreen } from './screens/CurrentScreen.tsx';
import { useSpeech } from './speech/useSpeech.ts';
import { usePrinting } from './taking/usePrinting.ts';
import { useBusy, useIsBusy } from './ui/busy.ts';
import { useKeys } from './ui/keys/useKeys.ts';
import { StartingScreen } from './ui/NeverBlank.tsx';
import { useTouches } from './ui/touch/useTouches.ts';
import { useTouchSound } from './ui/touch/useTouchSound.ts';
import { useHasWalks } from './ui/useHasWalks.ts';
import { useScanner } from './ui/useScanner.ts';
import { useStaffDoor } from './ui/useStaffDoor.ts';
import { useVisitCount } from './ui/useVisitCount.ts';
import { VisitContext } from './ui/Visit.ts';
import { usePending } from './usePending.ts';

/** Between two tries to reach a server that does not answer yet, milliseconds. */
const RETRY = 1000;

export function App() {
    const [kiosk, setKiosk] = useState<KioskAnswer>();
    const [isSlow, setIsSlow] = useState(false);
    const isServerThere = useServerPulse();

    useEffect(() => {
        if (kiosk) return;
        let stopped = false;
        const load = async () => {
            const answer = await askSpeakingKiosk();
            if (stopped) return;
            if (answer) return setKiosk(answer);
            setIsSlow(true);
            setTimeout(load, RETRY);
        };
        void load();
        return () => {
            stopped = true;
        };
    }, [kiosk]);

    if (kiosk) return <Kiosk kiosk={kiosk} isServerThere={isServerThere} />;
    return isSlow ? <StartingScreen /> : null;
}

/** The kiosk as soon as the page has the words of its first language. */
async function askSpeakingKiosk(): Promise<KioskAnswer | undefined> {
    const kiosk = await askKiosk();
    if (!kiosk) return undefined;
    const isSpeaking = await fetchWords(homeLanguageOf(kiosk)).then(
        () => true,
        () => false,
    );
    return isSpeaking ? kiosk : undefined;
}

function homeLanguageOf(kiosk: KioskAnswer) {
    return kiosk.languages.find(isLanguage) ?? 'de';
}

interface KioskProps {
    readonly kiosk: KioskAnswer;
    readonly isServerThere: boolean;
}

function Kiosk({ kiosk, isServerThere }: KioskProps) {
    const [journey, dispatch] = useReducer(transition, homeLanguageOf(kiosk), restingJourney);
    const touch = useCallback((act: Touch) => dispatch(act), []);

    useKeptPlan(kiosk, isServerThere);
    useEffect(() => {
        if (isServerThere) dispatch({ type: 'serverCame' });
    }, [isServerThere]);

    useLater(kiosk.languages);
    usePending(journey, dispatch);
    useVisitCount(journey.scene.at === 'rest');
    useStaffDoor(journey.scene.at === 'rest');
    const { hasVoice, isSpeaking, hear } = useSpeech(journey, kiosk, dispatch);
    useTouches(journey, hasVoice ? hear : undefined, dispatch);
    useKeys({ journey, hear: hasVoice ? hear : undefined, dispatch });
    useTouchSound(kiosk.sound.touch);
    useScanner(touch);
    const walksThere = useHasWalks(journey.scene.at);
    const printer = usePrinting(journey, dispatch);
    useBusy(isSpeaking || journey.print?.printed === 'awaited');
    useIdle(useIsBusy() ? undefined : idleSeconds(journey, kiosk.idle), journey, dispatch);

    return (
        <VisitContext
            value={{
                journey,
                kiosk,
                words: wordsIn(journey.language),
                isServerThere,
                touch,
                hasVoice,
                walksThere,
                printer,
            }}
        >
            <CurrentScreen
                stay={() => dispatch({ type: 'stay' })}
                forget={() => dispatch({ type: 'forget' })}
            />
        </VisitContext>
    );
}

type Dispatch = (event: Parameters<typeof transition>[1]) => void;

/** Counts the time without a touch; every touch and every new screen starts it afresh. Undefined: it stands still. */
function useIdle(seconds: number | undefined, journey: Journey, dispatch: Dispatch): void {
    const [touches, setTouches] = useState(0);
    useEffect(() => {
        const count = () => setTouches((before) => before + 1);
        addEventListener('pointerdown', count, { capture: true });
        addEventListener('keydown', count, { capture: true });
        return () => {
            removeEventListener('pointerdown', count, { capture: true });
            removeEventListener('keydown', count, { capture: true });
        };
    }, []);
    // biome-ignore lint/correctness/useExhaustiveDependencies: a touch or a change starts the time afresh
    useEffect(() => {
        if (seconds === undefined) return;
        const timer = setTimeout(() => dispatch({ type: 'idle' }), seconds * 1000);
        return () => clearTimeout(timer);
    }, [seconds, journey, touches, dispatch]);
}
