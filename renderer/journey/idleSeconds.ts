import type { KioskAnswer } from '../../src/server/contract.ts';
import type { Journey, Scene } from './Journey.ts';

/** How long the question stands before the visit is forgotten (acceptance A31: at least 20 s). */
const QUESTION = 30;
/** How long the farewell stands. */
const FAREWELL = 4;
/** Screens that one stands before while reading, or while speaking on the telephone. */
const READ_AT_LENGTH: readonly Scene['at'][] = ['way', 'steps', 'emergency'];

/** Seconds without a touch until the journey's next `idle` event. */
export function idleSeconds(journey: Journey, idle: KioskAnswer['idle']): number {
    if (journey.scene.at === 'done') return FAREWELL;
    if (journey.asked) return QUESTION;
    return READ_AT_LENGTH.includes(journey.scene.at) ? idle.route : idle.menu;
}
