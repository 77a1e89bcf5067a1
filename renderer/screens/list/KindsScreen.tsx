import type { CategoryGroup } from '../../../src/places/place.ts';
import { KINDS, type Kind } from '../../journey/kinds.ts';
import { Choices } from '../../ui/Choices.tsx';
import { TouchButton } from '../../ui/TouchButton.tsx';
import { useVisit } from '../../ui/Visit.ts';
import { kindName } from './kindName.ts';

interface KindsScreenProps {
    readonly group: CategoryGroup;
    readonly chosen: Kind | undefined;
}

/** The kinds of a group as tiles, where the list has no room for them. */
export function KindsScreen({ group, chosen }: KindsScreenProps) {
    const { words, touch } = useVisit();
    return (
        <>
            <div className="top">
                <h1 className="title">{words(`places.group.${group}`)}</h1>
            </div>
            <div className="bottom">
                <Choices className="tiles-kinds">
                    {KINDS[group].map((kind) => (
                        <TouchButton
                            key={kind}
                            className="tile tile-word"
                            chosen={kind === chosen}
                            onPress={() => touch({ type: 'chooseKind', kind })}
                        >
                            <span>{kindName(kind, words)}</span>
                        </TouchButton>
                    ))}
                </Choices>
            </div>
        </>
    );
}
