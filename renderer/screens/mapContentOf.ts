import type { Position } from '../../src/base/position.ts';
import type { Route } from '../../src/routing/outcome.ts';
import type { Words } from '../../src/words/words.ts';
import { pageAt, routeOf, type Scene, type Size, type Target } from '../journey/Journey.ts';
import type { Pin } from '../map/markers.ts';
import { nameOf, nameOfTarget } from './nameOf.ts';

/** What of a scene the map shows. */
export interface MapContent {
    /** The scene it belongs to; undefined where no map is on the screen. */
    readonly at: Scene['at'] | undefined;
    readonly pins: readonly Pin[];
    readonly route: Route | undefined;
    readonly turn: number | undefined;
}

const COVERED: MapContent = { at: undefined, pins: [], route: undefined, turn: undefined };

export function mapContentOf(scene: Scene, size: Size, words: Words): MapContent {
    switch (scene.at) {
        case 'whereTo':
            return { ...COVERED, at: scene.at };
        case 'way': {
            if (scene.answer.status === 'awaited') return COVERED;
            const answer = scene.answer.status === 'here' ? scene.answer.value : undefined;
            const route = answer && routeOf(answer, scene.offer);
            return { ...COVERED, at: scene.at, pins: [goalPin(scene.target, words)], route };
        }
        case 'steps': {
            const pins = [goalPin(scene.target, words)];
            return { at: scene.at, pins, route: scene.route, turn: scene.step };
        }
        case 'places': {
            if (scene.list.status !== 'here') return COVERED;
            const { places, first } = pageAt(scene.list.value, scene.first, size);
            const pins = places.map((place, index) => ({
                position: place.position,
                label: String(first + index + 1),
                name: nameOf(place, words),
            }));
            return { ...COVERED, at: scene.at, pins };
        }
        case 'about': {
            const { place } = scene;
            const pin = { position: place.position, label: '', name: nameOf(place, words) };
            return { ...COVERED, at: scene.at, pins: [pin] };
        }
        case 'kinds':
        case 'search':
        case 'rest':
        case 'walks':
        case 'walkNumber':
        case 'walkOpening':
        case 'languages':
        case 'emergency':
        case 'needs':
        case 'take':
        case 'phone':
        case 'done':
            return COVERED;
    }
}

function goalPin(target: Target, words: Words): Pin {
    return { position: positionOf(target), label: '', name: nameOfTarget(target, words) };
}

function positionOf(target: Target): Position {
    if (target.kind === 'walk') return target.walk.goal.position;
    return target.kind === 'place' ? target.place.position : target.position;
}
