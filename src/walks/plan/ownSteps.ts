import { distanceBetween } from '../../base/position.ts';
import type { Maneuver } from '../../routing/outcome.ts';
import type { OwnStep, Walk } from '../walk.ts';

/** Metres from where it was said to the act it is said at today. */
const REACH = 25;

/** The caretaker's words, photo and voice at one act of the way. */
export interface OwnAt {
    /** Index of the maneuver. */
    readonly step: number;
    /** Of the walk's own steps. */
    readonly index: number;
    readonly words?: string;
    readonly photo?: string;
    readonly voice?: string;
}

/** Acts of the way there end with the first arrival; the others are the way back. */
const isOn = (leg: OwnStep['leg'], step: number, turningPoint: number): boolean =>
    leg === 'there' ? step <= turningPoint : step > turningPoint;

function stepOf(
    { at, leg }: OwnStep,
    maneuvers: readonly Maneuver[],
    turningPoint: number,
): number | undefined {
    let nearest: { step: number; away: number } | undefined;
    for (const [step, { position }] of maneuvers.entries()) {
        if (!isOn(leg, step, turningPoint)) continue;
        const away = distanceBetween(at, position);
        if (away <= REACH && (!nearest || away < nearest.away)) nearest = { step, away };
    }
    return nearest?.step;
}

/**
 * Puts what belongs to places of a walk to the acts of a way: each to the nearest act of its leg, and to none
 * where today's way does not come by. One act keeps the first that is nearest.
 */
export function ownSteps({ own }: Pick<Walk, 'own'>, maneuvers: readonly Maneuver[]): OwnAt[] {
    const turningPoint = maneuvers.findIndex(({ act }) => act === 'arrive');
    const bySteps = new Map<number, OwnAt>();
    for (const [index, { at, leg, ...shown }] of own.entries()) {
        const step = stepOf({ at, leg }, maneuvers, turningPoint);
        if (step !== undefined && !bySteps.has(step)) bySteps.set(step, { step, index, ...shown });
    }
    return [...bySteps.values()].sort((one, other) => one.step - other.step);
}
