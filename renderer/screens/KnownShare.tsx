import type { Route } from '../../src/routing/outcome.ts';
import { useVisit } from '../ui/Visit.ts';

/** How much of the way is known: rounded to ten metres, never in the way's favour. */
export function KnownShare({ route }: { readonly route: Route }) {
    const { words } = useVisit();
    if (route.unknown < 1) return <p className="known">{words('screens.way.allKnown')}</p>;
    const total = Math.max(10, Math.round(route.distance / 10) * 10);
    const known = Math.min(Math.floor(route.known / 10) * 10, total - 10);
    return <p className="known">{words('screens.way.known', { known, total })}</p>;
}
