import type { Route, Stop } from '../../src/routing/outcome.ts';
import { stopCount, stopMinutes } from '../../src/words/stopSentence.ts';
import { Icon, type IconName } from '../ui/icons.tsx';
import { useVisit } from '../ui/Visit.ts';

/** A way as long as this asks for a pause, metres (DIN 18040-3 wants seats at shorter distances). */
const LONG_WALK = 300;

const KINDS: readonly (readonly [kind: Stop['kind'], icon: IconName])[] = [
    ['seat', 'rest'],
    ['toilet', 'toilet'],
    ['water', 'water'],
    ['shelter', 'shelter'],
];

/** Where one can pause on the way and after how many minutes; of a long way without a seat it is said. */
export function WayStops({ route }: { readonly route: Route }) {
    const { journey, words } = useVisit();
    const { language } = journey;
    const found = KINDS.map(([kind, icon]) => ({
        kind,
        icon,
        stops: route.stops.filter((stop) => stop.kind === kind),
    })).filter(({ stops }) => stops.length > 0);
    const hasSeat = found.some(({ kind }) => kind === 'seat');
    const isLongWithoutSeat = !hasSeat && route.distance > LONG_WALK;
    if (found.length === 0 && !isLongWithoutSeat) return null;
    return (
        <p className="way-stops">
            {isLongWithoutSeat && <span data-spare="first">{words('screens.way.noSeat')}</span>}
            {found.map(({ kind, icon, stops }) => (
                <span key={kind}>
                    <Icon name={icon} />
                    <span>
                        {stopCount(kind, stops.length, language)}
                        <span data-spare="first">: {stopMinutes(stops, language)}</span>
                    </span>
                </span>
            ))}
        </p>
    );
}
