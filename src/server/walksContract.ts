import type { Position } from '../base/position.ts';
import type { Colour, Picture } from '../pictures/pictures.ts';
import type { Profile } from '../routing/needs.ts';
import type { OwnAt } from '../walks/plan/ownSteps.ts';
import type { PrintQuery, RouteAnswer } from './contract.ts';

/** What a tile shows of a walk. */
export interface ListedWalk {
    readonly id: string;
    readonly number: string;
    readonly picture: Picture;
    readonly colour: Colour;
}

/** GET /api/walks */
export interface WalksAnswer {
    readonly ok: true;
    /** Whether any walk is there, listed or not. */
    readonly any: boolean;
    readonly listed: readonly ListedWalk[];
    /** How many packs lie on sticks that are in now. */
    readonly packs: number;
}

/** POST /api/walks/open: a walk by picture and number, by the eight digits of its card, or a listed one by its id. */
export type WalkQuery =
    | { readonly number: string; readonly picture: Picture }
    | { readonly code: string }
    | { readonly listed: string };

/** POST /api/walks/print: plans a walk anew and prints it as POST /api/print does a way, with its words and photos. */
export interface WalkPrintQuery extends Pick<PrintQuery, 'offer' | 'direction' | 'language'> {
    readonly number: string;
    readonly picture: Picture;
}

/** A walk and its way today. Photos and voices are at GET /api/walks/ID/media/NAME. */
export interface WalkAnswer extends RouteAnswer {
    readonly walk: ListedWalk & {
        readonly goal: { readonly position: Position; readonly name: string };
        readonly profile: Profile;
        readonly thereAndBack: boolean;
        /** False where it begins at another kiosk. */
        readonly isHere: boolean;
        /** Whether today's way is not the one that was prepared. */
        readonly isChanged: boolean;
        readonly own: readonly OwnAt[];
    };
}
