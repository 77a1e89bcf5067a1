import type { ListedPlace } from '../../../src/server/contract.ts';
import { isClosing, openSentence } from '../../../src/words/openSentence.ts';
import { useVisit } from '../../ui/Visit.ts';
import { factWords } from './factWords.ts';

interface PlaceFactsProps {
    readonly place: ListedPlace;
    readonly most: number;
    /** The kind and the further facts give way where there is little room. */
    readonly canWait?: boolean;
}

/** What kind of place it is, whether it is open on arrival, the way in, and so many further facts. */
export function PlaceFacts({ place, most, canWait }: PlaceFactsProps) {
    const { journey, words } = useVisit();
    const { name, category, open, entrance, facts, hasHours, hasDoor } = place;
    return (
        <>
            {name && (
                <span className="fact" {...(canWait && { 'data-spare': '' })}>
                    {words(`places.category.${category}`)}
                </span>
            )}
            {hasHours && (
                <span className="fact" data-state={isClosing(place) ? 'closing' : open}>
                    {openSentence(place, journey.language)}
                </span>
            )}
            {hasDoor && (
                <span className="fact" data-state={entrance}>
                    {words(`places.entrance.${entrance}`)}
                </span>
            )}
            {facts.slice(0, most).map((fact) => (
                <span
                    key={fact.fact}
                    className="fact"
                    data-state={'state' in fact ? fact.state : undefined}
                    {...(canWait && { 'data-spare': '' })}
                >
                    {factWords(fact, words)}
                </span>
            ))}
        </>
    );
}
