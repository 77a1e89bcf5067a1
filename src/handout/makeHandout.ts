import type { Route, Stop } from '../routing/outcome.ts';
import { dateWords } from '../words/dateWords.ts';
import { durationWords } from '../words/durationWords.ts';
import { inserted } from '../words/inserted.ts';
import { knownShare } from '../words/knownShare.ts';
import type { Language } from '../words/language.ts';
import { maneuverSentences } from '../words/maneuverSentences.ts';
import { stepWarnings } from '../words/stepWarnings.ts';
import { wordsIn } from '../words/words.ts';
import type { Handout, HandoutStep } from './Handout.ts';
import { type RoadsAround, stripOf } from './strip.ts';

/** No-break space: a telephone number stays on one line. */
const UNBROKEN = '\u00a0';

/** What of a route is handed out. */
export type HandoutRoute = Pick<
    Route,
    | 'distance'
    | 'duration'
    | 'flights'
    | 'known'
    | 'unknown'
    | 'geometry'
    | 'maneuvers'
    | 'warnings'
    | 'stretches'
    | 'stops'
>;

export interface HandoutOrder {
    readonly route: HandoutRoute;
    /** Whether the router holds it to be step-free for this person. */
    readonly stepFree: boolean;
    readonly direction: 'there' | 'back';
    readonly goal: string;
    /** Of the goal's door; said at the last step where it is known to have steps. */
    readonly entrance?: 'oneStep' | 'steps' | undefined;
    /** Where one looks at the start, degrees from north; absent where that is not known. */
    readonly facing?: number | undefined;
    readonly language: Language;
    /** A caretaker's words and photos (JPEG), by the index of the maneuver. */
    readonly own?: readonly OwnHandout[];
}

interface OwnHandout {
    readonly step: number;
    readonly words?: string;
    readonly photo?: Uint8Array;
}

/** What the operator and the region have to say on every sheet. */
export interface Imprint {
    readonly phone: string;
    readonly address: string;
    readonly attribution: string;
    /** Of the map's data, milliseconds since 1970; absent where nobody knows. */
    readonly mapDate?: number | undefined;
    /** Milliseconds since 1970; absent where nothing is printed. */
    readonly now?: number | undefined;
    /** IANA, as Europe/Berlin. */
    readonly timeZone: string;
}

/** The way in words and drawings; every sentence is the one that the screen shows. */
export function makeHandout(order: HandoutOrder, imprint: Imprint, around: RoadsAround): Handout {
    const { route, direction, goal, language } = order;
    const words = wordsIn(language);
    return {
        language,
        title: words(`paper.sheet.${direction}`),
        goal,
        promise: promiseOf(order),
        facts: [knownShare(route, language).sentence, ...pausesOf(route.stops, language)],
        steps: route.maneuvers.map((_, step) => stepOf(order, step, around)),
        foot: footOf(imprint, language),
    };
}

/** "12 minutes · no steps" */
export function promiseOf({
    route,
    stepFree,
    language,
}: Pick<HandoutOrder, 'route' | 'stepFree' | 'language'>) {
    const state = stepFree ? 'stepFree' : route.flights > 0 ? 'withSteps' : 'withObstacle';
    return `${durationWords(route.duration, language)} · ${wordsIn(language)(`screens.way.${state}`)}`;
}

function stepOf(order: HandoutOrder, step: number, around: RoadsAround): HandoutStep {
    const { route, language, facing } = order;
    const maneuver = route.maneuvers[step];
    const own = order.own?.find((at) => at.step === step);
    return {
        number: step + 1,
        ...(own?.words !== undefined && { own: own.words }),
        ...(own?.photo && { photo: own.photo }),
        sentences: maneuver ? maneuverSentences(maneuver, language) : [],
        warnings: warningsAt(order, step),
        pauses: pausesOf(stopsAfter(route, step), language),
        strip: stripOf(route, step, facing, around),
    };
}

/** Warnings until the next step; a door with steps is said at the last one. */
export function warningsAt(order: HandoutOrder, step: number): string[] {
    const { route, entrance, language } = order;
    const warnings = stepWarnings(route, step, language);
    const isLast = step + 1 === route.maneuvers.length;
    return isLast && entrance ? [...warnings, wordsIn(language)(`places.entrance.${entrance}`)] : warnings;
}

function stopsAfter({ maneuvers, stops }: HandoutRoute, step: number): Stop[] {
    const from = maneuvers.slice(0, step).reduce((sum, { distance }) => sum + distance, 0);
    const until = step + 1 < maneuvers.length ? from + (maneuvers[step]?.distance ?? 0) : Infinity;
    return stops.filter(({ along }) => along >= from && along < until);
}

function pausesOf(stops: readonly Stop[], language: Language): string[] {
    const words = wordsIn(language);
    const count = (kind: Stop['kind']) => stops.filter((stop) => stop.kind === kind).length;
    const [seats, toilets] = [count('seat'), count('toilet')];
    return [
        ...(seats > 0 ? [words('paper.sheet.seats', { count: seats })] : []),
        ...(toilets > 0 ? [words('paper.sheet.toilets', { count: toilets })] : []),
        ...(count('water') > 0 ? [words('paper.sheet.water')] : []),
        ...(count('shelter') > 0 ? [words('paper.sheet.shelter')] : []),
    ];
}

function footOf({ phone, address, attribution, mapDate, now, timeZone }: Imprint, language: Language) {
    const words = wordsIn(language);
    const date = (at: number) => ({ date: dateWords(at, timeZone, language) });
    return [
        ...(phone ? [words('paper.sheet.help', { phone: phone.replaceAll(' ', UNBROKEN) })] : []),
        ...(address ? [words('paper.sheet.place', { address })] : []),
        ...(now === undefined ? [] : [words('paper.sheet.printed', date(now))]),
        ...(mapDate === undefined ? [] : [words('paper.sheet.map', date(mapDate))]),
        inserted(attribution, language),
    ];
}
