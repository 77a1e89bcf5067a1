import { bearingBetween, distanceBetween, type Position } from '../../base/position.ts';
import { type Degrees, metres, seconds } from '../../base/units.ts';
import type { WalkGraph } from '../../graph/WalkGraph.ts';
import type { Walked } from '../legs.ts';
import type { Maneuver } from '../outcome.ts';
import type { Stops } from '../Stops.ts';
import { type Act, actOfSection, headingOver } from './acts.ts';
import { headingInto, headingOut } from './headings.ts';
import type { Landmarks } from './Landmarks.ts';
import { findSections, type Section } from './sections.ts';
import { streetAlong } from './streets.ts';
import { angleBetween, directionOf } from './turn.ts';
import { findTurns } from './turns.ts';

/** What guidance needs to know besides the way itself. */
export interface Surroundings {
    readonly landmarks: Landmarks;
    readonly stops: Stops;
    /** Where the reader looks at the start. */
    readonly facing?: Degrees | undefined;
    /** What was asked for; the route ends at the nearest point of the network. */
    readonly goal: Position;
}

/** An act at the start of a leg; after the last one at its end. */
interface Moment {
    readonly leg: number;
    readonly act: Act;
}

/** Metres from the start, from the goal and around other acts within which a turn is part of them. */
const WITH_START = 10;
const WITH_GOAL = 5;
const WITH_ACT = 12;
/** Degrees from which the way on after a crossing, a square or steps is a turn. */
const TURN_AFTER = 45;
/** Metres beside the route's end within which the goal is right there. */
const AT_THE_GOAL = 8;

/**
 * What the walker does, in order: few acts, each at a place one can tell. The first is relative to where
 * the reader looks, the last says on which side the goal lies.
 */
export function findManeuvers(graph: WalkGraph, walked: Walked, around: Surroundings): Maneuver[] {
    const { legs } = walked;
    const along = [0];
    for (const leg of legs) along.push(along[along.length - 1] + leg.length);
    const sections = findSections(legs);
    const moments: Moment[] = [{ leg: 0, act: departAct(walked, around.facing) }];
    for (const [index, section] of sections.entries()) {
        const before = sections[index - 1];
        const act = actOfSection(graph, walked, section);
        if (act) moments.push({ leg: section.start, act });
        else if (before) moments.push(...onwards(walked, before, section));
        if (act) continue;
        const first = along[section.start] + (before ? WITH_ACT : WITH_START);
        const last = along[section.end] - (sections[index + 1] ? WITH_ACT : WITH_GOAL);
        for (const turn of findTurns(graph, walked, section, along)) {
            const direction = directionOf(turn.angle);
            if (turn.along < first || turn.along > last || direction === 'straight') continue;
            moments.push({ leg: turn.leg, act: { act: 'turn', turn: direction } });
        }
    }
    moments.push({ leg: legs.length, act: arriveAct(walked, around.goal) });
    return moments.map((moment, index) => place(graph, walked, around, moment, moments[index + 1]));
}

function departAct({ geometry }: Walked, facing: Degrees | undefined): Act {
    if (facing === undefined) return { act: 'depart' };
    return { act: 'depart', turn: directionOf(angleBetween(facing, headingOut(geometry, 0))) };
}

function arriveAct({ geometry }: Walked, goal: Position): Act {
    const end = geometry[geometry.length - 1];
    if (distanceBetween(end, goal) < AT_THE_GOAL) return { act: 'arrive', side: 'ahead' };
    const angle = angleBetween(headingInto(geometry, geometry.length - 1), bearingBetween(end, goal));
    if (Math.abs(angle) < 30 || Math.abs(angle) > 150) return { act: 'arrive', side: 'ahead' };
    return { act: 'arrive', side: angle > 0 ? 'right' : 'left' };
}

/** How the way goes on after a crossing, lift, square, ramp or steps. */
function onwards(walked: Walked, before: Section, { start }: Section): Moment[] {
    if (before.act === 'lift') return [{ leg: start, act: { act: 'continue' } }];
    const angle = angleBetween(
        headingOver(walked, before),
        headingOut(walked.geometry, walked.legs[start].first),
    );
    const turn = directionOf(angle);
    if (Math.abs(angle) < TURN_AFTER || turn === 'straight') return [];
    return [{ leg: start, act: { act: 'turn', turn } }];
}

function place(
    graph: WalkGraph,
    { legs, geometry }: Walked,
    { landmarks }: Surroundings,
    { leg, act }: Moment,
    next: Moment | undefined,
): Maneuver {
    const at = leg < legs.length ? legs[leg].first : geometry.length - 1;
    const walkedNow = legs.slice(leg, next ? next.leg : legs.length);
    const position = geometry[at];
    const isSeen = act.act !== 'depart' && act.act !== 'continue';
    const landmark = isSeen ? landmarks.at(position, headingInto(geometry, at)) : undefined;
    return {
        at,
        position,
        distance: metres(walkedNow.reduce((total, { length }) => total + length, 0)),
        duration: seconds(walkedNow.reduce((total, { duration }) => total + duration, 0)),
        heading: headingOut(geometry, at),
        street: streetAlong(graph, walkedNow),
        ...(landmark && { landmark }),
        ...act,
    };
}
