import { Icon } from '../ui/icons.tsx';
import { useVisit } from '../ui/Visit.ts';

/** The soft answer to touches that hit nothing; it takes no touches itself. */
export function TouchHint() {
    const { words } = useVisit();
    return (
        <p className="touch-hint" role="status">
            <Icon name="hand" />
            <span>{words('speech.miss')}</span>
        </p>
    );
}
