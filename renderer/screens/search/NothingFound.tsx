import { Choices } from '../../ui/Choices.tsx';
import { TouchButton } from '../../ui/TouchButton.tsx';
import { useVisit } from '../../ui/Visit.ts';
import { GROUPS } from '../WhereToScreen.tsx';

/** Never a dead end: the six doors stand where the places would. */
export function NothingFound() {
    const { words, touch } = useVisit();
    return (
        <>
            <p>{words('finding.search.none')}</p>
            <p className="note" data-spare>
                {words('finding.search.kinds')}
            </p>
            <Choices className="tiles-doors" paged>
                {GROUPS.map((group) => (
                    <TouchButton
                        key={group}
                        className="tile tile-word"
                        onPress={() => touch({ type: 'chooseGroup', group })}
                    >
                        <span>{words(`places.group.${group}`)}</span>
                    </TouchButton>
                ))}
            </Choices>
        </>
    );
}
