import type { Touch } from '../journey/JourneyEvent.ts';
import { Icon, type IconName } from '../ui/icons.tsx';
import { reachOf } from '../ui/reach.ts';
import { TouchButton } from '../ui/TouchButton.tsx';
import { useVisit } from '../ui/Visit.ts';
import { ReadAloudKey } from './bar/ReadAloudKey.tsx';
import { VoiceKeys } from './bar/VoiceKeys.tsx';

/** Seven keys in the same place on every screen; where one has nothing to do it is away, and its place stays free. */
export function Bar() {
    const { journey, kiosk, words } = useVisit();
    const { at } = journey.scene;
    const canGrow = journey.size !== 2;
    return (
        <nav className="bar" aria-label={words('screens.bar.label')}>
            {at !== 'rest' && at !== 'done' && (
                <Key name="back" icon="back" label={words('screens.bar.back')} touch={{ type: 'back' }} />
            )}
            {at !== 'rest' && (
                <Key name="home" icon="home" label={words('screens.bar.home')} touch={{ type: 'home' }} />
            )}
            <Key
                name="larger"
                icon={canGrow ? 'larger' : 'smaller'}
                label={words(canGrow ? 'screens.bar.larger' : 'screens.bar.smaller')}
                touch={{ type: 'larger' }}
            />
            <VoiceKeys />
            <ReadAloudKey />
            {reachOf(kiosk) && (
                <Key
                    name="lower"
                    icon={journey.lowered ? 'higher' : 'lower'}
                    label={words(journey.lowered ? 'look.higher' : 'look.lower')}
                    touch={{ type: 'lower' }}
                />
            )}
            {at !== 'emergency' && (
                <Key
                    name="emergency"
                    icon="emergency"
                    label={words('emergency.key')}
                    touch={{ type: 'openEmergency' }}
                />
            )}
            {at !== 'languages' && at !== 'done' && (
                <Key
                    name="language"
                    icon="language"
                    label={words('screens.bar.language')}
                    touch={{ type: 'openLanguages' }}
                />
            )}
        </nav>
    );
}

interface KeyProps {
    /** Its place on the bar, an area of the style sheet's grid. */
    readonly name: 'back' | 'home' | 'larger' | 'lower' | 'emergency' | 'language';
    readonly icon: IconName;
    readonly label: string;
    readonly touch: Touch;
}

function Key({ name, icon, label, touch }: KeyProps) {
    const visit = useVisit();
    return (
        <TouchButton className={`key key-${name}`} onPress={() => visit.touch(touch)}>
            <Icon name={icon} />
            <span className="key-label">{label}</span>
        </TouchButton>
    );
}
