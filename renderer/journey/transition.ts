import {
    DEFAULT_PACE,
    isStepFree,
    type Journey,
    type PlacesScene,
    restingJourney,
    routeOf,
    type Scene,
    SIZES,
    type Target,
    turned,
} from './Journey.ts';
import type { Happening, JourneyEvent, Touch } from './JourneyEvent.ts';

/** Screens that Back can return through; older ones are forgotten. */
const LONGEST_PAST = 40;

/** The whole visit: what the journey is after an event. An event that fits no screen changes nothing. */
export function transition(journey: Journey, event: JourneyEvent): Journey {
    if (isHappening(event)) return afterHappening(journey, event);
    return journey.asked ? { ...journey, asked: false } : afterTouch(journey, event);
}

function isHappening(event: JourneyEvent): event is Happening {
    return ['idle', 'stay', 'placesCame', 'routeCame'].includes(event.type);
}

function afterHappening(journey: Journey, event: Happening): Journey {
    switch (event.type) {
        case 'idle':
            return afterIdle(journey);
        case 'stay':
            return journey.asked ? { ...journey, asked: false } : journey;
        case 'placesCame':
            return placesCame(journey, event);
        case 'routeCame':
            return routeCame(journey, event);
    }
}

function afterIdle(journey: Journey): Journey {
    const isOver = journey.asked || journey.scene.at === 'rest' || journey.scene.at === 'done';
    return isOver ? restingJourney(journey.homeLanguage) : { ...journey, asked: true };
}

function placesCame(journey: Journey, event: Extract<Happening, { type: 'placesCame' }>): Journey {
    const { scene } = journey;
    if (scene.at !== 'places' || scene.list.status !== 'awaited') return journey;
    if (scene.group !== event.group || scene.pace !== event.pace) return journey;
    return show(journey, { ...scene, list: event.list });
}

function routeCame(journey: Journey, event: Extract<Happening, { type: 'routeCame' }>): Journey {
    const { scene } = journey;
    if (scene.at !== 'way' || scene.answer.status !== 'awaited') return journey;
    if (scene.target !== event.target || scene.profile !== event.profile) return journey;
    return show(journey, { ...scene, answer: event.answer });
}

function afterTouch(journey: Journey, touch: Touch): Journey {
    switch (touch.type) {
        case 'start':
            return start(journey);
        case 'chooseGroup':
        case 'chooseOnMap':
            return chooseWhereTo(journey, touch);
        case 'choosePlace':
            return choosePlace(journey, touch.place);
        case 'turnPage':
            return turnPage(journey, touch.by);
        case 'chooseProfile':
            return chooseProfile(journey, touch.profile);
        case 'offer':
        case 'beginSteps':
            return wayTouched(journey, touch);
        case 'nextStep':
            return nextStep(journey);
        case 'wholeWay':
            return journey.scene.at === 'steps' ? back(journey) : journey;
        case 'finish':
            return finish(journey);
        case 'retry':
            return retry(journey);
        case 'back':
            return stepBack(journey) ?? back(journey);
        case 'home':
            return home(journey);
        case 'larger':
            return { ...journey, size: SIZES[SIZES.indexOf(journey.size) + 1] ?? SIZES[0] };
        case 'openLanguages':
            return openLanguages(journey);
        case 'chooseLanguage':
            return chooseLanguage(journey, touch.language);
    }
}

function show(journey: Journey, scene: Scene): Journey {
    return { ...journey, scene };
}

/** Goes on to a screen; `left` is the screen to return to, with the choice that was made on it. */
function enter(journey: Journey, scene: Scene, left: Scene): Journey {
    return { ...journey, scene, past: [...journey.past, left].slice(-LONGEST_PAST) };
}

function awaitPlaces(journey: Journey, group: PlacesScene['group']): PlacesScene {
    return {
        at: 'places',
        group,
        pace: journey.profile ?? DEFAULT_PACE,
        list: { status: 'awaited' },
        first: 0,
    };
}

function enterNeeds(journey: Journey, target: Target, left: Scene): Journey {
    const { profile } = journey;
    return enter(journey, { at: 'needs', target, ...(profile && { chosen: profile }) }, left);
}

function choosePlace(journey: Journey, place: Extract<Target, { kind: 'place' }>['place']): Journey {
    const { scene } = journey;
    if (scene.at === 'places' && scene.list.status === 'here') {
        const target: Target = { kind: 'place', place, others: scene.list.value };
        return enterNeeds(journey, target, { ...scene, chosen: place.id });
    }
    if (scene.at !== 'way' || scene.target.kind !== 'place') return journey;
    const target: Target = { ...scene.target, place };
    return enter(journey, { ...scene, target, answer: { status: 'awaited' }, offer: 'easier' }, scene);
}

function chooseProfile(journey: Journey, profile: NonNullable<Journey['profile']>): Journey {
    const { scene } = journey;
    if (scene.at !== 'needs') return journey;
    const way: Scene = {
        at: 'way',
        target: scene.target,
        profile,
        answer: { status: 'awaited' },
        offer: 'easier',
    };
    return { ...enter(journey, way, { ...scene, chosen: profile }), profile };
}

function wayTouched(journey: Journey, event: Extract<Touch, { type: 'offer' | 'beginSteps' }>): Journey {
    const { scene } = journey;
    if (scene.at !== 'way' || scene.answer.status !== 'here') return journey;
    const answer = scene.answer.value;
    const route = routeOf(answer, event.type === 'offer' ? event.offer : scene.offer);
    if (!route) return journey;
    if (event.type === 'offer') return show(journey, { ...scene, offer: event.offer });
    const { target } = scene;
    return enter(
        journey,
        { at: 'steps', target, route, stepFree: isStepFree(answer, route), step: 0 },
        scene,
    );
}

function start(journey: Journey): Journey {
    return journey.scene.at === 'rest' ? enter(journey, { at: 'whereTo' }, journey.scene) : journey;
}

function chooseWhereTo(
    journey: Journey,
    touch: Extract<Touch, { type: 'chooseGroup' | 'chooseOnMap' }>,
): Journey {
    const { scene } = journey;
    if (scene.at !== 'whereTo') return journey;
    if (touch.type === 'chooseOnMap') {
        const { position, sign } = touch;
        const target: Target = { kind: 'position', position, ...(sign && { sign }) };
        return enterNeeds(journey, target, { ...scene, chosen: 'map' });
    }
    return enter(journey, awaitPlaces(journey, touch.group), { ...scene, chosen: touch.group });
}

function turnPage(journey: Journey, by: 1 | -1): Journey {
    const { scene } = journey;
    if (scene.at !== 'places' || scene.list.status !== 'here') return journey;
    return show(journey, { ...scene, first: turned(scene.list.value, scene.first, journey.size, by) });
}

function nextStep(journey: Journey): Journey {
    const { scene } = journey;
    if (scene.at !== 'steps') return journey;
    if (scene.step + 1 >= scene.route.maneuvers.length) return finish(journey);
    return show(journey, { ...scene, step: scene.step + 1 });
}

function stepBack(journey: Journey): Journey | undefined {
    const { scene } = journey;
    if (scene.at !== 'steps' || scene.step === 0) return undefined;
    return show(journey, { ...scene, step: scene.step - 1 });
}

function openLanguages(journey: Journey): Journey {
    const { scene } = journey;
    if (scene.at === 'languages' || scene.at === 'done') return journey;
    return enter(journey, { at: 'languages' }, scene);
}

function chooseLanguage(journey: Journey, language: Journey['language']): Journey {
    return journey.scene.at === 'languages' ? { ...back(journey), language } : journey;
}

/** The visit is forgotten at once; only the words of farewell stay in the visitor's language and size. */
function finish(journey: Journey): Journey {
    const { scene, language, size, homeLanguage } = journey;
    if (scene.at !== 'way' && scene.at !== 'steps') return journey;
    return { ...restingJourney(homeLanguage), scene: { at: 'done' }, language, size };
}

function retry(journey: Journey): Journey {
    const { scene } = journey;
    if (scene.at === 'places' && scene.list.status === 'failed') {
        return show(journey, { ...scene, list: { status: 'awaited' } });
    }
    if (scene.at === 'way' && scene.answer.status === 'failed') {
        return show(journey, { ...scene, answer: { status: 'awaited' } });
    }
    return journey;
}

function back(journey: Journey): Journey {
    const { scene, past, profile } = journey;
    if (scene.at === 'rest') return journey;
    const former = past.at(-1) ?? { at: 'rest' };
    const earlier = { ...journey, scene: former, past: past.slice(0, -1) };
    if (former.at !== 'places' || !profile || former.pace === profile) return earlier;
    return show(earlier, { ...former, pace: profile, list: { status: 'awaited' } });
}

/** Start can be undone with Back like any other touch; from the first screen it leads to the rest picture. */
function home(journey: Journey): Journey {
    const { scene } = journey;
    if (scene.at === 'rest') return journey;
    if (scene.at === 'whereTo' || scene.at === 'done') return restingJourney(journey.homeLanguage);
    return enter(journey, { at: 'whereTo' }, scene);
}
