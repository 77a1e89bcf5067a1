import { closed, type Point, rectangle } from '../plan/geometry.ts';
import type { Plan, Tags } from '../plan/Plan.ts';
import { CASTLE_SQUARE, CHURCH_SQUARE, MARKET, STATION_SQUARE } from './terrain.ts';

/** Eight-sided, so that it reads as round. */
const round = ([x, y]: Point, radius: number): Point[] =>
    Array.from(
        { length: 8 },
        (_, i): Point => [x + radius * Math.cos((i * Math.PI) / 4), y + radius * Math.sin((i * Math.PI) / 4)],
    );

export const FOUNTAIN = round([-8, -150], 6);
export const CHURCH = rectangle(-170, -38, 56, 24, 4);

/** Market and church square are multipolygons with a hole; castle and station square are closed ways. */
export function drawSquares(plan: Plan): void {
    const stone: Tags = {
        highway: 'pedestrian',
        surface: 'paving_stones',
        incline: '1%',
        smoothness: 'good',
        lit: 'yes',
    };
    const market = plan.square('squares', MARKET, {});
    const fountain = plan.area('squares', FOUNTAIN, {
        amenity: 'fountain',
        natural: 'water',
        name: 'Treppenmännlein-Brunnen',
    });
    plan.relation(
        'squares',
        { type: 'multipolygon', area: 'yes', name: 'Marktplatz', ...stone, check_date: '2026-08-20' },
        [
            { role: 'outer', line: market },
            { role: 'inner', line: fountain },
        ],
    );
    const ring = closed(CHURCH_SQUARE);
    const halves = [ring.slice(0, 3), ring.slice(2)].map((half) => plan.road('squares', half, {}, 0));
    const church = plan.area('squares', CHURCH, {
        building: 'church',
        amenity: 'place_of_worship',
        religion: 'christian',
        name: 'Sankt-Ägidia-Kirche',
        'name:en': "Saint Aegidia's Church",
        'addr:street': 'Kirchplatz',
        'addr:housenumber': '1',
        wheelchair: 'limited',
        opening_hours: 'Mo-Su 09:00-18:00',
    });
    plan.relation(
        'squares',
        {
            type: 'multipolygon',
            area: 'yes',
            name: 'Kirchplatz',
            ...stone,
            surface: 'sett',
            smoothness: 'intermediate',
        },
        [...halves.map((line) => ({ role: 'outer', line })), { role: 'inner', line: church }],
    );
    plan.square('squares', CASTLE_SQUARE, {
        ...stone,
        area: 'yes',
        name: 'Schlossplatz',
        surface: 'sett',
        smoothness: 'good',
    });
    plan.square('squares', STATION_SQUARE, { ...stone, area: 'yes', name: 'Bahnhofplatz' });
}
