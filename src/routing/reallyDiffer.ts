import { distanceBetween, type Position } from '../base/position.ts';
import type { Route } from './outcome.ts';

/** Metres and share by which a way must be shorter to be worth a choice. */
const LEAST_METRES = 40;
const LEAST_SHARE = 0.1;
/** Share of its metres that a shorter way may have in common with the easier one. */
const MOST_COMMON = 0.8;

const keyOf = (from: Position, to: Position): string => `${from} ${to}`;

/** Whether a person would call them two ways: one is clearly shorter, and they run apart. */
export function reallyDiffer(easier: Route, shorter: Route): boolean {
    const saved = easier.distance - shorter.distance;
    if (saved < LEAST_METRES || saved < LEAST_SHARE * easier.distance) return false;
    const steps = new Set(easier.geometry.slice(1).map((to, index) => keyOf(easier.geometry[index], to)));
    let common = 0;
    for (let index = 1; index < shorter.geometry.length; index++) {
        const [from, to] = [shorter.geometry[index - 1], shorter.geometry[index]];
        if (steps.has(keyOf(from, to))) common += distanceBetween(from, to);
    }
    return common <= MOST_COMMON * shorter.distance;
}
