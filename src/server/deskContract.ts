import type { Position } from '../base/position.ts';
import type { RouteOutcome } from '../routing/outcome.ts';
import type { PersonHint } from '../walks/personHint.ts';
import type { Finding } from '../walks/plan/finding.ts';
import type { OwnAt } from '../walks/plan/ownSteps.ts';
import type { Role } from '../walks/store/Pins.ts';
import type { Walk } from '../walks/walk.ts';
import type { PrintAnswer, PrinterAnswer } from './contract.ts';
import type { ListedWalk } from './walksContract.ts';

/**
 * What the caretaker's page asks, all under /api/desk/ and, but for the PIN, with `X-Session: TOKEN`. Faults of walks
 * are named by `error.why`, one of `WALKS_FAULTS`.
 */

/** POST /api/desk/login {pin} */
export interface LoginAnswer {
    readonly ok: true;
    readonly token: string;
    readonly role: Role;
}

/** A walk in the list; those that somebody should look at come first. */
export interface DeskWalk extends ListedWalk {
    readonly goal: string;
    readonly region: string;
    readonly listed: boolean;
    readonly finding?: Finding;
}

/** GET /api/desk/walks?asked=: a hundred at most, those whose number begins so or whose goal is called so */
export interface DeskAnswer {
    readonly ok: true;
    readonly walks: readonly DeskWalk[];
    /** How many there are in all. */
    readonly count: number;
    readonly drafts: readonly { readonly id: string; readonly basedOn: number; readonly body: string }[];
    /** Packs on sticks that are in now, and sticks that something can be written on. */
    readonly sticks: { readonly packs: readonly string[]; readonly toWrite: readonly string[] };
    readonly printer: PrinterAnswer['printer'];
    /** By which other stores know what was signed here. */
    readonly fingerprint: string;
}

/** POST /api/desk/walk {id}, and of POST /api/desk/save {walk, basedOn} */
export interface KeptAnswer {
    readonly ok: true;
    readonly walk: Walk;
    readonly revision: number;
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

/** POST /api/desk/media/DRAFT/jpg or /wav with the bytes, and POST /api/desk/stick/photo {draft, stick} */
export interface MediumAnswer {
    readonly ok: true;
    readonly name: string;
}

/** POST /api/desk/line {text, needs}, and POST /api/desk/stick/line {stick, needs} */
export interface LineAnswer {
    readonly ok: true;
    readonly start: Position;
    readonly goal: Position;
    readonly via: readonly Position[];
    readonly outcome: RouteOutcome;
    /** Metres by which the way leaves the line at most. */
    readonly away: number;
}

/** A line of POST /api/desk/packs/look or /packs/stick before the last, which is a `PackAnswer` or a fault */
export interface PackProgress {
    readonly step: 'bytes' | 'media';
    readonly done: number;
    readonly all: number;
}

/** POST /api/desk/packs/look with the bytes of a pack, /packs/stick {stick}, and /packs/take {ticket} */
export interface PackAnswer {
    readonly ok: true;
    /** Takes what was looked at. */
    readonly ticket: string;
    readonly walks: readonly (ListedWalk & {
        readonly goal: string;
        readonly becomes: 'new' | 'replaces' | 'same';
        /** Another than its card's, where that was taken. */
        readonly isRenumbered: boolean;
    })[];
    readonly media: number;
    readonly signer: { readonly fingerprint: string; readonly isTrusted: boolean };
}

/** POST /api/desk/packs/give {ids, stick} */
export interface GivenAnswer {
    readonly ok: true;
    /** Its path on the stick. */
    readonly file: string;
}

/** GET /api/desk/stick/photo or /line */
export interface StickFilesAnswer {
    readonly ok: true;
    readonly files: readonly string[];
}

/** POST /api/desk/paper/cards {ids, language} and /paper/list {language} */
export interface PaperAnswer {
    readonly ok: true;
    readonly printed: PrintAnswer['printed'];
}
