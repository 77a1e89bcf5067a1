import { seconds } from '../../src/base/units.ts';
import type { RouteOutcome } from '../../src/routing/outcome.ts';
import type { RouteAnswer } from '../../src/server/contract.ts';
import { durationWords } from '../../src/words/durationWords.ts';
import { obstacleSentence } from '../../src/words/obstacleSentence.ts';
import type { Target } from '../journey/Journey.ts';
import { Icon } from '../ui/icons.tsx';
import { TouchButton } from '../ui/TouchButton.tsx';
import { useVisit } from '../ui/Visit.ts';
import { insteadOf } from './insteadOf.ts';
import { nameOf } from './nameOf.ts';
import { WayClosures } from './WayClosures.tsx';
import { WayTitle } from './WayTitle.tsx';
import { WalkBlocked } from './walks/WalkBlocked.tsx';

interface BlockedWayProps {
    readonly outcome: Extract<RouteOutcome, { outcome: 'noStepFreeWay' }>;
    readonly closures: RouteAnswer['closures'];
    readonly target: Target;
}

/** What blocks and where, another place of the kind, and the way with the fewest barriers for who wants it. */
export function BlockedWay({ outcome, closures, target }: BlockedWayProps) {
    const { journey, words, touch } = useVisit();
    const { leastBarrier } = outcome;
    const obstacle = outcome.obstacles[0];
    const instead = insteadOf(target);
    return (
        <>
            <div className="top">
                <WayTitle target={target} />
                <WalkBlocked target={target} />
                <p className="warn">
                    <Icon name="caution" />
                    <span>{words(leastBarrier ? 'screens.blocked.title' : 'screens.blocked.none')}</span>
                </p>
                <WayClosures closures={closures} isPassed={false} />
                {obstacle && <p>{obstacleSentence(obstacle, journey.language)}</p>}
                {obstacle?.street && <p>{words('screens.blocked.where', { street: obstacle.street })}</p>}
            </div>
            <div className="bottom">
                <div className="blocked-acts">
                    {instead?.duration !== undefined && (
                        <TouchButton
                            className="button primary"
                            onPress={() => touch({ type: 'choosePlace', place: instead })}
                        >
                            <span>{words('screens.blocked.instead')}</span>
                            <span dir="auto">
                                {nameOf(instead, words)},{' '}
                                {durationWords(seconds(instead.duration), journey.language)}
                            </span>
                        </TouchButton>
                    )}
                    <TouchButton className="button" onPress={() => touch({ type: 'home' })}>
                        {words('screens.blocked.otherGoal')}
                    </TouchButton>
                    {leastBarrier && target.kind !== 'walk' && (
                        <TouchButton
                            className="button caution"
                            onPress={() => touch({ type: 'offer', offer: 'leastBarrier' })}
                        >
                            {words(
                                leastBarrier.flights > 0
                                    ? 'screens.blocked.leastSteps'
                                    : 'screens.blocked.least',
                            )}
                        </TouchButton>
                    )}
                </div>
            </div>
        </>
    );
}
