import type { Position } from '../../base/position.ts';
import { type Result, succeed } from '../../base/result.ts';
import { nearestOnLine } from '../../routing/nearestOnLine.ts';
import type { Needs } from '../../routing/needs.ts';
import type { RouteOutcome } from '../../routing/outcome.ts';
import { type Plan, planWalk } from '../plan/planWalk.ts';
import { refuse, type WalksFault } from '../walksFault.ts';

/** Metres beside the line that follow it still: the other pavement, a rough hand. */
const FOLLOWS = 25;
const MOST_VIA = 25;
const MOST_SAMPLES = 400;

/** A line put on the network: the walk that follows it, and what is in the way of the needs. */
export interface Matched {
    readonly start: Position;
    readonly goal: Position;
    readonly via: readonly Position[];
    readonly outcome: RouteOutcome;
    /** Metres by which the way leaves the line at most. */
    readonly away: number;
}

function samplesOf(line: readonly Position[]): Position[] {
    const every = Math.max(1, Math.ceil(line.length / MOST_SAMPLES));
    return line.filter((_, index) => index % every === 0 || index === line.length - 1);
}

function geometryOf(outcome: RouteOutcome): readonly Position[] {
    if (outcome.outcome === 'route') return outcome.route.geometry;
    return outcome.outcome === 'noStepFreeWay' ? (outcome.leastBarrier?.geometry ?? []) : [];
}

function farthest(
    samples: readonly Position[],
    geometry: readonly Position[],
): { index: number; away: number } {
    let found = { index: -1, away: 0 };
    for (const [index, sample] of samples.entries()) {
        const { away } = nearestOnLine(sample, geometry);
        if (away > found.away) found = { index, away };
    }
    return found;
}

/**
 * Follows a line as closely as the network and the needs allow: where the way leaves it, a point of it is to be
 * passed, the farthest first.
 */
export function matchLine(line: readonly Position[], needs: Needs, plan: Plan): Result<Matched, WalksFault> {
    const samples = samplesOf(line);
    const [start, goal] = [samples[0], samples[samples.length - 1]];
    let taken: number[] = [];
    for (;;) {
        const via = taken.map((index) => samples[index]);
        const itinerary = {
            goal: { position: [goal[0], goal[1]] as [number, number], name: '-' },
            via: via.map(([x, y]): [number, number] => [x, y]),
            needs,
            thereAndBack: false,
        };
        const outcome = planWalk(itinerary, start, plan);
        const geometry = geometryOf(outcome);
        if (geometry.length < 2) {
            return refuse('noWayUnderLine', 'no way that is known lies under this line');
        }
        const { index, away } = farthest(samples, geometry);
        const isNear = away <= FOLLOWS || taken.includes(index) || taken.length >= MOST_VIA;
        if (isNear) return succeed({ start, goal, via, outcome, away });
        taken = [...taken, index].sort((one, other) => one - other);
    }
}
