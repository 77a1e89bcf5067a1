import { seconds } from '../../../src/base/units.ts';
import type { ListedPlace } from '../../../src/server/contract.ts';
import { durationWords } from '../../../src/words/durationWords.ts';
import { obstacleSentence } from '../../../src/words/obstacleSentence.ts';
import { TouchButton } from '../../ui/TouchButton.tsx';
import { useVisit } from '../../ui/Visit.ts';
import { nameOf } from '../nameOf.ts';
import { PlaceFacts } from './PlaceFacts.tsx';

/** More would hide the name; the rest stands behind "More". */
const MOST_FACTS = 3;

interface PlaceCardProps {
    readonly place: ListedPlace;
    /** As on its pin on the map. */
    readonly number: number;
    readonly chosen: boolean;
}

/** A place of a list: touched, it is where one goes. */
export function PlaceCard({ place, number, chosen }: PlaceCardProps) {
    const { journey, words, touch } = useVisit();
    const { duration, obstacle } = place;
    const name = nameOf(place, words);
    const more = words('finding.more.key');
    return (
        <div className="place-row">
            <TouchButton
                className="place"
                chosen={chosen}
                onPress={() => touch({ type: 'choosePlace', place })}
            >
                <span className="place-number" aria-hidden="true">
                    {number}
                </span>
                <span className="place-name" dir="auto">
                    {name}
                </span>
                <span className="place-time">
                    {duration === undefined
                        ? words('screens.places.noWay')
                        : durationWords(seconds(duration), journey.language)}
                </span>
                <span className="place-facts">
                    {duration === undefined && obstacle && (
                        <span className="fact" data-state="blocked">
                            {obstacleSentence(obstacle, journey.language)}
                        </span>
                    )}
                    <PlaceFacts place={place} most={MOST_FACTS} canWait />
                </span>
            </TouchButton>
            <TouchButton
                className="button place-more"
                label={`${more}: ${name}`}
                onPress={() => touch({ type: 'aboutPlace', place })}
            >
                {more}
            </TouchButton>
        </div>
    );
}
