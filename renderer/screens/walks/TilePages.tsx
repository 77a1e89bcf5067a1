import { Icon } from '../../ui/icons.tsx';
import { TouchButton } from '../../ui/TouchButton.tsx';
import { useVisit } from '../../ui/Visit.ts';

/** Turns the pages of tiles, where there are several. */
export function TilePages({ number, pages }: { readonly number: number; readonly pages: number }) {
    const { words, touch } = useVisit();
    if (pages < 2) return null;
    return (
        <div className="pages">
            {number > 1 && (
                <TouchButton
                    className="button pages-previous"
                    onPress={() => touch({ type: 'turnWalks', by: -1 })}
                >
                    {words('screens.places.previous')}
                </TouchButton>
            )}
            <p className="pages-number">{words('screens.places.page', { page: number, pages })}</p>
            {number < pages && (
                <TouchButton
                    className="button pages-next"
                    onPress={() => touch({ type: 'turnWalks', by: 1 })}
                >
                    {words('screens.places.next')}
                    <Icon name="next" />
                </TouchButton>
            )}
        </div>
    );
}
