import type { Profile } from '../../src/routing/needs.ts';
import { type Journey, SIZES } from './Journey.ts';
import type { Touch } from './JourneyEvent.ts';
import { back, enter } from './moves.ts';

/** Touches on the keys that are always there, and on what they open. */
export type BarTouch = Extract<
    Touch,
    { type: 'larger' | 'lower' | 'chooseTheme' | 'openEmergency' | 'openLanguages' | 'chooseLanguage' }
>;

export function barTouched(journey: Journey, touch: BarTouch): Journey {
    switch (touch.type) {
        case 'larger':
            return { ...journey, size: SIZES[SIZES.indexOf(journey.size) + 1] ?? SIZES[0] };
        case 'lower':
            return { ...journey, lowered: !journey.lowered };
        case 'openEmergency':
            return openEmergency(journey);
        case 'openLanguages':
            return openLanguages(journey);
        case 'chooseLanguage':
            return journey.scene.at === 'languages'
                ? { ...back(journey), language: touch.language }
                : journey;
        case 'chooseTheme':
            return journey.scene.at === 'languages' ? { ...back(journey), theme: touch.theme } : journey;
    }
}

/** Whoever fetches the defibrillator, until somebody has said how they walk. */
const HELPER: Profile = 'walking';

/** From every screen; after the farewell there is nothing to go back to. */
function openEmergency(journey: Journey): Journey {
    const { scene } = journey;
    if (scene.at === 'emergency') return journey;
    const left = scene.at === 'done' ? ({ at: 'rest' } as const) : scene;
    const pace = journey.profile ?? HELPER;
    return enter(journey, { at: 'emergency', pace, here: { status: 'awaited' } }, left);
}

function openLanguages(journey: Journey): Journey {
    const { scene } = journey;
    if (scene.at === 'languages' || scene.at === 'done') return journey;
    return enter(journey, { at: 'languages' }, scene);
}
