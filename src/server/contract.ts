import type { Bounds, Position } from '../base/position.ts';
import type { Category, CategoryGroup, StepFreeEntrance } from '../places/place.ts';
import type { PlaceFact } from '../places/placeFacts.ts';
import type { PlaceSource } from '../places/placeSource.ts';
import type { Needs } from '../routing/needs.ts';
import type { Obstacle, Route, RouteOutcome } from '../routing/outcome.ts';
import type { Whereabouts } from '../services/emergencyService.ts';
import type { Heartbeat } from '../services/Pulse.ts';
import type { Printed, PrinterOffer } from '../services/printService.ts';
import type { Theme } from '../services/screenLines.ts';
import type { Language } from '../words/language.ts';

/** What the two ends of the wire agree on, written once. All answers are JSON. */

/** A fault the screen can act on: `{ok: false, error: {code, detail}}` with a fitting HTTP status. */
export interface FaultAnswer {
    readonly ok: false;
    /** `why` names a fault that the page has a sentence for. */
    readonly error: { readonly code: FaultCode; readonly detail: string; readonly why?: string };
}
export type FaultCode = 'badRequest' | 'forbidden' | 'notFound' | 'internal' | 'unavailable';

/** GET /api/kiosk */
export interface KioskAnswer {
    readonly ok: true;
    readonly region: string;
    readonly demo: boolean;
    readonly attribution: string;
    readonly dataDate: string;
    readonly bounds: Bounds;
    readonly position: Position;
    /** Where the reader of the screen looks, clockwise from north. */
    readonly bearing: number;
    readonly languages: readonly string[];
    /** Spoken and shown in an emergency; '' when not set. */
    readonly address: string;
    /** The kiosk's number or name, told to rescuers; '' when not set. */
    readonly name: string;
    /** Of somebody who helps; '' when not set. */
    readonly phone: string;
    /** Where the page lies that a phone shows a way with; absent when there is none. */
    readonly companion?: string;
    /** Idle seconds before the question, on menus and on the route. */
    readonly idle: { readonly menu: number; readonly route: number };
    /** Size of one pixel of the panel; absent when nobody measured it. */
    readonly millimetresPerPixel?: number;
    readonly sound: {
        /** Whether the page is to ask for plugged headphones. */
        readonly headphones: boolean;
        /** Whether questions of time and hints are spoken to those too who have not asked for speech. */
        readonly alwaysAloud: boolean;
        /** Whether a touch is heard. */
        readonly touch: boolean;
    };
    /** From the eyes to the screen, millimetres. */
    readonly viewingDistance: number;
    /** From the floor to the picture's lower edge, millimetres; absent when nobody measured it. */
    readonly mountingHeight?: number;
    /** How the screen looks until a visitor chooses otherwise. */
    readonly theme: Theme;
}

type OpenState = 'open' | 'closed' | 'unknown';

/** A place as the list shows it. */
export interface ListedPlace {
    readonly id: string;
    readonly name: string;
    readonly category: Category;
    readonly position: Position;
    readonly address: string;
    /** Walking time at the asked profile's pace, seconds; absent when no step-free way leads there. */
    readonly duration?: number;
    readonly distance?: number;
    /** At arrival. */
    readonly open: OpenState;
    /** When it closes, or opens again, after arrival; milliseconds since 1970, absent when not known. */
    readonly until?: number;
    readonly next?: number;
    /** When it closes, where it is open now and shut on arrival. */
    readonly closesBefore?: number;
    /** The time from which arrival was reckoned; absent while the clock is not to be believed. */
    readonly asked?: number;
    /** What blocks the way where none without steps leads there; absent where no way at all does. */
    readonly obstacle?: Obstacle;
    readonly entrance: StepFreeEntrance;
    /** Whether it has hours and a door at all: a bench is neither open nor closed. */
    readonly hasHours: boolean;
    readonly hasDoor: boolean;
    /** What matters for its kind: EuroKey, backrest, lines. */
    readonly facts: readonly PlaceFact[];
    readonly details: Readonly<Record<string, string>>;
    readonly source: PlaceSource;
    /** The day on which somebody looked, YYYY-MM-DD, or '' where nobody noted one. */
    readonly checked: string;
}

/**
 * GET /api/places?group=health&profile=rollator, or category=pharmacy,dentist instead of the group: nearest
 * on foot first, unreachable last, at most `limit` (60).
 */
export interface PlacesAnswer {
    readonly ok: true;
    readonly places: readonly ListedPlace[];
}
export interface PlacesQuery {
    readonly group?: CategoryGroup;
    readonly category?: readonly Category[];
    readonly profile: Needs['profile'];
    /** 1 to 500 */
    readonly limit?: number;
}

/**
 * GET /api/search?text=markt+apoteke&profile=rollator: in any spelling, word order and language; best fit
 * first, of equals the nearest on foot, at most `limit` (60).
 */
export interface SearchQuery {
    /** At most 120 letters. */
    readonly text: string;
    readonly profile: Needs['profile'];
    /** 1 to 500 */
    readonly limit?: number;
}
export interface SearchAnswer {
    readonly ok: true;
    readonly places: readonly ListedPlace[];
    /** Whether the places are the nearest guess, for none has all the words. */
    readonly guessed: boolean;
}

/** A way closed or a lift broken for a while, or either outside its hours. */
interface RouteClosure {
    readonly closes: 'way' | 'lift';
    readonly because: 'closure' | 'hours';
    /** The reason by language. */
    readonly why: Readonly<Record<string, string>>;
    /** Milliseconds since 1970; absent where it is not known. */
    readonly until?: number;
}

/** GET /api/emergency?profile=walking: what is absent is not known. */
export interface EmergencyAnswer extends Whereabouts {
    readonly ok: true;
    /** The nearest that is not known to be shut, and the way there. */
    readonly defibrillator?: { readonly place: ListedPlace; readonly outcome: RouteOutcome };
}

/** POST /api/route */
export interface RouteQuery {
    /** A place's id, or a tapped position. */
    readonly to: { readonly place: string } | { readonly position: Position };
    readonly needs: Needs;
}
export interface RouteAnswer {
    readonly ok: true;
    readonly outcome: RouteOutcome;
    /** What is closed for a while on the way that would be taken otherwise: why this one goes round. */
    readonly closures: readonly RouteClosure[];
    /** A shorter way beside the easier one, when they really differ. */
    readonly shorter?: Route;
}

/** GET /api/reach?profile= */
export interface ReachAnswer {
    readonly ok: true;
    /** Shortest time first; closed lines around what is reached in it, the inside on the left. */
    readonly rings: readonly {
        readonly minutes: number;
        readonly outline: readonly (readonly Position[])[];
    }[];
}

/** GET /api/plan */
export interface PlanAnswer {
    readonly ok: true;
    readonly lines: readonly {
        readonly kind: 'street' | 'path' | 'steps';
        readonly line: readonly Position[];
    }[];
    readonly names: readonly { readonly name: string; readonly position: Position }[];
    /** The nearest of each kind that is reached without steps. */
    readonly places: readonly {
        readonly group: CategoryGroup;
        readonly name: string;
        readonly category: Category;
        /** Where one goes in. */
        readonly position: Position;
        /** Seconds on foot with a rollator. */
        readonly duration: number;
    }[];
}

/** POST /api/heartbeat */
export type HeartbeatQuery = Heartbeat;
export interface HeartbeatAnswer {
    readonly ok: true;
}

/** GET /api/heartbeat */
export interface PulseAnswer {
    readonly ok: true;
    /** What the page said last; absent when no page has ever beaten. */
    readonly page?: Heartbeat & { readonly secondsAgo: number };
}

/** GET /api/printer: whether printing may be offered now. */
export interface PrinterAnswer {
    readonly ok: true;
    readonly printer: PrinterOffer;
}

/** POST /api/print: plans the way anew and prints it; answered when the sheet is out, or when none will come. */
export interface PrintQuery extends RouteQuery {
    readonly offer: 'easier' | 'shorter' | 'leastBarrier';
    readonly direction: 'there' | 'back';
    readonly language: Language;
}
export interface PrintAnswer {
    readonly ok: true;
    readonly printed: Printed;
}

/** POST /api/print/forget: the visit is over, and what is not yet printed is taken back. */
export interface ForgottenAnswer {
    readonly ok: true;
}

/** POST /api/visits: a visit begins; nothing of it is kept but that. */
export interface VisitAnswer {
    readonly ok: true;
}

/** GET /api/night: what the screen shows while nobody touches it. */
export interface NightAnswer {
    readonly ok: true;
    readonly night: 'no' | 'picture' | 'black';
}

/** POST /api/closures/reload with the secret: reads the file of closures again. */
export interface ClosuresAnswer {
    readonly ok: true;
    readonly closures: number;
    readonly active: number;
    /** Indexes of those under which nothing walkable lies. */
    readonly idle: readonly number[];
}

/** GET /api/voices */
export interface VoicesAnswer {
    readonly ok: true;
    /** Those that can be read aloud here. */
    readonly languages: readonly Language[];
}

/** GET /api/headphones */
export interface HeadphonesAnswer {
    readonly ok: true;
    readonly plugged: boolean;
}

/** POST /api/speech: answers sound; the header Speech-Source is `voice`, or `recording` for one of fixed speed. */
export interface SpeechQuery {
    readonly language: Language;
    /** At most 600 letters. */
    readonly text: string;
    /** 1 is the usual speed, from 0.6 to 2. */
    readonly speed: number;
}

/** GET /api/health */
export interface HealthAnswer {
    readonly ok: true;
    readonly status: 'ready';
}
