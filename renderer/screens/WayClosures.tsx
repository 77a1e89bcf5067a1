import type { RouteAnswer } from '../../src/server/contract.ts';
import { closedSentence } from '../../src/words/closedSentence.ts';
import { Icon } from '../ui/icons.tsx';
import { useVisit } from '../ui/Visit.ts';

interface WayClosuresProps {
    readonly closures: RouteAnswer['closures'];
    /** Whether a way leads past them. */
    readonly isPassed: boolean;
}

/** Why the way is not the one people know. */
export function WayClosures({ closures, isPassed }: WayClosuresProps) {
    const { journey, words } = useVisit();
    const closure = closures[0];
    if (!closure) return null;
    return (
        <p className="way-closure">
            <Icon name="caution" />
            <span>
                {closedSentence(closure, journey.language)} {isPassed && words('screens.way.detour')}
            </span>
        </p>
    );
}
