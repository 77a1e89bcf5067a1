import type { Touch } from '../../journey/JourneyEvent.ts';
import { Icon, type IconName } from '../../ui/icons.tsx';
import { TouchButton } from '../../ui/TouchButton.tsx';
import { useVisit } from '../../ui/Visit.ts';

interface BarKeyProps {
    /** Its place on the bar, an area of the style sheet's grid. */
    readonly name: 'back' | 'home' | 'larger' | 'speech' | 'lower' | 'emergency' | 'language';
    readonly icon: IconName;
    readonly label: string;
    readonly touch: Touch;
}

/** A picture and one line of words that is as large as the key is wide. */
export function BarKey({ name, icon, label, touch }: BarKeyProps) {
    const visit = useVisit();
    return (
        <TouchButton className={`key key-${name}`} onPress={() => visit.touch(touch)}>
            <Icon name={icon} />
            <span className="key-label">{label}</span>
        </TouchButton>
    );
}
