import type { KioskAnswer } from '../../src/server/contract.ts';
import { isLanguage } from '../../src/words/language.ts';
import { type Journey, restingJourney } from '../journey/Journey.ts';
import { transition } from '../journey/transition.ts';
import { reachOf } from '../ui/reach.ts';
import { go } from './go.ts';
import { emergencies, gatherRareStops } from './rareStops.ts';

/** A screen of a visit, as it is to be measured. */
export interface Stop {
    readonly name: string;
    readonly journey: Journey;
    readonly isServerThere: boolean;
    /** As where somebody has prepared walks. */
    readonly hasWalks?: boolean;
}

/** The screens of whole visits with the kiosk's own places and ways, larger, lowered and in every set of colours. */
export async function gatherStops(kiosk: KioskAnswer): Promise<Stop[]> {
    const rest = restingJourney(kiosk.languages.find(isLanguage) ?? 'de');
    const whereTo = await go(rest, { type: 'start' });
    const places = await go(whereTo, { type: 'chooseGroup', group: 'transit' });
    const needs = await chooseFirst(places);
    const way = needs && (await go(needs, { type: 'chooseProfile', profile: 'rollator' }));
    const visit: Record<string, Journey> = {
        rest,
        whereTo,
        languages: await go(whereTo, { type: 'openLanguages' }),
        ...emergencies(await go(whereTo, { type: 'openEmergency' })),
        places,
        ...(needs && { needs }),
        ...(way && { way }),
        ...(way && (await everyStep(way))),
        ...(way && { take: await go(way, { type: 'takeAlong' }), phone: await go(way, { type: 'toPhone' }) }),
        ...(way && { done: await go(way, { type: 'finish' }) }),
        ...(await gatherRareStops(kiosk, whereTo, way)),
        question: transition(whereTo, { type: 'idle' }),
    };
    const plain: Stop[] = Object.entries(visit).map(([name, journey]) => ({
        name,
        journey,
        isServerThere: true,
    }));
    plain.push(
        { name: 'whereToWalks', journey: whereTo, isServerThere: true, hasWalks: true },
        { name: 'fallback', journey: whereTo, isServerThere: false },
    );
    return [...plain, ...plain.flatMap(variants), ...(reachOf(kiosk) ? plain.flatMap(lowered) : [])];
}

async function chooseFirst(places: Journey): Promise<Journey | undefined> {
    const { scene } = places;
    const [place] = scene.at === 'places' && scene.list.status === 'here' ? scene.list.value : [];
    return place && (await go(places, { type: 'choosePlace', place }));
}

async function everyStep(way: Journey): Promise<Record<string, Journey>> {
    const steps: Record<string, Journey> = {};
    let journey = await go(way, { type: 'beginSteps' });
    while (journey.scene.at === 'steps') {
        steps[`step ${journey.scene.step + 1}`] = journey;
        journey = await go(journey, { type: 'nextStep' });
    }
    return steps;
}

function variants(stop: Stop): Stop[] {
    const { name, journey } = stop;
    return [
        { ...stop, name: `${name}, ×1.5`, journey: { ...journey, size: 1.5 } },
        { ...stop, name: `${name}, ×2`, journey: { ...journey, size: 2 } },
        { ...stop, name: `${name}, dark`, journey: { ...journey, theme: 'dark' } },
        { ...stop, name: `${name}, contrast`, journey: { ...journey, theme: 'contrast' } },
        { ...stop, name: `${name}, ×2 dark`, journey: { ...journey, size: 2, theme: 'dark' } },
        { ...stop, name: `${name}, ×2 contrast`, journey: { ...journey, size: 2, theme: 'contrast' } },
    ];
}

function lowered(stop: Stop): Stop[] {
    const { name, journey } = stop;
    return [
        { ...stop, name: `${name}, lowered`, journey: { ...journey, lowered: true } },
        { ...stop, name: `${name}, lowered ×2`, journey: { ...journey, lowered: true, size: 2 } },
    ];
}
