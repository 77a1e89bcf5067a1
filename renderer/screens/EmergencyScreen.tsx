import type { EmergencyScene } from '../journey/Journey.ts';
import { useVisit } from '../ui/Visit.ts';
import { Defibrillator, WayToDefibrillator } from './Defibrillator.tsx';

/** Whom to call, and where one is: read at one metre, with the telephone in the hand. */
export function EmergencyScreen({ scene }: { readonly scene: EmergencyScene }) {
    const { words } = useVisit();
    const here = scene.here.status === 'here' ? scene.here.value : undefined;
    return (
        <>
            <div className="top emergency">
                <h1 className="title">{words('emergency.title')}</h1>
                <p className="emergency-call">
                    <span>{words('emergency.call')}</span> <strong>112</strong>
                </p>
                <section className="emergency-here">
                    <h2>{words('screens.way.here')}</h2>
                    <Whereabouts here={here} />
                </section>
            </div>
            <div className="bottom emergency">
                {here && <Defibrillator found={here.defibrillator} />}
                {here?.defibrillator && <WayToDefibrillator found={here.defibrillator} />}
            </div>
        </>
    );
}

interface WhereaboutsProps {
    readonly here: Extract<EmergencyScene['here'], { status: 'here' }>['value'] | undefined;
}

/** What rescuers ask for; what the operator wrote goes before what the map knows. */
function Whereabouts({ here }: WhereaboutsProps) {
    const { journey, kiosk, words } = useVisit();
    const { settlement, address, rescuePoint, bench } = here ?? {};
    const place = settlement && (settlement.names[journey.language.slice(0, 2)] ?? settlement.name);
    return (
        <>
            {kiosk.address && <p dir="auto">{kiosk.address}</p>}
            {address && !kiosk.address.includes(address) && <p>{words('emergency.address', { address })}</p>}
            {!kiosk.address && here && !address && <p>{words('emergency.unknown')}</p>}
            {place && <p>{words('emergency.near', { place })}</p>}
            {kiosk.name && <p>{words('emergency.kiosk', { name: kiosk.name })}</p>}
            {rescuePoint && <p>{words('emergency.rescuePoint', { ref: rescuePoint })}</p>}
            {bench && <p>{words('emergency.bench', { ref: bench })}</p>}
        </>
    );
}
