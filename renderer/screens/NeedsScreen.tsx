import type { Profile } from '../../src/routing/needs.ts';
import { Choices } from '../ui/Choices.tsx';
import { Icon } from '../ui/icons.tsx';
import { TouchButton } from '../ui/TouchButton.tsx';
import { useVisit } from '../ui/Visit.ts';

const PROFILES: readonly Profile[] = ['wheelchair', 'rollator', 'slow', 'walking'];

/** Four pictures; whichever is chosen, the way is step-free. */
export function NeedsScreen({ chosen }: { readonly chosen: Profile | undefined }) {
    const { words, touch } = useVisit();
    return (
        <>
            <div className="top">
                <h1 className="title">{words('screens.needs.title')}</h1>
            </div>
            <div className="bottom">
                <Choices className="tiles-four">
                    {PROFILES.map((profile) => (
                        <TouchButton
                            key={profile}
                            className="tile tile-tall"
                            chosen={profile === chosen}
                            onPress={() => touch({ type: 'chooseProfile', profile })}
                        >
                            <Icon name={profile} />
                            <span>{words(`screens.needs.${profile}`)}</span>
                        </TouchButton>
                    ))}
                </Choices>
                <p className="hint">{words('screens.needs.promise')}</p>
            </div>
        </>
    );
}
