import type { Target } from '../../journey/Journey.ts';
import { useVisit } from '../../ui/Visit.ts';
import { WalkPicture } from '../../ui/WalkPicture.tsx';
import { walkName } from './walkName.ts';

/** Whose walk it is, whether it comes back, and what is not as usual today. */
export function WalkNotes({ target }: { readonly target: Target }) {
    const { words } = useVisit();
    if (target.kind !== 'walk') return null;
    const { picture, colour, number, thereAndBack, isHere, isChanged } = target.walk;
    return (
        <>
            <p className="walk-called">
                <WalkPicture picture={picture} colour={colour} />
                <span>{walkName({ picture, colour }, words)}</span>
                <span className="walk-number">{number}</span>
                {thereAndBack && <span className="walk-back">{words('walks.thereAndBack')}</span>}
            </p>
            {!isHere && <p className="walk-note">{words('walks.elsewhere')}</p>}
            {isChanged && <p className="walk-note">{words('walks.changed')}</p>}
        </>
    );
}
