import type { Target } from '../journey/Journey.ts';
import { TouchButton } from '../ui/TouchButton.tsx';
import { useVisit } from '../ui/Visit.ts';
import { WayTitle } from './WayTitle.tsx';

interface OffTheMapProps {
    readonly target: Target;
    readonly end: 'from' | 'to';
}

/** No edge of the network is near enough to one of the ends. */
export function OffTheMap({ target, end }: OffTheMapProps) {
    const { words, touch } = useVisit();
    return (
        <>
            <div className="top">
                <WayTitle target={target} />
                <p>{words(`screens.offTheMap.${end}`)}</p>
            </div>
            <div className="bottom">
                <TouchButton className="button primary" onPress={() => touch({ type: 'home' })}>
                    {words('screens.blocked.otherGoal')}
                </TouchButton>
            </div>
        </>
    );
}
