import { expect, test } from 'vitest';
import { turnView } from '../../../renderer/map/turnView.ts';
import type { Position } from '../../../src/base/position.ts';
import { sampleRoute } from '../../support/journeySamples.ts';

const START: Position = [7, 54];
const BEFORE: Position = [7.0009, 54];
const BEND: Position = [7.001, 54];
const AFTER: Position = [7.001, 54.0005];
const FAR: Position = [7.001, 54.01];

const SAMPLE = sampleRoute(3);
const ROUTE = {
    ...SAMPLE,
    geometry: [START, BEFORE, BEND, AFTER, FAR],
    maneuvers: SAMPLE.maneuvers.map((maneuver, index) => {
        const at = [0, 2, 4][index] ?? 0;
        return { ...maneuver, at, position: [START, BEND, FAR][index] ?? START };
    }),
};

test('at the start one looks as the kiosk does', () => {
    expect(turnView(ROUTE, 0, 215).bearing).toBe(215);
});

test('at a turn the direction one comes from is up, and the way after it is in view', () => {
    const { bearing, positions } = turnView(ROUTE, 1, 215);
    expect(bearing).toBeCloseTo(90, 1);
    expect(positions).toContainEqual(AFTER);
    expect(positions).not.toContainEqual(FAR);
});

test('at the goal the last walking direction is up', () => {
    const { bearing, positions } = turnView(ROUTE, 2, 215);
    expect(Math.abs(bearing)).toBeCloseTo(0, 1);
    expect(positions[0]).toEqual(FAR);
});
