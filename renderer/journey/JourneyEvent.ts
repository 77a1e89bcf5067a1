import type { Position } from '../../src/base/position.ts';
import type { CategoryGroup } from '../../src/places/place.ts';
import type { Profile } from '../../src/routing/needs.ts';
import type { EmergencyAnswer, ListedPlace, RouteAnswer } from '../../src/server/contract.ts';
import type { Language } from '../../src/words/language.ts';
import type { MapTheme } from '../map/mapTheme.ts';
import type { Answer, Offer, Sign, Size, Target } from './Journey.ts';

import type { Kind } from './kinds.ts';
import type { Found } from './SearchScene.ts';
import type { CodeKind, PrintJob } from './taking.ts';
import type { WalkHappening, WalkTouch } from './walks.ts';

/** What a person does: each is one touch. */
export type Touch =
    | WalkTouch
    | { readonly type: 'start' }
    | { readonly type: 'chooseGroup'; readonly group: CategoryGroup }
    | { readonly type: 'chooseOnMap'; readonly position: Position; readonly sign?: Sign }
    | { readonly type: 'choosePlace'; readonly place: ListedPlace }
    | { readonly type: 'aboutPlace'; readonly place: ListedPlace }
    | { readonly type: 'openKinds' }
    | { readonly type: 'chooseKind'; readonly kind: Kind }
    | { readonly type: 'openSearch' }
    | { readonly type: 'typeLetter'; readonly letter: string }
    | { readonly type: 'eraseLetter' }
    | { readonly type: 'eraseAll' }
    /** `size`: as few places to a page as at this size; absent, as the visitor's own size has it. */
    | { readonly type: 'turnPage'; readonly by: 1 | -1; readonly size?: Size }
    | { readonly type: 'chooseProfile'; readonly profile: Profile }
    | { readonly type: 'offer'; readonly offer: Offer }
    | { readonly type: 'beginSteps' }
    | { readonly type: 'toDefibrillator' }
    | { readonly type: 'nextStep' }
    | { readonly type: 'wholeWay' }
    | { readonly type: 'takeAlong' }
    | { readonly type: 'print'; readonly direction: PrintJob['direction'] }
    | { readonly type: 'toPhone' }
    | { readonly type: 'showCode'; readonly kind: CodeKind; readonly part: number }
    | { readonly type: 'finish' }
    | { readonly type: 'retry' }
    | { readonly type: 'back' }
    | { readonly type: 'home' }
    | { readonly type: 'larger' }
    | { readonly type: 'readAloud' }
    | { readonly type: 'toggleByEar' }
    /** The first press on a keypad or keyboard. */
    | { readonly type: 'useKeys' }
    | { readonly type: 'volume'; readonly by: 1 | -1 }
    | { readonly type: 'speed'; readonly by: 1 | -1 }
    | { readonly type: 'lower' }
    | { readonly type: 'chooseTheme'; readonly theme: MapTheme }
    | { readonly type: 'openEmergency' }
    | { readonly type: 'openLanguages' }
    | { readonly type: 'chooseLanguage'; readonly language: Language };

/** What happens without a person: the server answers, time passes. */
export type Happening =
    | WalkHappening
    | {
          readonly type: 'placesCame';
          readonly group: CategoryGroup;
          readonly kind?: Kind;
          readonly pace: Profile;
          readonly list: Exclude<Answer<readonly ListedPlace[]>, { status: 'awaited' }>;
      }
    | { readonly type: 'searchCame'; readonly pace: Profile; readonly found: Found }
    | {
          readonly type: 'routeCame';
          readonly target: Target;
          readonly profile: Profile;
          readonly answer: Exclude<Answer<RouteAnswer>, { status: 'awaited' }>;
      }
    /** The server answers again after it was away. */
    | { readonly type: 'serverCame' }
    | {
          readonly type: 'emergencyCame';
          readonly pace: Profile;
          readonly here: Exclude<Answer<EmergencyAnswer>, { status: 'awaited' }>;
      }
    /** The sheet is out, or none will come. */
    | {
          readonly type: 'printCame';
          readonly job: PrintJob;
          readonly printed: Exclude<PrintJob['printed'], 'awaited'>;
      }
    /** Nobody has touched the screen for the time of `idleSeconds`. */
    | { readonly type: 'idle' }
    /** A touch anywhere answers the question. */
    | { readonly type: 'stay' }
    /** The voice has come to the end of the screen, or could not go on. */
    | { readonly type: 'wasRead' }
    | { readonly type: 'headphones'; readonly plugged: boolean }
    /** A touch hit nothing, at a time in milliseconds. */
    | { readonly type: 'missed'; readonly at: number }
    | { readonly type: 'hintWasRead' }
    /** The farewell is on the glass: what it was made from is no longer needed. */
    | { readonly type: 'forget' };

export type JourneyEvent = Touch | Happening;
