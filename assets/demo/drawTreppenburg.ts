import { HEALTH } from './places/health.ts';
import { LEISURE } from './places/leisure.ts';
import { OFFICES } from './places/offices.ts';
import { FOOD_SHOPS, OTHER_SHOPS } from './places/shops.ts';
import { settlePlace } from './plan/furnish.ts';
import { buildHouses, drawHouse } from './plan/houses.ts';
import { Plan } from './plan/Plan.ts';
import { layStreet, settleStreets } from './plan/layStreets.ts';
import { layAvenueCrossing, layPavements } from './plan/pavements.ts';
import { weave } from './plan/weave.ts';
import { AVENUE_CROSSINGS } from './town/crossings.ts';
import { drawHill } from './town/hill.ts';
import { drawLandmarks } from './town/landmarks.ts';
import { drawLanes } from './town/lanes.ts';
import { drawSquares } from './town/squares.ts';
import { drawStation } from './town/station.ts';
import { AVENUES, SQUARE_FRONTS, STREETS } from './town/streets.ts';
import { CASTLE_SQUARE, CHURCH_SQUARE, drawTerrain, MARKET, RIVER, STATION_SQUARE } from './town/terrain.ts';
import { drawWaterside } from './town/waterside.ts';

/** The whole town, drawn from the ground up: later parts find what earlier ones have laid. */
export function drawTreppenburg(): Plan {
    const plan = new Plan();
    const squares = [MARKET, CHURCH_SQUARE, CASTLE_SQUARE, STATION_SQUARE];
    const kept = drawTerrain(plan);
    settleStreets(STREETS, squares);
    drawSquares(plan);
    for (const street of STREETS) layStreet(plan, street, RIVER);
    layPavements(plan, STREETS, squares, RIVER);
    for (const [near, kind, kerb] of AVENUE_CROSSINGS) layAvenueCrossing(plan, AVENUES, near, kind, kerb);
    drawHill(plan);
    drawWaterside(plan);
    drawLanes(plan);
    drawStation(plan);
    const grounds = drawLandmarks(plan);
    weave(plan.lines);
    const houses = buildHouses(plan, [...SQUARE_FRONTS, ...STREETS], [...kept, ...grounds]);
    for (const place of [...HEALTH, ...FOOD_SHOPS, ...OTHER_SHOPS, ...OFFICES, ...LEISURE]) settlePlace(plan, houses, place);
    for (const house of houses) drawHouse(plan, house);
    return plan;
}
