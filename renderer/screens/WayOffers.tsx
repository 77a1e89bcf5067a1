import type { Route } from '../../src/routing/outcome.ts';
import { durationWords } from '../../src/words/durationWords.ts';
import type { Offer } from '../journey/Journey.ts';
import { TouchButton } from '../ui/TouchButton.tsx';
import { useVisit } from '../ui/Visit.ts';
import { WayPromise } from './WayPromise.tsx';

interface WayOffersProps {
    readonly easier: Route;
    readonly shorter: Route;
    readonly shown: Offer;
}

/** The easier and the shorter way beside each other, where they really differ. */
export function WayOffers({ easier, shorter, shown }: WayOffersProps) {
    return (
        <div className="offers">
            <OfferCard offer="easier" route={easier} shown={shown === 'easier'} />
            <OfferCard offer="shorter" route={shorter} shown={shown === 'shorter'} />
        </div>
    );
}

interface OfferCardProps {
    readonly offer: 'easier' | 'shorter';
    readonly route: Route;
    readonly shown: boolean;
}

function OfferCard({ offer, route, shown }: OfferCardProps) {
    const { journey, words, touch } = useVisit();
    return (
        <TouchButton className="tile offer" chosen={shown} onPress={() => touch({ type: 'offer', offer })}>
            <span>{words(`screens.way.${offer}`)}</span>
            <strong>{durationWords(route.duration, journey.language)}</strong>
            <WayPromise flights={route.flights} stepFree={route.flights === 0} />
        </TouchButton>
    );
}
