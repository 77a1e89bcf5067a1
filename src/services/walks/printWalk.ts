import type { HandoutOrder } from '../../handout/makeHandout.ts';
import type { RouteOutcome } from '../../routing/outcome.ts';
import type { Media } from '../../walks/pack/packSchema.ts';
import type { OwnAt } from '../../walks/plan/ownSteps.ts';
import { planWalk } from '../../walks/plan/planWalk.ts';
import type { WalkStore } from '../../walks/store/openStore.ts';
import type { Walk } from '../../walks/walk.ts';
import type { Kiosk } from '../kioskService.ts';
import type { Printed, PrintService } from '../printService.ts';
import type { SheetDrawer } from '../sheetDrawer.ts';
import { chosenOf, type SheetOrder, screenName } from '../sheetService.ts';
import type { TownRouting } from '../townRouting.ts';
import { walkToday } from './walkToday.ts';

/** A walk's way on paper, as it was asked for on the screen. */
export interface WalkOrder extends Pick<SheetOrder, 'offer' | 'direction' | 'language'> {
    readonly number: string;
    readonly picture: string;
}

/** What a walk is printed with. */
export interface PrintGround {
    readonly store: WalkStore;
    readonly routing: TownRouting;
    readonly kiosk: Kiosk;
    readonly prints: PrintService;
    readonly draw: SheetDrawer;
}

type Find = (asked: Pick<WalkOrder, 'number' | 'picture'>) => Promise<Walk | undefined>;

/** Plans a walk anew and prints it with its own needs, words and photos; the way back without words of the way there. */
export async function printWalk(order: WalkOrder, find: Find, ground: PrintGround): Promise<Printed> {
    const { store, routing, prints, draw } = ground;
    const { number, picture } = order;
    const walk = await find({ number, picture });
    if (!walk) return 'noWay';
    await routing.ready();
    const handout = handoutOf(walk, store.walks.media(walk), order, ground);
    return handout ? prints.printDrawn(await draw(handout), 1) : 'noWay';
}

function handoutOf(
    walk: Walk,
    media: Media,
    { offer, direction, language }: WalkOrder,
    { routing, kiosk }: PrintGround,
): HandoutOrder | undefined {
    const today = walkToday(walk, routing, kiosk);
    const isThere = direction === 'there';
    const found = chosenOf(isThere ? today.outcome : wayBack(walk, routing, kiosk), undefined, offer);
    return (
        found && {
            ...found,
            direction,
            language,
            goal: isThere ? walk.goal.name : screenName(kiosk, language),
            facing: isThere ? kiosk.bearing : undefined,
            ...(isThere && { own: ownOf(today.own, media) }),
        }
    );
}

function ownOf(own: readonly OwnAt[], media: Media): NonNullable<HandoutOrder['own']> {
    return own.map(({ step, words, photo }) => {
        const bytes = photo === undefined ? undefined : media.get(photo);
        return { step, ...(words !== undefined && { words }), ...(bytes && { photo: bytes }) };
    });
}

/** From the goal to the kiosk with the walk's needs, its points in turn. */
function wayBack(walk: Walk, routing: TownRouting, kiosk: Kiosk): RouteOutcome {
    const [longitude, latitude] = kiosk.position;
    const back = {
        goal: { position: [longitude, latitude] as [number, number], name: walk.goal.name },
        via: walk.via.toReversed(),
        needs: walk.needs,
        thereAndBack: false,
    };
    const router = routing.router();
    return planWalk(back, walk.goal.position, (request) => router.plan(request));
}
