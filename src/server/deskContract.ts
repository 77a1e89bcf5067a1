import type { Position } from '../base/position.ts';
import type { RouteOutcome } from '../routing/outcome.ts';
import type { PersonHint } from '../walks/personHint.ts';
import type { Finding } from '../walks/plan/finding.ts';
import type { OwnAt } from '../walks/plan/ownSteps.ts';
import type { Role } from '../walks/store/Pins.ts';
import type { Walk } from '../walks/walk.ts';
import type { ListedWalk } from './walksContract.ts';

/** What the caretaker's page asks, all under /api/desk/ and, but for the PIN, with `X-Session: TOKEN`. */

/** POST /api/desk/login {pin} */
export interface LoginAnswer {
    readonly ok: true;
    readonly token: string;
    readonly role: Role;
}

/** GET /api/desk/walks */
export interface DeskAnswer {
    readonly ok: true;
    readonly walks: readonly { readonly walk: Walk; readonly revision: number; readonly finding?: Finding }[];
    readonly drafts: readonly { readonly id: string; readonly basedOn: number; readonly body: string }[];
    /** Packs on sticks that are in now. */
    readonly sticks: readonly string[];
    /** By which other stores know what was signed here. */
    readonly fingerprint: string;
}

/** GET /api/desk/name */
export interface NameAnswer {
    readonly ok: true;
    readonly id: string;
    readonly number: string;
}

/** POST /api/desk/plan with what of a walk decides over its way */
export interface PlanAnswer {
    readonly ok: true;
    readonly outcome: RouteOutcome;
    /** The shorter or the easier way, where the two really differ. */
    readonly other?: RouteOutcome;
    readonly own: readonly OwnAt[];
    /** Own words that look like a person's, by their index. */
    readonly hints: readonly { readonly index: number; readonly hint: PersonHint }[];
}

/** POST /api/desk/save {walk, basedOn} */
export interface SaveAnswer {
    readonly ok: true;
    readonly walk: Walk;
    readonly revision: number;
}

/** POST /api/desk/media/DRAFT/jpg or /wav with the bytes */
export interface MediumAnswer {
    readonly ok: true;
    readonly name: string;
}

/** POST /api/desk/line {text, needs} */
export interface LineAnswer {
    readonly ok: true;
    readonly start: Position;
    readonly goal: Position;
    readonly via: readonly Position[];
    readonly outcome: RouteOutcome;
    /** Metres by which the way leaves the line at most. */
    readonly away: number;
}

/** POST /api/desk/preview and /api/desk/take with the bytes of a pack, or {stick: name} */
export interface PackAnswer {
    readonly ok: true;
    readonly walks: readonly (ListedWalk & {
        readonly goal: string;
        readonly becomes: 'new' | 'replaces' | 'same';
        /** Another than its card's, where that was taken. */
        readonly isRenumbered: boolean;
    })[];
    readonly media: number;
    readonly signer: { readonly fingerprint: string; readonly isTrusted: boolean };
}
