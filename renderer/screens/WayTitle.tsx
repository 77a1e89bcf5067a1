import type { Target } from '../journey/Journey.ts';
import { useVisit } from '../ui/Visit.ts';
import { nameOfTarget } from './nameOf.ts';

/** "Your way" and where to. */
export function WayTitle({ target }: { readonly target: Target }) {
    const { words } = useVisit();
    return (
        <h1 className="title">
            {words('screens.way.title')}
            <span className="title-goal" dir="auto">
                {nameOfTarget(target, words)}
            </span>
        </h1>
    );
}
