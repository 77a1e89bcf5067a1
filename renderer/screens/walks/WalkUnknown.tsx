import { useVisit } from '../../ui/Visit.ts';

/** No blame, and where the right number stands. */
export function WalkUnknown() {
    const { words } = useVisit();
    return (
        <div className="walk-unknown" role="alert">
            <p>{words('walks.unknown')}</p>
            <p>{words('walks.unknownNext')}</p>
        </div>
    );
}
