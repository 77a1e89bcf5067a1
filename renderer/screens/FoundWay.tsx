import type { Route } from '../../src/routing/outcome.ts';
import type { RouteAnswer } from '../../src/server/contract.ts';
import { durationWords } from '../../src/words/durationWords.ts';
import type { Offer, Target } from '../journey/Journey.ts';
import { Icon } from '../ui/icons.tsx';
import { TouchButton } from '../ui/TouchButton.tsx';
import { useLowered } from '../ui/useLowered.ts';
import { useVisit } from '../ui/Visit.ts';
import { GoalEntrance } from './GoalEntrance.tsx';
import { KnownShare } from './KnownShare.tsx';
import { TakeKeys } from './TakeKeys.tsx';
import { WayClosures } from './WayClosures.tsx';
import { WayOffers } from './WayOffers.tsx';
import { WayPromise } from './WayPromise.tsx';
import { WaySentences } from './WaySentences.tsx';
import { WayStops } from './WayStops.tsx';
import { WayTitle } from './WayTitle.tsx';
import { WalkNotes } from './walks/WalkNotes.tsx';

interface FoundWayProps {
    readonly target: Target;
    readonly route: Route;
    readonly stepFree: boolean;
    readonly closures: RouteAnswer['closures'];
    readonly offers: { readonly easier: Route; readonly shorter: Route; readonly shown: Offer } | undefined;
}

/** Minutes, the promise, how much of it is known, and the way in sentences. */
export function FoundWay({ target, route, stepFree, closures, offers }: FoundWayProps) {
    const { journey, words, touch } = useVisit();
    const lowered = useLowered();
    return (
        <>
            <div className="top">
                <WayTitle target={target} />
                {offers && !lowered ? (
                    <WayOffers {...offers} />
                ) : (
                    <p className="way-sum">
                        <strong className="way-minutes">
                            {durationWords(route.duration, journey.language)}
                        </strong>
                        <WayPromise flights={route.flights} stepFree={stepFree} />
                    </p>
                )}
                {!stepFree && <NotStepFree flights={route.flights} />}
                <WalkNotes target={target} />
                <WayClosures closures={closures} isPassed />
                <KnownShare route={route} />
                <WayStops route={route} />
                <GoalEntrance target={target} />
            </div>
            <div className="bottom">
                {offers && lowered && <WayOffers {...offers} />}
                <WaySentences maneuvers={route.maneuvers} />
                <div className="way-acts">
                    <TouchButton className="button primary" onPress={() => touch({ type: 'beginSteps' })}>
                        <span>{words('screens.way.begin')}</span>
                        <Icon name="next" />
                    </TouchButton>
                    <TakeKeys />
                </div>
            </div>
        </>
    );
}

function NotStepFree({ flights }: { readonly flights: number }) {
    const { words } = useVisit();
    return (
        <p className="warn" role="alert">
            <Icon name="caution" />
            <span>{words(`screens.blocked.${flights > 0 ? 'warnSteps' : 'warnObstacle'}`)}</span>
        </p>
    );
}
