import { useVisit } from '../ui/Visit.ts';

/** Whom to call, and where one is: read at one metre, with the telephone in the hand. */
export function EmergencyScreen() {
    const { kiosk, words } = useVisit();
    return (
        <div className="top emergency">
            <h1 className="title">{words('emergency.title')}</h1>
            <p className="emergency-call">
                <span>{words('emergency.call')}</span> <strong>112</strong>
            </p>
            <h2>{words('screens.way.here')}</h2>
            <p dir="auto">{kiosk.address || words('emergency.unknown')}</p>
        </div>
    );
}
