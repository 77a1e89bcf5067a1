import type { CategoryGroup } from '../../src/places/place.ts';
import { Choices } from '../ui/Choices.tsx';
import { Icon } from '../ui/icons.tsx';
import { TouchButton } from '../ui/TouchButton.tsx';
import { useVisit } from '../ui/Visit.ts';
import { MyWalks } from './walks/MyWalks.tsx';

/** In the order of `CATEGORY_GROUPS`; the tiles never change places. */
export const GROUPS: readonly CategoryGroup[] = ['health', 'toilet', 'shopping', 'transit', 'rest', 'office'];

/** Six doors, and the map beside them. */
export function WhereToScreen({ chosen }: { readonly chosen: CategoryGroup | 'map' | 'search' | undefined }) {
    const { words, touch } = useVisit();
    return (
        <>
            <div className="top">
                <h1 className="title">{words('screens.whereTo.title')}</h1>
            </div>
            <div className="bottom">
                <Choices className="tiles-six">
                    {GROUPS.map((group) => (
                        <TouchButton
                            key={group}
                            className="tile"
                            chosen={group === chosen}
                            onPress={() => touch({ type: 'chooseGroup', group })}
                        >
                            <Icon name={group} />
                            <span>{words(`places.group.${group}`)}</span>
                        </TouchButton>
                    ))}
                </Choices>
                <MyWalks />
                <div className="other-ways">
                    <p className="hint">{words('screens.whereTo.map')}</p>
                    <TouchButton
                        className="button"
                        chosen={chosen === 'search'}
                        onPress={() => touch({ type: 'openSearch' })}
                    >
                        <Icon name="search" />
                        <span>{words('finding.search.open')}</span>
                    </TouchButton>
                </div>
            </div>
        </>
    );
}
