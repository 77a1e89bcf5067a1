import type { ListedPlace } from '../../../src/server/contract.ts';
import { PLACES_PER_PAGE, pageAt } from '../../journey/Journey.ts';
import { Icon } from '../../ui/icons.tsx';
import { usePlacesSize, useRoomForPlaces } from '../../ui/PlacesRoom.tsx';
import { TouchButton } from '../../ui/TouchButton.tsx';
import { useVisit } from '../../ui/Visit.ts';
import { PlaceCard } from './PlaceCard.tsx';

interface PlaceListProps {
    readonly places: readonly ListedPlace[];
    /** Index of a place on the page. */
    readonly first: number;
    readonly chosen: string | undefined;
    /** The first screen is offered beside the pages. */
    readonly canChooseKind?: boolean;
}

/** A page of places and the keys to the others. */
export function PlaceList({ places: list, first: index, chosen, canChooseKind }: PlaceListProps) {
    const { words } = useVisit();
    useRoomForPlaces();
    const size = usePlacesSize();
    const { places, first, number, pages } = pageAt(list, index, size);
    return (
        <>
            <ul
                className="places"
                data-length={PLACES_PER_PAGE[size]}
                aria-label={words('screens.places.list')}
            >
                {places.map((place, position) => (
                    <li key={place.id}>
                        <PlaceCard place={place} number={first + position + 1} chosen={place.id === chosen} />
                    </li>
                ))}
            </ul>
            <Pages number={number} pages={pages} canChooseKind={canChooseKind ?? false} />
        </>
    );
}

interface PagesProps {
    readonly number: number;
    readonly pages: number;
    readonly canChooseKind: boolean;
}

function Pages({ number, pages, canChooseKind }: PagesProps) {
    const { words, touch } = useVisit();
    const size = usePlacesSize();
    if (pages < 2 && !canChooseKind) return null;
    return (
        <div className="pages">
            {number > 1 ? (
                <TouchButton
                    className="button pages-previous"
                    onPress={() => touch({ type: 'turnPage', by: -1, size })}
                >
                    {words('screens.places.previous')}
                </TouchButton>
            ) : (
                canChooseKind && (
                    <TouchButton className="button pages-previous" onPress={() => touch({ type: 'home' })}>
                        {words('finding.kinds.choose')}
                    </TouchButton>
                )
            )}
            {pages > 1 && (
                <p className="pages-number">{words('screens.places.page', { page: number, pages })}</p>
            )}
            {number < pages && (
                <TouchButton
                    className="button pages-next"
                    onPress={() => touch({ type: 'turnPage', by: 1, size })}
                >
                    {words('screens.places.next')}
                    <Icon name="next" />
                </TouchButton>
            )}
        </div>
    );
}
