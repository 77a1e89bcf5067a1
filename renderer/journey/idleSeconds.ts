import type { KioskAnswer } from '../../src/server/contract.ts';
import type { Journey } from './Journey.ts';

/** How long the question stands before the visit is forgotten (acceptance A31: at least 20 s). */
const QUESTION = 30;
/** How long the farewell stands. */
const FAREWELL = 4;

/** Seconds without a touch until the journey's next `idle` event. */
export function idleSeconds(journey: Journey, idle: KioskAnswer['idle']): number {
    if (journey.scene.at === 'done') return FAREWELL;
    if (journey.asked) return QUESTION;
    return journey.scene.at === 'way' || journey.scene.at === 'steps' ? idle.route : idle.menu;
}
