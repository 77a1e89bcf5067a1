import type { ListedPlace } from '../../src/server/contract.ts';
import { type Journey, placesSize, type Scene, turned } from './Journey.ts';
import type { Touch } from './JourneyEvent.ts';
import type { Kind } from './kinds.ts';
import { awaitPlaces, enter, show } from './moves.ts';

/** Touches on a list that lead to no way yet. */
export type ListTouch = Extract<Touch, { type: 'turnPage' | 'aboutPlace' | 'openKinds' | 'chooseKind' }>;

/** The places that can be chosen on a screen; undefined where there is no list. */
export function listOn(scene: Scene): readonly ListedPlace[] | undefined {
    switch (scene.at) {
        case 'places':
            return scene.list.status === 'here' ? scene.list.value : undefined;
        case 'search':
            return scene.found?.status === 'here' ? scene.found.places : undefined;
        case 'about':
            return scene.others;
        default:
            return undefined;
    }
}

export function listTouched(journey: Journey, touch: ListTouch): Journey {
    switch (touch.type) {
        case 'turnPage':
            return turnPage(journey, touch);
        case 'aboutPlace':
            return openAbout(journey, touch.place);
        case 'openKinds': {
            const { scene } = journey;
            if (scene.at !== 'places') return journey;
            const { group, kind } = scene;
            return enter(journey, { at: 'kinds', group, ...(kind && { chosen: kind }) }, scene);
        }
        case 'chooseKind':
            return chooseKind(journey, touch.kind);
    }
}

function turnPage(journey: Journey, { by, size }: Extract<Touch, { type: 'turnPage' }>): Journey {
    const { scene } = journey;
    const list = listOn(scene);
    if (!list || (scene.at !== 'places' && scene.at !== 'search')) return journey;
    return show(journey, { ...scene, first: turned(list, scene.first, size ?? placesSize(journey), by) });
}

function openAbout(journey: Journey, place: ListedPlace): Journey {
    const { scene } = journey;
    const others = listOn(scene);
    if (!others || (scene.at !== 'places' && scene.at !== 'search')) return journey;
    return enter(journey, { at: 'about', place, others, pace: scene.pace }, { ...scene, chosen: place.id });
}

/** The kind that is shown already, touched again, gives all kinds back. */
function chooseKind(journey: Journey, kind: Kind): Journey {
    const { scene } = journey;
    if (scene.at === 'kinds') {
        return enter(journey, awaitPlaces(journey, scene.group, kind), { ...scene, chosen: kind });
    }
    if (scene.at !== 'places') return journey;
    const wanted = scene.kind === kind ? undefined : kind;
    return enter(journey, awaitPlaces(journey, scene.group, wanted), scene);
}
