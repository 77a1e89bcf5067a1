import type { Picture } from '../../src/pictures/pictures.ts';
import { PICTURES } from '../../src/pictures/pictures.ts';
import type { ListedWalk, WalkAnswer, WalkQuery } from '../../src/server/walksContract.ts';
import type { Answer, Journey, Scene, Size } from './Journey.ts';
import { enter, show } from './moves.ts';

/** A prepared walk as a goal. */
export type WalkGoal = WalkAnswer['walk'];

/** Walks that everybody may see, or the pictures that one of them may have. */
export interface WalksScene {
    readonly at: 'walks';
    readonly list: Answer<readonly ListedWalk[]>;
    readonly shows: 'listed' | 'pictures';
    /** Index of a tile on the page that is shown. */
    readonly first: number;
    readonly chosen?: string;
}

/** Whether a walk was found; `unknown` means that none is called so. */
type Finding = 'awaited' | 'unknown' | 'failed';

export interface WalkNumberScene {
    readonly at: 'walkNumber';
    readonly picture: Picture;
    readonly digits: string;
    readonly state: 'typing' | Finding;
}

/** A walk named by a tile or a card, on its way. */
export interface WalkOpeningScene {
    readonly at: 'walkOpening';
    readonly asked: WalkQuery;
    readonly state: Finding;
}

export type WalkScene = WalksScene | WalkNumberScene | WalkOpeningScene;

export type WalkTouch =
    | { readonly type: 'openWalks' }
    | { readonly type: 'showPictures' }
    | { readonly type: 'turnWalks'; readonly by: 1 | -1 }
    | { readonly type: 'chooseWalk'; readonly id: string }
    | { readonly type: 'choosePicture'; readonly picture: Picture }
    | { readonly type: 'typeDigit'; readonly digit: string }
    | { readonly type: 'wipeDigit' }
    /** The eight digits of a card, from a scanner. */
    | { readonly type: 'scanWalk'; readonly code: string };

export type WalkHappening =
    | {
          readonly type: 'walksCame';
          readonly list: Exclude<Answer<readonly ListedWalk[]>, { status: 'awaited' }>;
      }
    | {
          readonly type: 'walkCame';
          readonly asked: WalkQuery;
          readonly answer: WalkAnswer | 'unknown' | 'failed';
      };

export type WalkPending = { readonly ask: 'walks' } | { readonly ask: 'walk'; readonly asked: WalkQuery };

const DIGITS = 4;
const TILES_PER_PAGE: Readonly<Record<Size, number>> = { 1: 6, 1.5: 6, 2: 4 };

/** The page of tiles that holds the tile at the index. */
export function tilesAt<Tile>(tiles: readonly Tile[], index: number, size: Size) {
    const length = TILES_PER_PAGE[size];
    const pages = Math.max(1, Math.ceil(tiles.length / length));
    const number = Math.min(Math.max(Math.floor(index / length) + 1, 1), pages);
    const first = (number - 1) * length;
    return { tiles: tiles.slice(first, first + length), first, number, pages };
}

const queryOf = ({ picture, digits }: WalkNumberScene): WalkQuery => ({ picture, number: digits });

/** What a screen of walks waits for. */
export function walkPendingOf(scene: Scene): WalkPending | undefined {
    if (scene.at === 'walks' && scene.list.status === 'awaited') return { ask: 'walks' };
    if (scene.at === 'walkOpening' && scene.state === 'awaited') return { ask: 'walk', asked: scene.asked };
    if (scene.at === 'walkNumber' && scene.state === 'awaited') return { ask: 'walk', asked: queryOf(scene) };
    return undefined;
}

/** Touches that lead to a prepared walk. */
export function walkTouched(journey: Journey, touch: WalkTouch): Journey {
    const { scene } = journey;
    switch (touch.type) {
        case 'openWalks':
            return scene.at === 'whereTo' ? enter(journey, awaitWalks(), scene) : journey;
        case 'scanWalk':
            return openWalk(journey, { code: touch.code });
        case 'showPictures':
        case 'turnWalks':
        case 'chooseWalk':
        case 'choosePicture':
            return scene.at === 'walks' ? tileTouched(journey, scene, touch) : journey;
        case 'typeDigit':
        case 'wipeDigit':
            return scene.at === 'walkNumber' ? typed(journey, scene, touch) : journey;
    }
}

function awaitWalks(): WalksScene {
    return { at: 'walks', list: { status: 'awaited' }, shows: 'listed', first: 0 };
}

function openWalk(journey: Journey, asked: WalkQuery): Journey {
    const { scene } = journey;
    if (scene.at === 'done') return journey;
    const opening: Scene = { at: 'walkOpening', asked, state: 'awaited' };
    return scene.at === 'walkOpening' ? show(journey, opening) : enter(journey, opening, scene);
}

type TileTouch = Extract<WalkTouch, { type: 'showPictures' | 'turnWalks' | 'chooseWalk' | 'choosePicture' }>;

function tileTouched(journey: Journey, scene: WalksScene, touch: TileTouch): Journey {
    switch (touch.type) {
        case 'showPictures':
            if (scene.shows === 'pictures' || scene.list.status !== 'here') return journey;
            return enter(journey, { ...scene, shows: 'pictures', first: 0 }, scene);
        case 'turnWalks': {
            const tiles =
                scene.shows === 'pictures' || scene.list.status !== 'here' ? PICTURES : scene.list.value;
            const { first } = tilesAt<unknown>(tiles, scene.first, journey.size);
            const turned = tilesAt<unknown>(
                tiles,
                first + touch.by * TILES_PER_PAGE[journey.size],
                journey.size,
            );
            return show(journey, { ...scene, first: turned.first });
        }
        case 'chooseWalk': {
            const opening: Scene = { at: 'walkOpening', asked: { listed: touch.id }, state: 'awaited' };
            return enter(journey, opening, { ...scene, chosen: touch.id });
        }
        case 'choosePicture': {
            const { picture } = touch;
            const number: Scene = { at: 'walkNumber', picture, digits: '', state: 'typing' };
            return enter(journey, number, { ...scene, chosen: picture });
        }
    }
}

function typed(
    journey: Journey,
    scene: WalkNumberScene,
    touch: Extract<WalkTouch, { type: 'typeDigit' | 'wipeDigit' }>,
): Journey {
    if (scene.state === 'awaited') return journey;
    if (touch.type === 'wipeDigit') {
        const digits = scene.state === 'unknown' ? '' : scene.digits.slice(0, -1);
        return show(journey, { ...scene, digits, state: 'typing' });
    }
    const before = scene.digits.length < DIGITS ? scene.digits : '';
    const digits = `${before}${touch.digit}`;
    return show(journey, { ...scene, digits, state: digits.length < DIGITS ? 'typing' : 'awaited' });
}

/** An answer counts only on the screen that still asks for it. */
export function walkHappened(journey: Journey, event: WalkHappening): Journey {
    const { scene } = journey;
    if (event.type === 'walksCame') {
        if (scene.at !== 'walks' || scene.list.status !== 'awaited') return journey;
        const isEmpty = event.list.status === 'here' && event.list.value.length === 0;
        return show(journey, { ...scene, list: event.list, shows: isEmpty ? 'pictures' : 'listed' });
    }
    const pending = walkPendingOf(scene);
    if (pending?.ask !== 'walk' || JSON.stringify(pending.asked) !== JSON.stringify(event.asked))
        return journey;
    return walkCame(journey, event.answer);
}

function walkCame(journey: Journey, answer: WalkAnswer | 'unknown' | 'failed'): Journey {
    const { scene } = journey;
    if (scene.at !== 'walkNumber' && scene.at !== 'walkOpening') return journey;
    if (answer === 'unknown' || answer === 'failed') return show(journey, { ...scene, state: answer });
    const { walk } = answer;
    const way: Scene = {
        at: 'way',
        target: { kind: 'walk', walk },
        profile: walk.profile,
        answer: { status: 'here', value: answer },
        offer: 'easier',
    };
    if (scene.at === 'walkOpening') return show(journey, way);
    return enter(journey, way, { ...scene, digits: '', state: 'typing' });
}

/** Asks once more for what could not be had. */
export function retryWalk(journey: Journey): Journey | undefined {
    const { scene } = journey;
    if (scene.at === 'walks' && scene.list.status === 'failed') {
        return show(journey, { ...scene, list: { status: 'awaited' } });
    }
    if ((scene.at === 'walkNumber' || scene.at === 'walkOpening') && scene.state === 'failed') {
        return show(journey, { ...scene, state: 'awaited' });
    }
    return undefined;
}
