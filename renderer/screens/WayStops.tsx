import type { Route } from '../../src/routing/outcome.ts';
import { Icon } from '../ui/icons.tsx';
import { useVisit } from '../ui/Visit.ts';

/** A way as long as this asks for a pause, metres (DIN 18040-3 wants seats at shorter distances). */
const LONG_WALK = 300;

/** Seats and toilets that one passes; of a long way without a seat it is said. */
export function WayStops({ route }: { readonly route: Route }) {
    const { words } = useVisit();
    const seats = route.stops.filter(({ kind }) => kind === 'seat').length;
    const toilets = route.stops.length - seats;
    const isLongWithoutSeat = seats === 0 && route.distance > LONG_WALK;
    if (seats + toilets === 0 && !isLongWithoutSeat) return null;
    return (
        <p className="way-stops">
            {seats > 0 && (
                <span>
                    <Icon name="rest" />
                    {words('screens.way.seats', { count: seats })}
                </span>
            )}
            {isLongWithoutSeat && <span>{words('screens.way.noSeat')}</span>}
            {toilets > 0 && (
                <span>
                    <Icon name="toilet" />
                    {words('screens.way.toilets', { count: toilets })}
                </span>
            )}
        </p>
    );
}
