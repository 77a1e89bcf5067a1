import type { Profile } from '../../src/routing/needs.ts';
import type { Route } from '../../src/routing/outcome.ts';
import type { PrintAnswer } from '../../src/server/contract.ts';
import { isStepFree, type Journey, type Offer, routeOf, type Scene, type Target } from './Journey.ts';
import type { Happening, Touch } from './JourneyEvent.ts';
import { enter, show } from './moves.ts';

/** A way that was chosen, with all that finds it again. */
export interface ChosenWay {
    readonly target: Target;
    readonly profile: Profile;
    readonly offer: Offer;
    readonly route: Route;
    readonly stepFree: boolean;
}

/** What a code for the phone holds: a link to a page with the way, or the way as text. */
export type CodeKind = 'link' | 'text';

export interface TakeScene extends ChosenWay {
    readonly at: 'take';
}

export interface PhoneScene extends ChosenWay {
    readonly at: 'phone';
    /** Absent until somebody chooses: then it is what the kiosk can offer best. */
    readonly kind?: CodeKind;
    /** Which of several codes, counted from 0. */
    readonly part: number;
}

/** A sheet that was asked for, and what has become of it. */
export interface PrintJob {
    readonly way: ChosenWay;
    readonly direction: 'there' | 'back';
    readonly printed: 'awaited' | PrintAnswer['printed'];
}

/** Touches that take the way along. */
export type TakeTouch = Extract<Touch, { type: 'takeAlong' | 'print' | 'toPhone' | 'showCode' }>;

export function takeTouched(journey: Journey, touch: TakeTouch): Journey {
    const { scene } = journey;
    if (touch.type === 'showCode') {
        if (scene.at !== 'phone') return journey;
        return show(journey, { ...scene, kind: touch.kind, part: touch.part });
    }
    const way = chosenWay(scene);
    if (!way) return journey;
    switch (touch.type) {
        case 'takeAlong':
            return enter(journey, { at: 'take', ...way }, scene);
        case 'toPhone':
            return scene.at === 'phone' ? journey : enter(journey, { at: 'phone', ...way, part: 0 }, scene);
        case 'print':
            return print(journey, way, touch.direction);
    }
}

/** One sheet at a time; from the way it leads to the screen that says what becomes of it. */
function print(journey: Journey, way: ChosenWay, direction: PrintJob['direction']): Journey {
    const { scene } = journey;
    if (isPrinting(journey)) return journey;
    const ordered = { ...journey, print: { way, direction, printed: 'awaited' } } as const;
    return scene.at === 'take' ? ordered : enter(ordered, { at: 'take', ...way }, scene);
}

/** Whether a sheet is on its way: then the visit does not end by itself. */
export function isPrinting({ print }: Journey): boolean {
    return print?.printed === 'awaited';
}

/** What became of a sheet counts while it is waited for, on whichever screen. */
export function printCame(journey: Journey, event: Extract<Happening, { type: 'printCame' }>): Journey {
    const { scene, print } = journey;
    if (print !== event.job || !isPrinting(journey)) return journey;
    const known = { ...journey, print: { ...print, printed: event.printed } };
    return scene.at === 'take' ? show(known, { ...scene }) : known;
}

function chosenWay(scene: Scene): ChosenWay | undefined {
    if (scene.at === 'steps' || scene.at === 'take' || scene.at === 'phone') {
        const { target, profile, offer, route, stepFree } = scene;
        return { target, profile, offer, route, stepFree };
    }
    if (scene.at !== 'way' || scene.answer.status !== 'here') return undefined;
    const { target, profile, offer } = scene;
    const answer = scene.answer.value;
    const route = routeOf(answer, offer);
    return route && { target, profile, offer, route, stepFree: isStepFree(answer, route) };
}
