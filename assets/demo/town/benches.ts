import { chance, pick } from '../plan/chance.ts';
import { beside, lengthOf, type Point, points, stationAt } from '../plan/geometry.ts';
import type { Plan, Tags } from '../plan/Plan.ts';

const SEATS: readonly Tags[] = [
    { backrest: 'yes', armrest: 'yes', seats: '3', material: 'wood' },
    { backrest: 'yes', armrest: 'yes', seats: '3', material: 'wood', check_date: '2026-04-14' },
    { backrest: 'yes', armrest: 'no', seats: '3', material: 'wood' },
    { backrest: 'yes' },
    { backrest: 'no', material: 'stone' },
    {},
];

/** A bench beside a way about every so many metres, so far to the left of its middle (negative: right). */
const ROWS: readonly (readonly [way: string, every: number, left: number])[] = [
    ['Am Örleufer', 75, -2.6],
    ['Schwanenufer', 95, 2.2],
    ['Entenufer', 130, 2.2],
    ['Lange Wiese', 85, 2.2],
    ['Weiherrunde', 70, -2.2],
    ['Schwanenweg', 80, 2.2],
    ['Sonnenrampe', 48, 2.2],
    ['Burgweg', 60, 2.4],
    ['Brückengasse', 70, 2.6],
    ['Kornhausgasse', 95, 2.5],
    ['Alte Brückstraße', 60, 2.5],
    ['Herrengasse', 55, 2.5],
    ['Wiesenweg', 110, 2.2],
    ['Lindenallee', 140, 8.7],
    ['Bahnhofstraße', 120, -8.7],
    ['Wallring', 210, -8.7],
    ['Weinbergstraße', 150, 8.7],
    ['Klinikstraße', 160, 5],
    ['Schwanenallee', 170, -5.5],
    ['Örlekai', 120, 5.5],
    ['Rebenweg', 220, -5],
    ['Am Bergfriedhof', 160, 5],
];

/** Benches that stand alone, on squares and in gardens. */
const PLACED = points(
    '-60,-170 -40,-182 30,-190 45,-170 50,-125 -50,-110 -15,-160 -120,-80 -210,-5 -215,-75 -20,350 65,345 72,395 -15,400 185,-775 300,-775 250,-820 180,-820 95,475 12,540 150,470 180,545 -500,-70 -510,-105 748,835 690,930 880,925',
);

/** @param isFree whether a bench may stand there */
export function drawBenches(plan: Plan, isFree: (at: Point) => boolean): void {
    const benches = [...ROWS.flatMap(([way, every, left]) => along(plan, way, every, left)), ...PLACED];
    for (const at of benches.filter(isFree)) {
        const where = `${Math.round(at[0])} ${Math.round(at[1])}`;
        plan.spot('benches', at, { amenity: 'bench', ...pick(SEATS, where, 'bench') });
    }
}

function along(plan: Plan, name: string, every: number, left: number): Point[] {
    return plan.lines
        .filter(({ tags }) => tags.name === name && tags.highway !== undefined)
        .flatMap(({ points: line }) => {
            const length = lengthOf(line);
            const found: Point[] = [];
            for (let at = every / 2; at < length - 8; at += every * (0.85 + 0.3 * chance(name, at))) {
                const { point, direction } = stationAt(line, at);
                found.push(beside(point, direction, 0, left));
            }
            return found;
        });
}
