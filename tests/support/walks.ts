import { randomUUID } from 'node:crypto';
import type { Position } from '../../src/base/position.ts';
import type { OwnStep, Walk } from '../../src/walks/walk.ts';

/** A walk from the well to the pharmacy of the small town; each call another one. */
export function sampleWalk(changes: Partial<Walk> = {}): Walk {
    return {
        id: randomUUID(),
        picture: 'sunflower',
        colour: 'yellow',
        number: '4711',
        listed: false,
        region: 'Hallighof',
        goal: { position: [7.0004, 54.0], name: 'Apotheke' },
        via: [],
        needs: { profile: 'rollator', limits: {}, objective: 'comfort' },
        thereAndBack: false,
        own: [],
        ...changes,
    };
}

export function ownAt(
    at: Position,
    shown: Omit<OwnStep, 'at' | 'leg'>,
    leg: OwnStep['leg'] = 'there',
): OwnStep {
    return { at: [at[0], at[1]], leg, ...shown };
}
