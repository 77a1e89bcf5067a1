import type { Route } from '../../src/routing/outcome.ts';
import { knownShare } from '../../src/words/knownShare.ts';
import { useVisit } from '../ui/Visit.ts';

/** How much of the way is known; it stands out where that is little. */
export function KnownShare({ route }: { readonly route: Route }) {
    const { sentence, isDoubtful } = knownShare(route, useVisit().journey.language);
    return (
        <p className="known" data-doubtful={isDoubtful}>
            {sentence}
        </p>
    );
}
