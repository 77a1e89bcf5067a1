import type { Route } from '../../src/routing/outcome.ts';
import { useVisit } from '../ui/Visit.ts';

/** Below this share the sentence stands out (acceptance A49). */
const MOSTLY_KNOWN = 0.9;

/** How much of the way is known: rounded to ten metres, never in the way's favour. */
export function KnownShare({ route }: { readonly route: Route }) {
    const { words } = useVisit();
    if (route.unknown < 1) return <p className="known">{words('screens.way.allKnown')}</p>;
    const total = Math.max(10, Math.round(route.distance / 10) * 10);
    const known = Math.max(0, Math.min(Math.floor(route.known / 10) * 10, total - 10));
    return (
        <p className="known" data-doubtful={known < total * MOSTLY_KNOWN}>
            {known === 0 ? words('screens.way.unknown') : words('screens.way.known', { known, total })}
        </p>
    );
}
