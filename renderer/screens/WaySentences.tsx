import type { Maneuver } from '../../src/routing/outcome.ts';
import { maneuverHeadline } from '../../src/words/maneuverHeadline.ts';
import { Icon } from '../ui/icons.tsx';
import { useVisit } from '../ui/Visit.ts';
import { iconOf } from './iconOf.ts';

/** So many acts are read before setting out; the rest comes step by step. */
const SHOWN = 3;

/** The beginning of the way, one sentence an act, numbered like the turns on the map. */
export function WaySentences({ maneuvers }: { readonly maneuvers: readonly Maneuver[] }) {
    const { journey, words } = useVisit();
    const shown = maneuvers.length <= SHOWN + 1 ? maneuvers : maneuvers.slice(0, SHOWN);
    const more = maneuvers.length - shown.length;
    return (
        <ol className="way-steps" data-spare aria-label={words('screens.way.sentences')}>
            {shown.map((maneuver, index) => (
                <li key={`${maneuver.at} ${maneuver.act}`}>
                    <span className="way-number">{index + 1}</span>
                    <Icon name={iconOf(maneuver)} />
                    <span>{maneuverHeadline(maneuver, journey.language)}</span>
                </li>
            ))}
            {more > 0 && <li className="way-more">{words('screens.way.more', { count: more })}</li>}
        </ol>
    );
}
