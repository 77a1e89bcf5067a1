import type { Position } from '../base/position.ts';
import { fail, type Result, succeed } from '../base/result.ts';
import { degrees } from '../base/units.ts';
import type { HandoutOrder } from '../handout/makeHandout.ts';
import type { PlaceIndex } from '../places/PlaceIndex.ts';
import type { Place } from '../places/place.ts';
import type { Sheet } from '../print/drawSheet.ts';
import type { Needs } from '../routing/needs.ts';
import type { Route, RouteOutcome } from '../routing/outcome.ts';
import type { Language } from '../words/language.ts';
import { wordsIn } from '../words/words.ts';
import type { Kiosk } from './kioskService.ts';
import { planToday } from './routeService.ts';
import type { SheetDrawer } from './sheetDrawer.ts';
import type { TownRouting } from './townRouting.ts';

/** The way that is to be printed, as it was asked for on the screen. */
export interface SheetOrder {
    readonly to: { readonly place: string } | { readonly position: Position };
    readonly needs: Needs;
    readonly offer: 'easier' | 'shorter' | 'leastBarrier';
    readonly direction: 'there' | 'back';
    readonly language: Language;
}

/** What the kiosk is called as a goal. */
export const screenName = ({ address }: Kiosk, language: Language): string =>
    address || wordsIn(language)('paper.sheet.screen');

/** A way that may be printed, and whether it holds the needs. */
interface Found {
    readonly route: Route;
    readonly stepFree: boolean;
}

/** Makes the PDF of a way, planned anew with what is closed today. */
export function createSheetService(
    routing: TownRouting,
    places: PlaceIndex,
    kiosk: Kiosk,
    draw: SheetDrawer,
) {
    return async (order: SheetOrder): Promise<Result<Sheet, 'noWay'>> => {
        const { to, language, direction } = order;
        const place = 'place' in to ? places.byId(to.place) : undefined;
        const goal = 'position' in to ? to.position : place?.entrance.position;
        if (!goal) return fail('noWay');
        await routing.ready();
        const found = findWay(routing, kiosk, goal, order);
        if (!found) return fail('noWay');
        const isThere = direction === 'there';
        const handout: HandoutOrder = {
            ...found,
            direction,
            language,
            goal: isThere ? nameOf(place, language) : screenName(kiosk, language),
            entrance: isThere ? doorOf(place) : undefined,
            facing: isThere ? kiosk.bearing : undefined,
        };
        return succeed(await draw(handout));
    };
}

function findWay(
    routing: TownRouting,
    kiosk: Kiosk,
    goal: Position,
    { needs, offer, direction }: SheetOrder,
): Found | undefined {
    if (direction === 'back') {
        const { outcome } = planToday(routing, { from: goal, to: kiosk.position, needs });
        return chosenOf(outcome, undefined, outcome.outcome === 'route' ? 'easier' : offer);
    }
    const facing = degrees(kiosk.bearing);
    const request = { from: kiosk.position, to: goal, needs, facing };
    const { outcome, shorter } = planToday(routing, request, 'compare');
    return chosenOf(outcome, shorter, offer);
}

/** The way of an outcome that was chosen on the screen; undefined where it is not there any more. */
export function chosenOf(
    outcome: RouteOutcome,
    shorter: Route | undefined,
    offer: SheetOrder['offer'],
): Found | undefined {
    switch (outcome.outcome) {
        case 'route': {
            const route = offer === 'shorter' ? shorter : outcome.route;
            return route && { route, stepFree: route.flights === 0 };
        }
        case 'noStepFreeWay': {
            const { leastBarrier } = outcome;
            return offer === 'leastBarrier' && leastBarrier
                ? { route: leastBarrier, stepFree: false }
                : undefined;
        }
        case 'offTheMap':
            return undefined;
    }
}

function nameOf(place: Place | undefined, language: Language): string {
    const words = wordsIn(language);
    if (!place) return words('screens.way.mapPoint');
    return place.name || words(`places.category.${place.category}`);
}

function doorOf(place: Place | undefined): 'oneStep' | 'steps' | undefined {
    const state = place?.entrance.state;
    return state === 'oneStep' || state === 'steps' ? state : undefined;
}
