import { TouchButton } from '../ui/TouchButton.tsx';
import { useVisit } from '../ui/Visit.ts';

/** A calm question over the screen, without a countdown; a touch anywhere answers it. */
export function IdleQuestion({ stay }: { readonly stay: () => void }) {
    const { words } = useVisit();
    return (
        <div
            className="idle"
            data-ground
            role="alertdialog"
            aria-labelledby="idle-question"
            onPointerUp={stay}
        >
            <div className="idle-card">
                <h1 id="idle-question">{words('screens.idle.question')}</h1>
                <p>{words('screens.idle.answer')}</p>
                <TouchButton className="button primary" onPress={stay}>
                    {words('screens.idle.goOn')}
                </TouchButton>
            </div>
        </div>
    );
}
