import { Icon } from '../ui/icons.tsx';
import { useVisit } from '../ui/Visit.ts';

/** The farewell; by now the visit is forgotten. */
export function DoneScreen() {
    const { words } = useVisit();
    return (
        <div className="calm done" role="status">
            <Icon name="check" />
            <h1>{words('screens.done.farewell')}</h1>
            <p>{words('screens.done.forgotten')}</p>
        </div>
    );
}
