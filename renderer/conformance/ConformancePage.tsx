import { useEffect, useState } from 'react';
import type { KioskAnswer } from '../../src/server/contract.ts';
import { wordsIn } from '../../src/words/words.ts';
import { askPlan } from '../client.ts';
import { keepPlan } from '../fallback/keptPlan.ts';
import { CurrentScreen } from '../screens/CurrentScreen.tsx';
import { millimetresPerPixelOf } from '../ui/measures.ts';
import { VisitContext } from '../ui/Visit.ts';
import type { Driver, Measured, Panel } from './finding.ts';
import { measureScreen } from './measureScreen.ts';
import { type MeasuredScreen, sheetOf } from './sheet.ts';
import { gatherStops, type Stop } from './stops.ts';

declare global {
    interface Window {
        conformance?: Driver;
    }
}

/** Until letters have their size and the map its place, milliseconds. */
const SETTLED = 250;

/** Walks every screen of a visit, measures each, and shows the sheet; `isDriven` leaves the walking to others. */
export function ConformancePage({ kiosk, isDriven }: { kiosk: KioskAnswer; isDriven: boolean }) {
    const [stop, setStop] = useState<Stop>();
    const [sheet, setSheet] = useState<string>();

    useEffect(() => {
        const show = async (shown: Stop) => {
            setStop(shown);
            await new Promise((resolve) => setTimeout(resolve, SETTLED));
            await document.fonts.ready;
            const page = document.querySelector('.kiosk');
            return page ? measureScreen(page, panelOf(kiosk, shown)) : [];
        };
        const begin = async () => {
            const plan = await askPlan();
            if (plan) keepPlan({ kiosk, plan });
            const stops = await gatherStops(kiosk);
            if (!isDriven) return setSheet(await walk(stops, show));
            const named = new Map(stops.map((one) => [one.name, one]));
            window.conformance = {
                screens: [...named.keys()],
                show: async (name) => {
                    const one = named.get(name);
                    return one ? show(one) : [];
                },
            };
        };
        void begin();
    }, [kiosk, isDriven]);

    // biome-ignore lint/security/noDangerouslySetInnerHtml: the sheet is our own and escapes what it was told
    if (sheet) return <div className="conformance" dangerouslySetInnerHTML={{ __html: sheet }} />;
    if (!stop) return null;
    const { journey, isServerThere, hasWalks } = stop;
    return (
        <VisitContext
            value={{
                journey,
                kiosk,
                words: wordsIn(journey.language),
                isServerThere,
                touch: () => undefined,
                hasVoice: true,
                walksThere: { any: hasWalks ?? false, packs: 0 },
                printer: 'ready',
            }}
        >
            <CurrentScreen stay={() => undefined} forget={() => undefined} />
        </VisitContext>
    );
}

async function walk(stops: readonly Stop[], show: (stop: Stop) => Promise<Measured[]>): Promise<string> {
    const screens: MeasuredScreen[] = [];
    for (const stop of stops) {
        screens.push({ panel: 'this panel', screen: stop.name, measured: await show(stop) });
    }
    return sheetOf(screens);
}

function panelOf({ millimetresPerPixel, viewingDistance, mountingHeight }: KioskAnswer, stop: Stop): Panel {
    return {
        pixelsPerMillimetre: 1 / millimetresPerPixelOf(millimetresPerPixel),
        viewingDistance,
        ...(mountingHeight !== undefined && { mountingHeight }),
        lowered: stop.journey.lowered,
    };
}
