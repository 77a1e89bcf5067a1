import { useCallback, useEffect, useReducer, useState } from 'react';
import type { PlanAnswer } from '../../src/server/deskContract.ts';
import type { WalkAnswer } from '../../src/server/walksContract.ts';
import type { Walk } from '../../src/walks/walk.ts';
import { restingJourney, type Scene } from '../journey/Journey.ts';
import type { Touch } from '../journey/JourneyEvent.ts';
import { transition } from '../journey/transition.ts';
import { CurrentScreen } from '../screens/CurrentScreen.tsx';
import { useSpeech } from '../speech/useSpeech.ts';
import { VisitContext } from '../ui/Visit.ts';
import { CardView } from './CardView.tsx';
import { useEditor } from './EditorContext.ts';
import type { WalkDraft } from './editing.ts';

interface PreviewProps {
    readonly draft: WalkDraft;
    readonly goal: Walk['goal'];
    readonly plan: PlanAnswer;
    readonly close: () => void;
}

function sceneOf({ draft, goal, plan }: Omit<PreviewProps, 'close'>): Scene {
    const { id, number, picture, colour, needs, thereAndBack } = draft;
    const answer: WalkAnswer = {
        ok: true,
        outcome: plan.outcome,
        closures: [],
        walk: {
            id,
            number,
            picture,
            colour,
            goal,
            profile: needs.profile,
            thereAndBack,
            isHere: true,
            isChanged: false,
            own: plan.own,
        },
    };
    return {
        at: 'way',
        target: { kind: 'walk', walk: answer.walk },
        profile: needs.profile,
        answer: { status: 'here', value: answer },
        offer: 'easier',
    };
}

/** The very screens of the kiosk with this walk, and its card, as the senior will see, hear and hold them. */
export function Preview({ close, ...shown }: PreviewProps) {
    const { desk, kiosk, language, say, words } = useEditor();
    const [isCard, setIsCard] = useState(false);
    const { draft, goal } = shown;
    const loadCard = useCallback(() => {
        const { start, ...rest } = draft;
        return desk.cardFile({ ...rest, goal, ...(start && { start }) }, language);
    }, [desk, draft, goal, language]);
    const [journey, dispatch] = useReducer(transition, undefined, () => ({
        ...restingJourney(language),
        scene: sceneOf(shown),
    }));
    const touch = useCallback((act: Touch) => dispatch(act), []);
    const { hasVoice } = useSpeech(journey, kiosk, dispatch);
    const { at } = journey.scene;
    const isLeft = at === 'rest' || at === 'whereTo' || at === 'done';
    useEffect(() => {
        if (isLeft) close();
    }, [isLeft, close]);
    return (
        <div className="editor-preview">
            <VisitContext
                value={{
                    journey,
                    kiosk,
                    words,
                    touch,
                    hasVoice,
                    isServerThere: true,
                    walksThere: { any: false, packs: 0 },
                    printer: 'none',
                }}
            >
                <CurrentScreen
                    stay={() => dispatch({ type: 'stay' })}
                    forget={() => dispatch({ type: 'forget' })}
                />
            </VisitContext>
            {isCard && <CardView load={loadCard} />}
            <div className="editor-preview-keys">
                <button type="button" className="editor-button" onClick={() => setIsCard(!isCard)}>
                    {say(isCard ? 'carry.screens' : 'carry.card')}
                </button>
                <button type="button" className="editor-button main" onClick={close}>
                    {say('closePreview')}
                </button>
            </div>
        </div>
    );
}
