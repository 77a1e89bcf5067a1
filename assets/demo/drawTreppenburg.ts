import { HEALTH } from './places/health.ts';
import { LEISURE } from './places/leisure.ts';
import { OFFICES } from './places/offices.ts';
import { FOOD_SHOPS, OTHER_SHOPS } from './places/shops.ts';
import { settlePlace } from './plan/furnish.ts';
import { clearance, isInside, nearest, type Point } from './plan/geometry.ts';
import { buildHouses, drawHouse } from './plan/houses.ts';
import { layStreet, settleStreets } from './plan/layStreets.ts';
import { Plan } from './plan/Plan.ts';
import { layAvenueCrossing, layPavements } from './plan/pavements.ts';
import type { Street } from './plan/Street.ts';
import { weave } from './plan/weave.ts';
import { drawAmenities } from './town/amenities.ts';
import { drawBarriers } from './town/barriers.ts';
import { drawBenches } from './town/benches.ts';
import { drawBuses } from './town/buses.ts';
import { AVENUE_CROSSINGS } from './town/crossings.ts';
import { drawHill } from './town/hill.ts';
import { drawLandmarks } from './town/landmarks.ts';
import { drawLanes } from './town/lanes.ts';
import { drawSquares } from './town/squares.ts';
import { crossRails, drawStation } from './town/station.ts';
import { SQUARE_FRONTS, STREETS } from './town/streets.ts';
import { CASTLE_SQUARE, CHURCH_SQUARE, drawTerrain, MARKET, RIVER, STATION_SQUARE } from './town/terrain.ts';
import { drawTram } from './town/tram.ts';
import { drawTrees } from './town/trees.ts';
import { drawWaterside } from './town/waterside.ts';

/** The whole town, drawn from the ground up: later parts find what earlier ones have laid. */
export function drawTreppenburg(): Plan {
    const plan = new Plan();
    const kept = drawTerrain(plan);
    const streets = drawRoads(plan);
    const grounds = drawLandmarks(plan);
    weave(plan.lines);
    drawBarriers(plan);
    const houses = buildHouses(plan, [...SQUARE_FRONTS, ...streets], [...kept, ...grounds]);
    for (const place of [...HEALTH, ...FOOD_SHOPS, ...OTHER_SHOPS, ...OFFICES, ...LEISURE])
        settlePlace(plan, houses, place);
    for (const house of houses) drawHouse(plan, house);
    drawBuses(plan);
    drawAmenities(plan);
    const free = freeGround(plan, [...houses.map(({ ring }) => ring), ...grounds]);
    drawBenches(plan, (at) => free(at, 0.3));
    drawTrees(plan, (at) => free(at, 1));
    return plan;
}

/** @returns the streets with their ends where they meet */
function drawRoads(plan: Plan): Street[] {
    const squares = [MARKET, CHURCH_SQUARE, CASTLE_SQUARE, STATION_SQUARE];
    const streets = settleStreets(STREETS, squares);
    const avenues = streets.filter(({ type }) => type.pavement !== undefined);
    drawSquares(plan);
    for (const street of streets) layStreet(plan, street, RIVER);
    layPavements(plan, streets, squares, RIVER);
    for (const [near, kind, kerb] of AVENUE_CROSSINGS) layAvenueCrossing(plan, avenues, near, kind, kerb);
    drawHill(plan);
    drawWaterside(plan);
    drawLanes(plan);
    const rails = drawStation(plan);
    drawTram(plan, avenues[0]);
    crossRails(plan, rails);
    return streets;
}

/** Tells whether a point keeps so many metres from all roads, and from walls and water. */
function freeGround(
    plan: Plan,
    walls: readonly (readonly Point[])[],
): (at: Point, metres: number) => boolean {
    const roads = plan.lines.filter(({ layer, width }) => layer === 0 && width > 0);
    const rings = [
        ...walls,
        ...plan.lines.filter(({ tags }) => tags.natural === 'water').map(({ points }) => points),
    ];
    return (at, metres) =>
        roads.every(({ points, width }) => nearest(points, at).distance > width / 2 + metres) &&
        rings.every((ring) => !isInside(ring, at) && clearance([...ring], [at, at]) > metres);
}
