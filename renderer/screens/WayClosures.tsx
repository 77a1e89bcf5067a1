import type { RouteAnswer } from '../../src/server/contract.ts';
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
    const why = closure.why[journey.language.slice(0, 2)];
    return (
        <p className="way-closure">
            <Icon name="caution" />
            <span>
                {words(closure.closes === 'lift' ? 'screens.way.closedLift' : 'screens.way.closedWay')}
                {why && ` ${why}.`} {isPassed && words('screens.way.detour')}
            </span>
        </p>
    );
}
