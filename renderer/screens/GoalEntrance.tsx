import type { Target } from '../journey/Journey.ts';
import { Icon } from '../ui/icons.tsx';
import { useVisit } from '../ui/Visit.ts';

/** A way without steps can end at a door with one: said before setting out and again at the door. */
export function GoalEntrance({ target }: { readonly target: Target }) {
    const { words } = useVisit();
    if (target.kind !== 'place') return null;
    const { entrance } = target.place;
    if (entrance !== 'oneStep' && entrance !== 'steps') return null;
    return (
        <p className="step-warning">
            <Icon name="caution" />
            <span>{words(`places.entrance.${entrance}`)}</span>
        </p>
    );
}
