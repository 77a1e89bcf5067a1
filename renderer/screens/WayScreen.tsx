import { isStepFree, routeOf, type WayScene } from '../journey/Journey.ts';
import { useVisit } from '../ui/Visit.ts';
import { BlockedWay } from './BlockedWay.tsx';
import { FoundWay } from './FoundWay.tsx';
import { OffTheMap } from './OffTheMap.tsx';
import { Waiting } from './Waiting.tsx';
import { WayTitle } from './WayTitle.tsx';

/** The way that was found, or what is in the way. */
export function WayScreen({ scene }: { readonly scene: WayScene }) {
    const { words } = useVisit();
    const { target } = scene;
    if (scene.answer.status !== 'here') {
        return (
            <>
                <div className="top">
                    <WayTitle target={target} />
                </div>
                <div className="bottom">
                    <Waiting status={scene.answer.status} sentence={words('screens.way.waiting')} />
                </div>
            </>
        );
    }
    const answer = scene.answer.value;
    const route = routeOf(answer, scene.offer);
    if (route) {
        const { shorter } = answer;
        return (
            <FoundWay
                target={target}
                route={route}
                stepFree={isStepFree(answer, route)}
                closures={answer.closures}
                offers={
                    shorter && answer.outcome.outcome === 'route'
                        ? { easier: answer.outcome.route, shorter, shown: scene.offer }
                        : undefined
                }
            />
        );
    }
    switch (answer.outcome.outcome) {
        case 'noStepFreeWay':
            return <BlockedWay outcome={answer.outcome} closures={answer.closures} target={target} />;
        case 'offTheMap':
            return <OffTheMap target={target} end={answer.outcome.end} />;
        case 'route':
            return null;
    }
}
