import type { HandoutOrder } from '../../src/handout/makeHandout.ts';
import type { KioskAnswer } from '../../src/server/contract.ts';
import type { Language } from '../../src/words/language.ts';
import { wordsIn } from '../../src/words/words.ts';
import type { ChosenWay } from '../journey/taking.ts';
import { nameOfTarget } from '../screens/nameOf.ts';

/** A chosen way as it is handed out. */
export function handoutOrderOf(
    { target, route, stepFree }: ChosenWay,
    kiosk: Pick<KioskAnswer, 'bearing'>,
    language: Language,
): HandoutOrder {
    const door = target.kind === 'place' ? target.place.entrance : undefined;
    return {
        route,
        stepFree,
        direction: 'there',
        goal: nameOfTarget(target, wordsIn(language)),
        entrance: door === 'oneStep' || door === 'steps' ? door : undefined,
        facing: kiosk.bearing,
        language,
    };
}
