import { emergencyCame, placesCame, retry, routeCame } from './answers.ts';
import { barTouched } from './barTouches.ts';
import { goalTouched } from './goalTouches.ts';
import { headphonesChanged, heardOn, hearingTouched } from './hearing.ts';
import { type Journey, restingJourney } from './Journey.ts';
import type { Happening, JourneyEvent, Touch } from './JourneyEvent.ts';
import { listTouched } from './listTouches.ts';
import { back, forget, home } from './moves.ts';

import { searchCame, searchTouched } from './searchTouches.ts';
import { isPrinting, printCame, takeTouched } from './taking.ts';
import { missed, withoutHint } from './touching.ts';

import { walkHappened, walkTouched } from './walks.ts';
import { stepBack, wayTouched } from './wayTouches.ts';

/** The whole visit: what the journey is after an event. An event that fits no screen changes nothing. */
export function transition(journey: Journey, event: JourneyEvent): Journey {
    return heardOn(journey, after(journey, event), event);
}

function after(journey: Journey, event: JourneyEvent): Journey {
    if (isHappening(event)) return afterHappening(journey, event);
    return journey.asked ? { ...journey, asked: false } : afterTouch(withoutHint(journey), event);
}

function isHappening(event: JourneyEvent): event is Happening {
    return HAPPENINGS.has(event.type);
}

const HAPPENINGS: ReadonlySet<JourneyEvent['type']> = new Set<Happening['type']>([
    'idle',
    'stay',
    'placesCame',
    'searchCame',
    'routeCame',
    'serverCame',
    'emergencyCame',
    'printCame',
    'wasRead',
    'headphones',
    'missed',
    'hintWasRead',
    'forget',
    'walksCame',
    'walkCame',
]);

function afterHappening(journey: Journey, event: Happening): Journey {
    switch (event.type) {
        case 'idle':
            return afterIdle(journey);
        case 'stay':
            return journey.asked ? { ...journey, asked: false } : journey;
        case 'placesCame':
            return placesCame(journey, event);
        case 'searchCame':
            return searchCame(journey, event);
        case 'routeCame':
            return routeCame(journey, event);
        case 'emergencyCame':
            return emergencyCame(journey, event);
        case 'printCame':
            return printCame(journey, event);
        case 'wasRead':
            return { ...journey, hearing: { ...journey.hearing, reading: false } };
        case 'headphones':
            return headphonesChanged(journey, event.plugged);
        case 'missed':
            return missed(journey, event.at);
        case 'hintWasRead':
            return withoutHint(journey);
        case 'forget':
            return forget(journey);
        case 'walksCame':
        case 'walkCame':
            return walkHappened(journey, event);
        case 'serverCame':
            return retry(journey);
    }
}

function afterIdle(journey: Journey): Journey {
    if (isPrinting(journey)) return journey;
    const isOver = journey.asked || journey.scene.at === 'rest' || journey.scene.at === 'done';
    return isOver ? restingJourney(journey.homeLanguage) : { ...journey, asked: true };
}

function afterTouch(journey: Journey, touch: Touch): Journey {
    switch (touch.type) {
        case 'start':
        case 'chooseGroup':
        case 'chooseOnMap':
        case 'choosePlace':
        case 'chooseProfile':
            return goalTouched(journey, touch);
        case 'turnPage':
        case 'aboutPlace':
        case 'openKinds':
        case 'chooseKind':
            return listTouched(journey, touch);
        case 'openSearch':
        case 'typeLetter':
        case 'eraseLetter':
        case 'eraseAll':
            return searchTouched(journey, touch);
        case 'offer':
        case 'beginSteps':
        case 'toDefibrillator':
        case 'nextStep':
        case 'wholeWay':
        case 'finish':
            return wayTouched(journey, touch);
        case 'takeAlong':
        case 'print':
        case 'toPhone':
        case 'showCode':
            return takeTouched(journey, touch);
        case 'larger':
        case 'lower':
        case 'openEmergency':
        case 'openLanguages':
        case 'chooseLanguage':
        case 'chooseTheme':
            return barTouched(journey, touch);
        case 'readAloud':
        case 'toggleByEar':
        case 'useKeys':
        case 'volume':
        case 'speed':
            return hearingTouched(journey, touch);
        case 'openWalks':
        case 'showPictures':
        case 'turnWalks':
        case 'chooseWalk':
        case 'choosePicture':
        case 'typeDigit':
        case 'wipeDigit':
        case 'scanWalk':
            return walkTouched(journey, touch);
        case 'back':
            return stepBack(journey) ?? back(journey);
        case 'home':
            return home(journey);
        case 'retry':
            return retry(journey);
    }
}
