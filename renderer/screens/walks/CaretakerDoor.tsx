import { TouchButton } from '../../ui/TouchButton.tsx';
import { useVisit } from '../../ui/Visit.ts';

/** The way to the caretaker's page, which asks for the PIN. */
export function CaretakerDoor() {
    const { words, walksThere } = useVisit();
    return (
        <div className="walk-door">
            {walksThere.packs > 0 && <p role="status">{words('walks.stick')}</p>}
            <TouchButton className="button" onPress={() => location.assign('/walks.html')}>
                {words('walks.caretaker')}
            </TouchButton>
        </div>
    );
}
