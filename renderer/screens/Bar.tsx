import { FoldKey } from '../ui/FoldKey.tsx';
import { reachOf } from '../ui/reach.ts';
import { useVisit } from '../ui/Visit.ts';
import { BarKey } from './bar/BarKey.tsx';
import { ReadAloudKey } from './bar/ReadAloudKey.tsx';
import { VoiceKeys } from './bar/VoiceKeys.tsx';

/** Seven keys in the same place on every screen; where one has nothing to do it is away, and its place stays free. */
export function Bar() {
    const { journey, kiosk, words } = useVisit();
    const { at } = journey.scene;
    const canGrow = journey.size !== 2;
    return (
        <nav className="bar" aria-label={words('screens.bar.label')}>
            <FoldKey />
            <VoiceKeys />
            {at !== 'rest' && at !== 'done' && (
                <BarKey name="back" icon="back" label={words('screens.bar.back')} touch={{ type: 'back' }} />
            )}
            {at !== 'rest' && (
                <BarKey name="home" icon="home" label={words('screens.bar.home')} touch={{ type: 'home' }} />
            )}
            <BarKey
                name="larger"
                icon={canGrow ? 'larger' : 'smaller'}
                label={words(canGrow ? 'screens.bar.larger' : 'screens.bar.smaller')}
                touch={{ type: 'larger' }}
            />
            <ReadAloudKey />
            {reachOf(kiosk) && (
                <BarKey
                    name="lower"
                    icon={journey.lowered ? 'higher' : 'lower'}
                    label={words(journey.lowered ? 'look.higher' : 'look.lower')}
                    touch={{ type: 'lower' }}
                />
            )}
            {at !== 'emergency' && (
                <BarKey
                    name="emergency"
                    icon="emergency"
                    label={words('emergency.key')}
                    touch={{ type: 'openEmergency' }}
                />
            )}
            {at !== 'languages' && at !== 'done' && (
                <BarKey
                    name="language"
                    icon="language"
                    label={words('screens.bar.language')}
                    touch={{ type: 'openLanguages' }}
                />
            )}
        </nav>
    );
}
