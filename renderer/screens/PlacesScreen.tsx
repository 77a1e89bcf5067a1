import { seconds } from '../../src/base/units.ts';
import type { ListedPlace } from '../../src/server/contract.ts';
import { durationWords } from '../../src/words/durationWords.ts';
import { type PlacesScene, pageAt, placesSize } from '../journey/Journey.ts';
import { Icon } from '../ui/icons.tsx';
import { TouchButton } from '../ui/TouchButton.tsx';
import { useVisit } from '../ui/Visit.ts';
import { factWords } from './factWords.ts';
import { nameOf } from './nameOf.ts';
import { Waiting } from './Waiting.tsx';

/** The nearest places of a group, three to a page. */
export function PlacesScreen({ scene }: { readonly scene: PlacesScene }) {
    const { words } = useVisit();
    return (
        <>
            <div className="top">
                <h1 className="title">{words(`places.group.${scene.group}`)}</h1>
                <p className="note">{words(`screens.pace.${scene.pace}`)}</p>
            </div>
            <div className="bottom">
                <PlacesContent scene={scene} />
            </div>
        </>
    );
}

function PlacesContent({ scene }: { readonly scene: PlacesScene }) {
    const { journey, words } = useVisit();
    if (scene.list.status !== 'here') {
        return <Waiting status={scene.list.status} sentence={words('screens.places.waiting')} />;
    }
    if (scene.list.value.length === 0) return <NoPlaces />;
    const { places, first, number, pages } = pageAt(scene.list.value, scene.first, placesSize(journey));
    return (
        <>
            <ul className="places" aria-label={words('screens.places.list')}>
                {places.map((place, index) => (
                    <li key={place.id}>
                        <PlaceCard
                            place={place}
                            number={first + index + 1}
                            chosen={place.id === scene.chosen}
                        />
                    </li>
                ))}
            </ul>
            <Pages number={number} pages={pages} />
        </>
    );
}

function NoPlaces() {
    const { words, touch } = useVisit();
    return (
        <div className="calm">
            <p>{words('screens.places.none')}</p>
            <TouchButton className="button primary" onPress={() => touch({ type: 'back' })}>
                {words('screens.blocked.otherGoal')}
            </TouchButton>
        </div>
    );
}

/** More would hide the name. */
const MOST_FACTS = 3;

interface PlaceCardProps {
    readonly place: ListedPlace;
    /** As on its pin on the map. */
    readonly number: number;
    readonly chosen: boolean;
}

function PlaceCard({ place, number, chosen }: PlaceCardProps) {
    const { journey, words, touch } = useVisit();
    const { open, entrance, duration, facts, hasHours, hasDoor } = place;
    return (
        <TouchButton className="place" chosen={chosen} onPress={() => touch({ type: 'choosePlace', place })}>
            <span className="place-number" aria-hidden="true">
                {number}
            </span>
            <span className="place-name" dir="auto">
                {nameOf(place, words)}
            </span>
            <span className="place-time">
                {duration === undefined
                    ? words('screens.places.noWay')
                    : durationWords(seconds(duration), journey.language)}
            </span>
            <span className="place-facts">
                {place.name && <span className="fact">{words(`places.category.${place.category}`)}</span>}
                {hasHours && (
                    <span className="fact" data-state={open}>
                        {words(`places.open.${open}`)}
                    </span>
                )}
                {hasDoor && (
                    <span className="fact" data-state={entrance}>
                        {words(`places.entrance.${entrance}`)}
                    </span>
                )}
                {facts.slice(0, MOST_FACTS).map((fact) => (
                    <span
                        key={fact.fact}
                        className="fact"
                        data-state={'state' in fact ? fact.state : undefined}
                    >
                        {factWords(fact, words)}
                    </span>
                ))}
            </span>
        </TouchButton>
    );
}

function Pages({ number, pages }: { readonly number: number; readonly pages: number }) {
    const { words, touch } = useVisit();
    if (pages < 2) return null;
    return (
        <div className="pages">
            {number > 1 && (
                <TouchButton
                    className="button pages-previous"
                    onPress={() => touch({ type: 'turnPage', by: -1 })}
                >
                    {words('screens.places.previous')}
                </TouchButton>
            )}
            <p className="pages-number">{words('screens.places.page', { page: number, pages })}</p>
            {number < pages && (
                <TouchButton className="button pages-next" onPress={() => touch({ type: 'turnPage', by: 1 })}>
                    {words('screens.places.next')}
                    <Icon name="next" />
                </TouchButton>
            )}
        </div>
    );
}
