import type { Position } from '../../src/base/position.ts';
import type { CategoryGroup } from '../../src/places/place.ts';
import type { Profile } from '../../src/routing/needs.ts';
import type { Route } from '../../src/routing/outcome.ts';
import type { EmergencyAnswer, ListedPlace, RouteAnswer } from '../../src/server/contract.ts';
import type { Language } from '../../src/words/language.ts';
import type { MapTheme } from '../map/mapTheme.ts';
import { type Hearing, UNUSED_HEARING } from './hearing.ts';

import type { Kind } from './kinds.ts';
import type { SearchScene } from './SearchScene.ts';
import type { ChosenWay, PhoneScene, PrintJob, TakeScene } from './taking.ts';
import { SURE_TOUCHING, type Touching } from './touching.ts';

import type { WalkGoal, WalkScene } from './walks.ts';

/** What the server was asked for: on its way, here, or not to be had just now. */
export type Answer<Value> =
    | { readonly status: 'awaited' }
    | { readonly status: 'here'; readonly value: Value }
    | { readonly status: 'failed' };

/** Where somebody wants to go, with the other places of the list it was chosen from. */
export type Target =
    | { readonly kind: 'place'; readonly place: ListedPlace; readonly others: readonly ListedPlace[] }
    | { readonly kind: 'position'; readonly position: Position; readonly sign?: Sign }
    | { readonly kind: 'walk'; readonly walk: WalkGoal };

/** A place touched on the map; `name` is '' where it has none. */
export interface Sign {
    readonly id: string;
    readonly name: string;
}

/** Which of the ways in an answer is on the screen; `leastBarrier` is never step-free. */
export type Offer = 'easier' | 'shorter' | 'leastBarrier';

export interface WayScene {
    readonly at: 'way';
    readonly target: Target;
    readonly profile: Profile;
    readonly answer: Answer<RouteAnswer>;
    readonly offer: Offer;
}

export interface PlacesScene {
    readonly at: 'places';
    readonly group: CategoryGroup;
    /** Only this kind of the group's, where one was chosen. */
    readonly kind?: Kind;
    /** The pace that the minutes are counted in. */
    readonly pace: Profile;
    readonly list: Answer<readonly ListedPlace[]>;
    /** Index of a place on the page that is shown. */
    readonly first: number;
    readonly chosen?: string;
}

/** All that is known of a place, with the list it stands in. */
export interface AboutScene {
    readonly at: 'about';
    readonly place: ListedPlace;
    readonly others: readonly ListedPlace[];
    readonly pace: Profile;
}

export interface StepsScene extends ChosenWay {
    readonly at: 'steps';
    readonly step: number;
}

export interface EmergencyScene {
    readonly at: 'emergency';
    /** The pace of the way to the defibrillator. */
    readonly pace: Profile;
    readonly here: Answer<EmergencyAnswer>;
}

/** One screen with all it needs; former choices stay in it, so that going back finds them marked. */
export type Scene =
    | { readonly at: 'rest' }
    | { readonly at: 'whereTo'; readonly chosen?: CategoryGroup | 'map' | 'search' }
    | { readonly at: 'languages' }
    | EmergencyScene
    | PlacesScene
    | WalkScene
    | { readonly at: 'kinds'; readonly group: CategoryGroup; readonly chosen?: Kind }
    | SearchScene
    | AboutScene
    | { readonly at: 'needs'; readonly target: Target; readonly chosen?: Profile }
    | WayScene
    | StepsScene
    | TakeScene
    | PhoneScene
    | { readonly at: 'done' };

/** Steps of the text size: ×1, ×1.5, ×2. */
export const SIZES = [1, 1.5, 2] as const;
export type Size = (typeof SIZES)[number];

/** One visit. Nothing of it is kept anywhere else, so forgetting it is one assignment. */
export interface Journey {
    readonly scene: Scene;
    /** Screens that Back returns to, newest last. */
    readonly past: readonly Scene[];
    readonly language: Language;
    /** The kiosk's own language, to which the next visit falls back. */
    readonly homeLanguage: Language;
    readonly size: Size;
    /** Chosen for this visit; absent is the kiosk's own. */
    readonly theme?: MapTheme;
    /** Every key is within reach of a seated person. */
    readonly lowered: boolean;
    readonly profile?: Profile;
    readonly print?: PrintJob;
    /** The calm question "Are you still here?" is on the screen. */
    readonly asked: boolean;
    readonly hearing: Hearing;
    readonly touching: Touching;
}

/** Larger words need more room; at the usual size three to a page (acceptance A41). */
export const PLACES_PER_PAGE: Readonly<Record<Size, number>> = { 1: 3, 1.5: 2, 2: 1 };

/** Minutes are counted with a rollator until somebody says how they walk. */
export const DEFAULT_PACE: Profile = 'rollator';

export function restingJourney(homeLanguage: Language): Journey {
    return {
        scene: { at: 'rest' },
        past: [],
        language: homeLanguage,
        homeLanguage,
        size: 1,
        asked: false,
        hearing: UNUSED_HEARING,
        touching: SURE_TOUCHING,
        lowered: false,
    };
}

export interface PlacesPage {
    readonly places: readonly ListedPlace[];
    /** Index of the page's first place in the list. */
    readonly first: number;
    /** Counted from 1. */
    readonly number: number;
    readonly pages: number;
}

/** Within reach there is room for one place, as at the largest size. */
export function placesSize({ size, lowered }: Pick<Journey, 'size' | 'lowered'>): Size {
    return lowered ? 2 : size;
}

/** The page of the list that holds the place at the index. */
export function pageAt(list: readonly ListedPlace[], index: number, size: Size): PlacesPage {
    const length = PLACES_PER_PAGE[size];
    const pages = Math.max(1, Math.ceil(list.length / length));
    const number = Math.min(Math.max(Math.floor(index / length) + 1, 1), pages);
    const first = (number - 1) * length;
    return { places: list.slice(first, first + length), first, number, pages };
}

/** Index of the first place of the next page or the one before. */
export function turned(list: readonly ListedPlace[], index: number, size: Size, by: 1 | -1): number {
    const { first } = pageAt(list, index, size);
    return pageAt(list, first + by * PLACES_PER_PAGE[size], size).first;
}

/** The way an offer stands for; undefined when the answer holds no such way. */
export function routeOf(answer: RouteAnswer, offer: Offer): Route | undefined {
    const { outcome } = answer;
    if (outcome.outcome === 'route') {
        if (offer === 'easier') return outcome.route;
        return offer === 'shorter' ? answer.shorter : undefined;
    }
    return outcome.outcome === 'noStepFreeWay' && offer === 'leastBarrier' ? outcome.leastBarrier : undefined;
}

/** Step-free is what the router found within every limit, and crosses no flight of steps. */
export function isStepFree(answer: RouteAnswer, route: Route): boolean {
    return answer.outcome.outcome === 'route' && route.flights === 0;
}
