import type { KioskAnswer } from '../../src/server/contract.ts';
import { isLanguage } from '../../src/words/language.ts';
import { ask } from '../client.ts';
import { type Journey, restingJourney } from '../journey/Journey.ts';
import type { Touch } from '../journey/JourneyEvent.ts';
import { pendingOf } from '../journey/pendingOf.ts';
import { transition } from '../journey/transition.ts';
import { reachOf } from '../ui/reach.ts';

/** A screen of a visit, as it is to be measured. */
export interface Stop {
    readonly name: string;
    readonly journey: Journey;
    readonly isServerThere: boolean;
}

/** Touches one journey after the other, asking the server where a screen waits for it. */
async function go(from: Journey, ...touches: Touch[]): Promise<Journey> {
    let journey = from;
    for (const touch of touches) {
        journey = transition(journey, touch);
        const pending = pendingOf(journey.scene);
        if (pending) journey = transition(journey, await ask(pending));
    }
    return journey;
}

/** The screens of a whole visit with the kiosk's own places and ways, larger, lowered and in every set of colours. */
export async function gatherStops(kiosk: KioskAnswer): Promise<Stop[]> {
    const rest = restingJourney(kiosk.languages.find(isLanguage) ?? 'de');
    const whereTo = await go(rest, { type: 'start' });
    const places = await go(whereTo, { type: 'chooseGroup', group: 'transit' });
    const needs = await chooseFirst(places);
    const way = needs && (await go(needs, { type: 'chooseProfile', profile: 'rollator' }));
    const steps = way && (await go(way, { type: 'beginSteps' }));
    const visit = {
        rest,
        whereTo,
        languages: await go(whereTo, { type: 'openLanguages' }),
        emergency: await go(whereTo, { type: 'openEmergency' }),
        places,
        ...(needs && { needs }),
        ...(way && { way }),
        ...(steps && { steps, lastStep: await lastStep(steps) }),
        ...(way && { take: await go(way, { type: 'takeAlong' }), phone: await go(way, { type: 'toPhone' }) }),
        ...(way && { done: await go(way, { type: 'finish' }) }),
    };
    const plain = Object.entries(visit).map(([name, journey]) => ({ name, journey, isServerThere: true }));
    return [
        ...plain,
        { name: 'question', journey: transition(whereTo, { type: 'idle' }), isServerThere: true },
        { name: 'fallback', journey: whereTo, isServerThere: false },
        ...plain.flatMap(variants),
        ...(reachOf(kiosk) ? plain.map(lowered) : []),
    ];
}

async function chooseFirst(places: Journey): Promise<Journey | undefined> {
    const { scene } = places;
    const [place] = scene.at === 'places' && scene.list.status === 'here' ? scene.list.value : [];
    return place && (await go(places, { type: 'choosePlace', place }));
}

async function lastStep(steps: Journey): Promise<Journey> {
    const { scene } = steps;
    const count = scene.at === 'steps' ? scene.route.maneuvers.length - 1 : 0;
    return go(steps, ...Array.from({ length: count }, (): Touch => ({ type: 'nextStep' })));
}

function variants({ name, journey, isServerThere }: Stop): Stop[] {
    return [
        { name: `${name}, ×1.5`, journey: { ...journey, size: 1.5 }, isServerThere },
        { name: `${name}, ×2`, journey: { ...journey, size: 2 }, isServerThere },
        { name: `${name}, dark`, journey: { ...journey, theme: 'dark' }, isServerThere },
        { name: `${name}, contrast`, journey: { ...journey, theme: 'contrast' }, isServerThere },
    ];
}

function lowered({ name, journey, isServerThere }: Stop): Stop {
    return { name: `${name}, lowered`, journey: { ...journey, lowered: true }, isServerThere };
}
