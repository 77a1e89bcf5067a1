import { type ReactElement, useContext, useLayoutEffect, useRef, useState } from 'react';
import { type ChoiceGrid, choicesOfPage, choicesThatFit, evenColumns } from './choicesThatFit.ts';
import { Icon } from './icons.tsx';
import { usePanel } from './panel.ts';
import { TouchButton } from './TouchButton.tsx';
import { FitContext } from './useFit.ts';
import { useLowered } from './useLowered.ts';
import { useVisit } from './Visit.ts';

interface ChoicesProps {
    /** How they are laid out where they need not be within reach. */
    readonly className: string;
    readonly children: readonly ReactElement[];
    /** They share the screen with so much else that they always stand on pages. */
    readonly paged?: boolean;
}

/** Choices of equal rank; within reach and on a small panel as many as there is room for, and a key for the next ones. */
export function Choices({ className, children, paged }: ChoicesProps) {
    const lowered = useLowered();
    const { isSmall } = usePanel();
    if (!paged && !lowered && !isSmall) return <div className={`tiles ${className}`}>{children}</div>;
    return <PagedChoices>{children}</PagedChoices>;
}

function PagedChoices({ children }: { readonly children: readonly ReactElement[] }) {
    const { journey, words } = useVisit();
    const place = useRef<HTMLDivElement>(null);
    const [grid, setGrid] = useState<ChoiceGrid>();
    const [page, setPage] = useState(0);
    const { size, lowered, hearing } = journey;
    // biome-ignore lint/correctness/useExhaustiveDependencies: the voice's keys take room, and within reach there is less
    useLayoutEffect(() => {
        if (place.current) setGrid(gridOf(place.current, size));
    }, [size, lowered, hearing.used]);
    const fit = useContext(FitContext);
    // biome-ignore lint/correctness/useExhaustiveDependencies: another page of choices fits in another way
    useLayoutEffect(fit, [fit, grid, page]);
    const room = grid ?? { columns: 1, rows: 1 };
    const { shown, hasMore } = choicesOfPage(children, room, page);
    const columns = hasMore ? room.columns : evenColumns(children.length, room.columns);
    return (
        <div
            className="tiles tiles-reach"
            ref={place}
            style={{ gridTemplateColumns: `repeat(${columns}, minmax(0, 1fr))` }}
        >
            {grid && shown}
            {grid && hasMore && (
                <TouchButton className="tile tile-more" onPress={() => setPage(page + 1)}>
                    <Icon name="next" />
                    <span>{words('screens.places.next')}</span>
                </TouchButton>
            )}
        </div>
    );
}

/** Font sizes that a word of eleven letters is wide. */
const LEAST_WIDTH = 6.2;

/** A choice holds a word of eleven letters and two lines; larger words ask for as much more as there is room for. */
function gridOf(element: HTMLElement, size: number): ChoiceGrid {
    const style = getComputedStyle(element);
    const letter = Number.parseFloat(style.getPropertyValue('--letter-pixels'));
    const gap = Number.parseFloat(style.rowGap);
    const least = { width: letter * LEAST_WIDTH * size, height: letter * 2.8 * Math.min(size, 1.5) };
    return choicesThatFit({ width: element.clientWidth, height: element.clientHeight, gap, least });
}
