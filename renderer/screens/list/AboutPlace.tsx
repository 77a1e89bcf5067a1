import { seconds } from '../../../src/base/units.ts';
import type { ListedPlace } from '../../../src/server/contract.ts';
import { dayWords } from '../../../src/words/dayAndTime.ts';
import { durationWords } from '../../../src/words/durationWords.ts';
import { obstacleSentence } from '../../../src/words/obstacleSentence.ts';
import type { AboutScene } from '../../journey/Journey.ts';
import { Icon } from '../../ui/icons.tsx';
import { TouchButton } from '../../ui/TouchButton.tsx';
import { useVisit } from '../../ui/Visit.ts';
import { nameOf } from '../nameOf.ts';
import { PlaceFacts } from './PlaceFacts.tsx';

const ALL_FACTS = 20;

/** All that is known of a place, who says so and how old that is. */
export function AboutPlace({ scene }: { readonly scene: AboutScene }) {
    const { place, pace } = scene;
    const { journey, words, touch } = useVisit();
    const { duration, obstacle, address, details } = place;
    return (
        <>
            <div className="top">
                <h1 className="title">
                    <bdi>{nameOf(place, words)}</bdi>
                </h1>
                {address && address !== place.name && (
                    <p>
                        <bdi>{address}</bdi>
                    </p>
                )}
                <p className="place-time">
                    {duration === undefined
                        ? words('screens.places.noWay')
                        : durationWords(seconds(duration), journey.language)}
                </p>
                {duration !== undefined && <p className="note">{words(`screens.pace.${pace}`)}</p>}
                {duration === undefined && obstacle && (
                    <p className="fact" data-state="blocked">
                        {obstacleSentence(obstacle, journey.language)}
                    </p>
                )}
                <p className="place-facts">
                    <PlaceFacts place={place} most={ALL_FACTS} />
                </p>
                {details.phone && <p>{words('finding.more.phone', { number: details.phone })}</p>}
                <PlaceSources place={place} />
            </div>
            <div className="bottom">
                <TouchButton className="button primary" onPress={() => touch({ type: 'choosePlace', place })}>
                    <span>{words('finding.more.go')}</span>
                    <Icon name="next" />
                </TouchButton>
            </div>
        </>
    );
}

function PlaceSources({ place }: { readonly place: ListedPlace }) {
    const { journey, kiosk, words } = useVisit();
    const { checked } = place;
    const day = (date: string) => dayWords(date, journey.language);
    return (
        <div className="sources">
            <p>{sourceSentence()}</p>
            <p>
                {checked
                    ? words('finding.more.checked', { date: day(checked) })
                    : words('finding.more.neverChecked')}
            </p>
            {kiosk.dataDate && <p>{words('finding.more.mapOf', { date: day(kiosk.dataDate) })}</p>}
        </div>
    );

    function sourceSentence(): string {
        const { source } = place.details;
        if (source) return words('finding.more.curated', { source });
        if ('curated' in place.source) return words('finding.more.operator');
        return words('finding.more.openStreetMap', { source: 'OpenStreetMap' });
    }
}
