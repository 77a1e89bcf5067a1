import type { Profile } from '../../src/routing/needs.ts';
import { UNUSED_HEARING } from './hearing.ts';
import { DEFAULT_PACE, type Journey, type PlacesScene, restingJourney, type Scene } from './Journey.ts';
import type { Kind } from './kinds.ts';

/** Screens that Back can return through; older ones are forgotten. */
const LONGEST_PAST = 40;

/** The same screen with something changed on it. */
export function show(journey: Journey, scene: Scene): Journey {
    return { ...journey, scene };
}

/** Goes on to a screen; `left` is the screen to return to, with the choice that was made on it. */
export function enter(journey: Journey, scene: Scene, left: Scene): Journey {
    return { ...journey, scene, past: [...journey.past, left].slice(-LONGEST_PAST) };
}

/** To the screen before; a list whose minutes were counted at another pace is asked for again. */
export function back(journey: Journey): Journey {
    const { scene, past, profile } = journey;
    if (scene.at === 'rest') return journey;
    const former = past.at(-1) ?? { at: 'rest' };
    const earlier = { ...journey, scene: former, past: past.slice(0, -1) };
    return profile ? show(earlier, countedAt(former, profile)) : earlier;
}

/** A list of another pace asks again. */
function countedAt(scene: Scene, pace: Profile): Scene {
    if (scene.at === 'places' && scene.pace !== pace) return { ...scene, pace, list: { status: 'awaited' } };
    if (scene.at !== 'search' || scene.pace === pace) return scene;
    const { found, ...rest } = scene;
    return { ...rest, pace };
}

/** Start can be undone with Back like any other touch; from the first screen it leads to the rest picture. */
export function home(journey: Journey): Journey {
    const { scene } = journey;
    if (scene.at === 'rest') return journey;
    if (scene.at === 'whereTo' || scene.at === 'done') return restingJourney(journey.homeLanguage);
    return enter(journey, { at: 'whereTo' }, scene);
}

/** Nothing is left of the visit but the farewell that stands on the glass, and the voice that says it to its end. */
export function forget(journey: Journey): Journey {
    const { scene, hearing, homeLanguage } = journey;
    if (scene.at !== 'done') return journey;
    return {
        ...restingJourney(homeLanguage),
        scene,
        hearing: { ...UNUSED_HEARING, reading: hearing.reading },
    };
}

/** The list of a group, on its way. */
export function awaitPlaces(journey: Journey, group: PlacesScene['group'], kind?: Kind): PlacesScene {
    return {
        at: 'places',
        group,
        ...(kind && { kind }),
        pace: journey.profile ?? DEFAULT_PACE,
        list: { status: 'awaited' },
        first: 0,
    };
}
