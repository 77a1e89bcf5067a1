import type { Journey, Scene, Target } from './Journey.ts';
import type { Touch } from './JourneyEvent.ts';
import { listOn } from './listTouches.ts';
import { awaitPlaces, enter } from './moves.ts';

/** Touches that choose where to and how: from the rest picture to the way. */
export type GoalTouch = Extract<
    Touch,
    { type: 'start' | 'chooseGroup' | 'chooseOnMap' | 'choosePlace' | 'chooseProfile' }
>;

export function goalTouched(journey: Journey, touch: GoalTouch): Journey {
    switch (touch.type) {
        case 'start':
            return journey.scene.at === 'rest' ? enter(journey, { at: 'whereTo' }, journey.scene) : journey;
        case 'chooseGroup':
        case 'chooseOnMap':
            return chooseWhereTo(journey, touch);
        case 'choosePlace':
            return choosePlace(journey, touch.place);
        case 'chooseProfile':
            return chooseProfile(journey, touch.profile);
    }
}

function enterNeeds(journey: Journey, target: Target, left: Scene): Journey {
    const { profile } = journey;
    return enter(journey, { at: 'needs', target, ...(profile && { chosen: profile }) }, left);
}

function choosePlace(journey: Journey, place: Extract<Target, { kind: 'place' }>['place']): Journey {
    const { scene } = journey;
    const others = listOn(scene);
    if (others) {
        const left = scene.at === 'places' || scene.at === 'search' ? { ...scene, chosen: place.id } : scene;
        return enterNeeds(journey, { kind: 'place', place, others }, left);
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

function chooseWhereTo(
    journey: Journey,
    touch: Extract<Touch, { type: 'chooseGroup' | 'chooseOnMap' }>,
): Journey {
    const { scene } = journey;
    if (scene.at === 'search' && touch.type === 'chooseGroup') {
        return enter(journey, awaitPlaces(journey, touch.group), scene);
    }
    if (scene.at !== 'whereTo') return journey;
    if (touch.type === 'chooseOnMap') {
        const { position, sign } = touch;
        const target: Target = { kind: 'position', position, ...(sign && { sign }) };
        return enterNeeds(journey, target, { ...scene, chosen: 'map' });
    }
    return enter(journey, awaitPlaces(journey, touch.group), { ...scene, chosen: touch.group });
}
