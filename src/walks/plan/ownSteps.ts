import { distanceBetween } from '../../base/position.ts';
import type { Maneuver } from '../../routing/outcome.ts';
import type { OwnStep, Walk } from '../walk.ts';

/** Metres from where it was said to the act it is said at today. */
const REACH = 25;
/** Metres between acts that are done at one place. */
const SAME_PLACE = 1;

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

/** Acts of the walk's leg at the place that is nearest, in the order they are met. */
function stepsAt({ at, leg }: OwnStep, maneuvers: readonly Maneuver[], turningPoint: number): number[] {
    const near = maneuvers.flatMap(({ position }, step) => {
        const away = distanceBetween(at, position);
        return isOn(leg, step, turningPoint) && away <= REACH ? [{ step, away }] : [];
    });
    const nearest = Math.min(...near.map(({ away }) => away));
    return near.filter(({ away }) => away <= nearest + SAME_PLACE).map(({ step }) => step);
}

/**
 * Puts what belongs to places of a walk to the acts of a way: each to the nearest act of its leg, and to none
 * where today's way does not come by. One act keeps the first.
 */
export function ownSteps({ own }: Pick<Walk, 'own'>, maneuvers: readonly Maneuver[]): OwnAt[] {
    const turningPoint = maneuvers.findIndex(({ act }) => act === 'arrive');
    const bySteps = new Map<number, OwnAt>();
    for (const [index, { at, leg, nth = 0, ...shown }] of own.entries()) {
        const steps = stepsAt({ at, leg }, maneuvers, turningPoint);
        const step = steps[Math.min(nth, steps.length - 1)];
        if (step !== undefined && !bySteps.has(step)) bySteps.set(step, { step, index, ...shown });
    }
    return [...bySteps.values()].sort((one, other) => one.step - other.step);
}
