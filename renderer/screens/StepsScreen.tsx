import { maneuverSentences } from '../../src/words/maneuverSentences.ts';
import type { StepsScene } from '../journey/Journey.ts';
import { Icon } from '../ui/icons.tsx';
import { TouchButton } from '../ui/TouchButton.tsx';
import { useVisit } from '../ui/Visit.ts';
import { GoalEntrance } from './GoalEntrance.tsx';
import { iconOf } from './iconOf.ts';
import { StepWarnings } from './StepWarnings.tsx';
import { OwnStep } from './walks/OwnStep.tsx';

/** One act of the way in large sentences. */
export function StepsScreen({ scene }: { readonly scene: StepsScene }) {
    const { journey, words, touch } = useVisit();
    const { route, step } = scene;
    const { maneuvers } = route;
    const maneuver = maneuvers[step];
    if (!maneuver) return null;
    const isLast = step + 1 === maneuvers.length;
    return (
        <>
            <div className="top">
                <h1 className="title">
                    {words('screens.steps.title', { step: step + 1, steps: maneuvers.length })}
                </h1>
                <div className="step">
                    <Icon name={iconOf(maneuver)} />
                    <div className="step-sentences">
                        <OwnStep scene={scene} />
                        {maneuverSentences(maneuver, journey.language).map((sentence) => (
                            <p key={sentence}>{sentence}</p>
                        ))}
                        <StepWarnings route={route} step={step} />
                        {isLast && <GoalEntrance target={scene.target} />}
                    </div>
                </div>
            </div>
            <div className="bottom">
                <div className="way-acts">
                    <TouchButton className="button primary" onPress={() => touch({ type: 'nextStep' })}>
                        <span>{words(isLast ? 'paper.take.title' : 'screens.steps.next')}</span>
                        <Icon name="next" />
                    </TouchButton>
                    <TouchButton
                        className="button"
                        onPress={() => touch({ type: isLast ? 'finish' : 'wholeWay' })}
                    >
                        {words(isLast ? 'paper.take.done' : 'screens.steps.whole')}
                    </TouchButton>
                </div>
            </div>
        </>
    );
}
