import type { EmergencyAnswer } from '../../src/server/contract.ts';
import { durationWords } from '../../src/words/durationWords.ts';
import { maneuverHeadline } from '../../src/words/maneuverHeadline.ts';
import { Icon } from '../ui/icons.tsx';
import { TouchButton } from '../ui/TouchButton.tsx';
import { useVisit } from '../ui/Visit.ts';

type Found = NonNullable<EmergencyAnswer['defibrillator']>;

/** Sentences of the way that stand on the screen; the rest follows step by step. */
const FIRST = 3;

/** The nearest one, in minutes, where it hangs, and how the way begins. */
export function Defibrillator({ found }: { readonly found: Found | undefined }) {
    const { journey, words } = useVisit();
    if (!found) return <p>{words('emergency.defibrillatorUnknown')}</p>;
    const { place, outcome } = found;
    if (outcome.outcome !== 'route') {
        return (
            <>
                <DefibrillatorPlace place={place} />
                <p>{words('emergency.noWay')}</p>
            </>
        );
    }
    const { duration, maneuvers } = outcome.route;
    return (
        <>
            <p className="emergency-minutes">
                {words('emergency.defibrillator', { duration: durationWords(duration, journey.language) })}
            </p>
            <DefibrillatorPlace place={place} />
            <ol className="emergency-way" data-spare="">
                {maneuvers.slice(0, FIRST).map((maneuver) => (
                    <li key={maneuver.at}>{maneuverHeadline(maneuver, journey.language)}</li>
                ))}
            </ol>
        </>
    );
}

/** What the map says of where it hangs, and whether one gets to it now. */
function DefibrillatorPlace({ place }: { readonly place: Found['place'] }) {
    const { words } = useVisit();
    const where = place.details['defibrillator:location'] || place.name || place.address;
    return (
        <>
            {where && <p dir="auto">{where}</p>}
            {place.hasHours && <p>{words(`places.open.${place.open}`)}</p>}
        </>
    );
}

export function WayToDefibrillator({ found }: { readonly found: Found }) {
    const { words, touch } = useVisit();
    if (found.outcome.outcome !== 'route') return null;
    return (
        <div className="way-acts">
            <TouchButton className="button primary" onPress={() => touch({ type: 'toDefibrillator' })}>
                <span>{words('emergency.show')}</span>
                <Icon name="next" />
            </TouchButton>
        </div>
    );
}
