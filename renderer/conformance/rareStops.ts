import type { EmergencyAnswer, KioskAnswer, ListedPlace } from '../../src/server/contract.ts';
import { UNUSED_HEARING } from '../journey/hearing.ts';
import { type Journey, routeOf, type Scene, type Target } from '../journey/Journey.ts';
import type { PrintJob } from '../journey/taking.ts';
import { transition } from '../journey/transition.ts';
import { go } from './go.ts';

/** A kiosk's surroundings end long before so many degrees. */
const FAR_AWAY = 3;

/** What none of the region's names holds. */
const NO_NAME = 'xqzwv';

type Named = Readonly<Record<string, Journey>>;

/** Screens that a visit meets when something is looked for, is missing or stands in the way. */
export async function gatherRareStops(kiosk: KioskAnswer, whereTo: Journey, way?: Journey): Promise<Named> {
    return {
        ...(await lists(whereTo)),
        ...(await searches(whereTo)),
        ...(await otherWays(kiosk, whereTo)),
        ...(await walks(whereTo)),
        ...(way && (await fates(way))),
        byEar: listening(whereTo),
        ...(way && {
            wayByEar: listening(way),
            stepsByEar: listening(await go(way, { type: 'beginSteps' })),
        }),
        grown: { ...whereTo, touching: { misses: [], hint: true, grown: true } },
    };
}

const listening = (journey: Journey): Journey => ({ ...journey, hearing: { ...UNUSED_HEARING, used: true } });

const showing = (journey: Journey, scene: Scene): Journey => ({ ...journey, scene });

async function lists(whereTo: Journey): Promise<Named> {
    const shops = await go(whereTo, { type: 'chooseGroup', group: 'shopping' });
    const { scene } = shops;
    if (scene.at !== 'places' || scene.list.status !== 'here') return { shops };
    const told = mostTold(scene.list.value);
    return {
        shops,
        shopsGoOn: await go(shops, { type: 'turnPage', by: 1 }),
        kinds: await go(shops, { type: 'openKinds' }),
        placesAwaited: showing(shops, { ...scene, list: { status: 'awaited' } }),
        placesFailed: showing(shops, { ...scene, list: { status: 'failed' } }),
        noPlaces: showing(shops, { ...scene, list: { status: 'here', value: [] } }),
        ...(told && { about: await go(shops, { type: 'aboutPlace', place: told }) }),
    };
}

/** The place of which most is known. */
function mostTold(places: readonly ListedPlace[]): ListedPlace | undefined {
    const told = ({ facts, details }: ListedPlace) => facts.length + Object.keys(details).length;
    return [...places].sort((a, b) => told(b) - told(a))[0];
}

async function searches(whereTo: Journey): Promise<Named> {
    const search = await go(whereTo, { type: 'openSearch' });
    const typed = async (text: string) =>
        go(search, ...[...text].map((letter) => ({ type: 'typeLetter', letter }) as const));
    const found = await typed('ma');
    const { scene } = found;
    return {
        search,
        found,
        guessed: await typed('makrt'),
        nothingFound: await typed(NO_NAME),
        ...(scene.at === 'search' && {
            searchFailed: showing(found, { ...scene, found: { status: 'failed', text: scene.text } }),
        }),
    };
}

/** Ways with steps, with a choice, and none at all. */
async function otherWays(kiosk: KioskAnswer, whereTo: Journey): Promise<Named> {
    const [longitude, latitude] = kiosk.position;
    const position = [longitude, Math.max(-80, latitude - FAR_AWAY)] as const;
    const far = await go(
        whereTo,
        { type: 'chooseOnMap', position },
        { type: 'chooseProfile', profile: 'rollator' },
    );
    const found: Record<string, Journey> = { offTheMap: far };
    for (const place of await allPlaces(whereTo)) {
        const way = await go(
            whereTo,
            { type: 'chooseOnMap', position: place.position, sign: { id: place.id, name: place.name } },
            { type: 'chooseProfile', profile: 'wheelchair' },
        );
        if (way.scene.at !== 'way' || way.scene.answer.status !== 'here') continue;
        const answer = way.scene.answer.value;
        if (routeOf(answer, 'shorter')) found.offers ??= way;
        if (answer.outcome.outcome !== 'noStepFreeWay') continue;
        const target: Target = { kind: 'place', place, others: await allPlaces(whereTo) };
        found.blocked ??= showing(way, { ...way.scene, target });
        if (answer.outcome.leastBarrier)
            found.leastBarrier ??= await go(way, { type: 'offer', offer: 'leastBarrier' });
    }
    return found;
}

const places = new Map<Journey, Promise<readonly ListedPlace[]>>();

/** The nearest of every group. */
function allPlaces(whereTo: Journey): Promise<readonly ListedPlace[]> {
    const known = places.get(whereTo) ?? askAllPlaces(whereTo);
    places.set(whereTo, known);
    return known;
}

async function askAllPlaces(whereTo: Journey): Promise<readonly ListedPlace[]> {
    const groups = ['health', 'toilet', 'shopping', 'transit', 'rest', 'office'] as const;
    const all: ListedPlace[] = [];
    for (const group of groups) {
        const { scene } = await go(whereTo, { type: 'chooseGroup', group });
        if (scene.at === 'places' && scene.list.status === 'here') all.push(...scene.list.value);
    }
    return all;
}

async function walks(whereTo: Journey): Promise<Named> {
    const opened = await go(whereTo, { type: 'openWalks' });
    const { scene } = opened;
    if (scene.at !== 'walks') return {};
    const pictures = showing(opened, { ...scene, list: { status: 'here', value: [] }, shows: 'pictures' });
    const typed = await go(pictures, { type: 'choosePicture', picture: 'sunflower' });
    if (typed.scene.at !== 'walkNumber') return { pictures };
    return {
        ...(scene.shows === 'listed' && { walks: opened }),
        pictures,
        picturesGoOn: await go(pictures, { type: 'turnWalks', by: 1 }),
        walkNumber: showing(typed, { ...typed.scene, digits: '12' }),
        walkUnknown: showing(typed, { ...typed.scene, digits: '1234', state: 'unknown' }),
        cardUnknown: showing(typed, { at: 'walkOpening', asked: { code: '' }, state: 'unknown' }),
        cardFailed: showing(typed, { at: 'walkOpening', asked: { code: '' }, state: 'failed' }),
    };
}

const PRINTED: readonly PrintJob['printed'][] = ['awaited', 'printed', 'jammed'];

/** What may become of a way and of its sheet. */
async function fates(way: Journey): Promise<Named> {
    const { scene } = way;
    if (scene.at !== 'way') return {};
    const take = await go(way, { type: 'takeAlong' });
    const ordered = transition(take, { type: 'print', direction: 'there' });
    return {
        wayAwaited: showing(way, { ...scene, answer: { status: 'awaited' } }),
        wayFailed: showing(way, { ...scene, answer: { status: 'failed' } }),
        ...Object.fromEntries(
            PRINTED.flatMap((printed) =>
                ordered.print
                    ? [[`take ${printed}`, { ...ordered, print: { ...ordered.print, printed } }]]
                    : [],
            ),
        ),
    };
}

/** The emergency with the most that can be known, and with the server away. */
export function emergencies(emergency: Journey): Named {
    const { scene } = emergency;
    if (scene.at !== 'emergency') return {};
    return {
        emergency,
        emergencyFailed: showing(emergency, { ...scene, here: { status: 'failed' } }),
        ...(scene.here.status === 'here' && {
            emergencyWhole: showing(emergency, {
                ...scene,
                here: { status: 'here', value: marked(scene.here.value) },
            }),
        }),
    };
}

/** Numbers such as a map may hold of a rescue point and of a bench. */
function marked(here: EmergencyAnswer): EmergencyAnswer {
    return { ...here, rescuePoint: here.rescuePoint ?? '0000', bench: here.bench ?? '0000' };
}
