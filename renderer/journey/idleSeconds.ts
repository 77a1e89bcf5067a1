import type { KioskAnswer } from '../../src/server/contract.ts';
import type { Journey, Scene } from './Journey.ts';
import { isPrinting } from './taking.ts';

/** How long the question stands before the visit is forgotten (acceptance A31: at least 20 s). */
const QUESTION = 30;
/** How long the farewell stands once the visit is forgotten. */
const FAREWELL = 3.3;
/** Screens that one stands before while reading, or while speaking on the telephone. */
const READ_AT_LENGTH: readonly Scene['at'][] = ['way', 'steps', 'take', 'phone', 'emergency'];

/** Seconds without a touch until the journey's next `idle` event; undefined while a sheet is printed. */
export function idleSeconds(journey: Journey, idle: KioskAnswer['idle']): number | undefined {
    if (isPrinting(journey)) return undefined;
    if (journey.scene.at === 'done') return FAREWELL;
    if (journey.asked) return QUESTION;
    return READ_AT_LENGTH.includes(journey.scene.at) ? idle.route : idle.menu;
}
