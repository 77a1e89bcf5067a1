import type { Target } from '../../journey/Journey.ts';
import { useVisit } from '../../ui/Visit.ts';

/** A prepared walk that cannot be walked today: a kind word, and whom to ask. */
export function WalkBlocked({ target }: { readonly target: Target }) {
    const { kiosk, words } = useVisit();
    if (target.kind !== 'walk') return null;
    return (
        <div className="walk-note">
            <p>{words('walks.blocked')}</p>
            {kiosk.phone !== '' && <p>{words('walks.call', { phone: kiosk.phone })}</p>}
        </div>
    );
}
