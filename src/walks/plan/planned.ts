import type { Position } from '../../base/position.ts';
import type { Route } from '../../routing/outcome.ts';
import type { Planned } from '../walk.ts';

/** Five digits behind the point are a metre. */
const DIGITS = 5;
const MOST_POINTS = 2000;

const PASSED = ['crossing', 'steps', 'lift', 'ramp'] as const;

const rounded = ([longitude, latitude]: Position): Position => [
    Number(longitude.toFixed(DIGITS)),
    Number(latitude.toFixed(DIGITS)),
];

function lineOf(geometry: readonly Position[]): Position[] {
    const every = Math.ceil(geometry.length / (MOST_POINTS - 1));
    return geometry.filter((_, index) => index % every === 0 || index === geometry.length - 1).map(rounded);
}

/** What of a way matters to who walks it, small enough to travel with the walk. */
export function plannedOf(route: Route): Planned {
    const warnings: Planned['warnings'] = {};
    for (const { warning, length } of route.warnings) {
        warnings[warning] = Math.round((warnings[warning] ?? 0) + length);
    }
    return {
        line: lineOf(route.geometry),
        distance: Math.round(route.distance),
        unknown: Math.round(route.unknown),
        flights: route.flights,
        passes: route.stretches.flatMap(({ kind }) => PASSED.filter((passed) => passed === kind)),
        warnings,
    };
}
