import type { Touch } from '../journey/JourneyEvent.ts';
import { Icon, type IconName } from '../ui/icons.tsx';
import { TouchButton } from '../ui/TouchButton.tsx';
import { useVisit } from '../ui/Visit.ts';

type BarKey = 'back' | 'home' | 'larger' | 'language';

/** Keys in the same place on every screen; where one has nothing to do it is away, and its place stays free. */
export function Bar() {
    const { journey, words } = useVisit();
    const { at } = journey.scene;
    const isSmallest = journey.size !== 2;
    return (
        <nav className="bar" aria-label={words('screens.bar.label')}>
            {at !== 'rest' && at !== 'done' && <Key name="back" icon="back" touch={{ type: 'back' }} />}
            {at !== 'rest' && <Key name="home" icon="home" touch={{ type: 'home' }} />}
            <Key
                name="larger"
                icon={isSmallest ? 'larger' : 'smaller'}
                label={words(isSmallest ? 'screens.bar.larger' : 'screens.bar.smaller')}
                touch={{ type: 'larger' }}
            />
            {at !== 'languages' && at !== 'done' && (
                <Key name="language" icon="language" touch={{ type: 'openLanguages' }} />
            )}
        </nav>
    );
}

interface KeyProps {
    readonly name: BarKey;
    readonly icon: IconName;
    readonly label?: string;
    readonly touch: Touch;
}

function Key({ name, icon, label, touch }: KeyProps) {
    const visit = useVisit();
    return (
        <TouchButton className={`key key-${name}`} onPress={() => visit.touch(touch)}>
            <Icon name={icon} />
            <span className="key-label">{label ?? visit.words(`screens.bar.${name}`)}</span>
        </TouchButton>
    );
}
