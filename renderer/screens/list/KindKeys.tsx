import type { CategoryGroup } from '../../../src/places/place.ts';
import { KINDS, type Kind } from '../../journey/kinds.ts';
import { TouchButton } from '../../ui/TouchButton.tsx';
import { useVisit } from '../../ui/Visit.ts';

interface KindKeysProps {
    readonly group: CategoryGroup;
    readonly chosen: Kind | undefined;
}

/** The kinds of a group above its list: one touch shows only that kind, the same again shows all. */
export function KindKeys({ group, chosen }: KindKeysProps) {
    const { words, touch } = useVisit();
    return (
        <section className="kinds" aria-label={words('finding.kinds.label')}>
            {KINDS[group].map((kind) => (
                <TouchButton
                    key={kind}
                    className="kind"
                    chosen={kind === chosen}
                    onPress={() => touch({ type: 'chooseKind', kind })}
                >
                    <span className="kind-label">{words(`finding.kinds.short.${kind}`)}</span>
                </TouchButton>
            ))}
        </section>
    );
}
