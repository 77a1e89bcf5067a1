import type { Journey } from './Journey.ts';
import type { Happening } from './JourneyEvent.ts';
import { show } from './moves.ts';
import { retryWalk } from './walks.ts';

/** An answer counts only on the screen that still asks for it. */
export function placesCame(journey: Journey, event: Extract<Happening, { type: 'placesCame' }>): Journey {
    const { scene } = journey;
    if (scene.at !== 'places' || scene.list.status !== 'awaited') return journey;
    if (scene.group !== event.group || scene.kind !== event.kind || scene.pace !== event.pace) return journey;
    return show(journey, { ...scene, list: event.list });
}

/** An answer counts only on the screen that still asks for it. */
export function routeCame(journey: Journey, event: Extract<Happening, { type: 'routeCame' }>): Journey {
    const { scene } = journey;
    if (scene.at !== 'way' || scene.answer.status !== 'awaited') return journey;
    if (scene.target !== event.target || scene.profile !== event.profile) return journey;
    return show(journey, { ...scene, answer: event.answer });
}

/** An answer counts only on the screen that still asks for it. */
export function emergencyCame(
    journey: Journey,
    event: Extract<Happening, { type: 'emergencyCame' }>,
): Journey {
    const { scene } = journey;
    if (scene.at !== 'emergency' || scene.here.status !== 'awaited') return journey;
    return scene.pace === event.pace ? show(journey, { ...scene, here: event.here }) : journey;
}

/** Asks once more for what could not be had. */
export function retry(journey: Journey): Journey {
    const { scene } = journey;
    if (scene.at === 'places' && scene.list.status === 'failed') {
        return show(journey, { ...scene, list: { status: 'awaited' } });
    }
    if (scene.at === 'search' && scene.found?.status === 'failed') {
        const { found, ...rest } = scene;
        return show(journey, rest);
    }
    if (scene.at === 'way' && scene.answer.status === 'failed') {
        return show(journey, { ...scene, answer: { status: 'awaited' } });
    }
    if (scene.at === 'emergency' && scene.here.status === 'failed') {
        return show(journey, { ...scene, here: { status: 'awaited' } });
    }
    return retryWalk(journey) ?? journey;
}
