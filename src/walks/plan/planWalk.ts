import type { Position } from '../../base/position.ts';
import type { Degrees } from '../../base/units.ts';
import type { Obstacle, Route, RouteOutcome } from '../../routing/outcome.ts';
import type { RouteRequest } from '../../routing/Router.ts';
import type { Walk } from '../walk.ts';
import { type Joint, joinRoutes } from './joinRoutes.ts';

/** Plans one way; a router's `plan`. */
export type Plan = (request: RouteRequest) => RouteOutcome;

/** What of a walk decides over the way. */
export type Itinerary = Pick<Walk, 'goal' | 'via' | 'needs' | 'thereAndBack'>;

/** The points of a walk in the order they are passed, and how one goes on from each but the ends. */
function pointsOf({ goal, via, thereAndBack }: Itinerary, from: Position) {
    const there = [from, ...via, goal.position];
    const points = thereAndBack ? [...there, ...via.toReversed(), from] : there;
    const joints = points.slice(1, -1).map((_, index): Joint => (index === via.length ? 'stay' : 'pass'));
    return { points, joints };
}

const wayOf = (outcome: RouteOutcome): Route | undefined => {
    switch (outcome.outcome) {
        case 'route':
            return outcome.route;
        case 'noStepFreeWay':
            return outcome.leastBarrier;
        case 'offTheMap':
            return undefined;
    }
};

const obstaclesOf = (outcome: RouteOutcome): readonly Obstacle[] =>
    outcome.outcome === 'noStepFreeWay' ? outcome.obstacles : [];

/** The ways to plan for a walk from a place, one after the other. */
function requestsOf(itinerary: Itinerary, from: Position, facing?: Degrees): RouteRequest[] {
    const { points } = pointsOf(itinerary, from);
    return points.slice(1).map((to, index) => ({
        from: points[index],
        to,
        needs: itinerary.needs,
        ...(index === 0 && facing !== undefined && { facing }),
    }));
}

/**
 * The way of a walk from a place, with all that is passed on it, as it is today. The way back is planned, not
 * mirrored: it may be another where slopes and one-way gates count.
 */
export function planWalk(itinerary: Itinerary, from: Position, plan: Plan, facing?: Degrees): RouteOutcome {
    const outcomes = requestsOf(itinerary, from, facing).map(plan);
    const lost = outcomes.find(({ outcome }) => outcome === 'offTheMap');
    if (lost?.outcome === 'offTheMap') return { ...lost, end: lost === outcomes[0] ? lost.end : 'to' };
    const isFree = outcomes.every(({ outcome }) => outcome === 'route');
    const ways = outcomes.map(wayOf).filter((way) => way !== undefined);
    const [first, ...others] = ways;
    const isWhole = ways.length === outcomes.length;
    const way =
        first && isWhole ? joinRoutes([first, ...others], pointsOf(itinerary, from).joints) : undefined;
    if (isFree && way) return { outcome: 'route', route: way };
    const obstacles = outcomes.flatMap(obstaclesOf);
    return { outcome: 'noStepFreeWay', obstacles, ...(way && { leastBarrier: way }) };
}
