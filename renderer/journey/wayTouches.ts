import { isStepFree, type Journey, restingJourney, routeOf, type Scene } from './Journey.ts';
import type { Touch } from './JourneyEvent.ts';
import { back, enter, show } from './moves.ts';
import { takeTouched } from './taking.ts';

/** Screens on which one has what one came for. */
const WITH_A_WAY: readonly Scene['at'][] = ['way', 'steps', 'take', 'phone'];

/** Touches on the way and its steps. */
export type WayTouch = Extract<
    Touch,
    { type: 'offer' | 'beginSteps' | 'toDefibrillator' | 'nextStep' | 'wholeWay' | 'finish' }
>;

export function wayTouched(journey: Journey, touch: WayTouch): Journey {
    switch (touch.type) {
        case 'offer':
        case 'beginSteps':
            return takeWay(journey, touch);
        case 'toDefibrillator':
            return toDefibrillator(journey);
        case 'nextStep':
            return nextStep(journey);
        case 'wholeWay':
            return journey.scene.at === 'steps' ? back(journey) : journey;
        case 'finish':
            return finish(journey);
    }
}

function takeWay(journey: Journey, event: Extract<Touch, { type: 'offer' | 'beginSteps' }>): Journey {
    const { scene } = journey;
    if (scene.at !== 'way' || scene.answer.status !== 'here') return journey;
    const answer = scene.answer.value;
    const route = routeOf(answer, event.type === 'offer' ? event.offer : scene.offer);
    if (!route) return journey;
    if (event.type === 'offer') return show(journey, { ...scene, offer: event.offer });
    const { target, profile, offer } = scene;
    const stepFree = isStepFree(answer, route);
    return enter(journey, { at: 'steps', target, profile, offer, route, stepFree, step: 0 }, scene);
}

/** Step by step to the defibrillator; only a way without steps is offered. */
function toDefibrillator(journey: Journey): Journey {
    const { scene } = journey;
    if (scene.at !== 'emergency' || scene.here.status !== 'here') return journey;
    const found = scene.here.value.defibrillator;
    if (found?.outcome.outcome !== 'route') return journey;
    const { route } = found.outcome;
    const target = { kind: 'place', place: found.place, others: [] } as const;
    const way = {
        target,
        profile: scene.pace,
        offer: 'easier',
        route,
        stepFree: route.flights === 0,
    } as const;
    return enter(journey, { at: 'steps', ...way, step: 0 }, scene);
}

function nextStep(journey: Journey): Journey {
    const { scene } = journey;
    if (scene.at !== 'steps') return journey;
    if (scene.step + 1 >= scene.route.maneuvers.length) return takeTouched(journey, { type: 'takeAlong' });
    return show(journey, { ...scene, step: scene.step + 1 });
}

/** One step back within the steps; undefined where Back leaves the screen. */
export function stepBack(journey: Journey): Journey | undefined {
    const { scene } = journey;
    if (scene.at !== 'steps' || scene.step === 0) return undefined;
    return show(journey, { ...scene, step: scene.step - 1 });
}

/** The visit is forgotten at once; language, size, colours and voice are kept until the farewell is on the glass. */
function finish(journey: Journey): Journey {
    const { scene, language, size, theme, hearing, homeLanguage } = journey;
    if (!WITH_A_WAY.includes(scene.at)) return journey;
    return {
        ...restingJourney(homeLanguage),
        scene: { at: 'done' },
        language,
        size,
        hearing,
        ...(theme && { theme }),
    };
}
