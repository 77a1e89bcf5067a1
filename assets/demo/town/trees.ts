import { chance } from '../plan/chance.ts';
import { beside, boxOf, isInside, lengthOf, type Point, points, stationAt } from '../plan/geometry.ts';
import type { Plan } from '../plan/Plan.ts';

/** Streets with a row of trees on both sides: distance between trees, from the middle of the street. */
const ROWS: readonly (readonly [street: string, every: number, away: number])[] = [
    ['Lindenallee', 24, 9.1],
    ['Kastanienstraße', 26, 9.1],
    ['Schwanenallee', 30, 6.4],
    ['Örlekai', 36, 5.8],
];

const PLACED = points(
    '-66,-165 -62,-130 38,-185 50,-140 -118,-70 -215,-60 -214,-25 -22,380 70,360 176,-800 176,-815 306,-800 306,-815',
);
/** Trees of a park stand about this far apart, metres. */
const PARK_GRID = 44;

/** @param isFree whether a tree may stand there */
export function drawTrees(plan: Plan, isFree: (at: Point) => boolean): void {
    const rows = ROWS.flatMap(([street, every, away]) => row(plan, street, every, away));
    const parks = plan.lines.filter(({ tags }) => tags.leisure === 'park' || tags.landuse === 'cemetery');
    const yards = plan.lines.filter(({ tags }) => tags.landuse === 'retail');
    const scatteredTrees = [
        ...parks.flatMap(({ points: ring }) => scattered(ring, 0.5)),
        ...yards.flatMap(({ points: ring }) => scattered(ring, 0.3)),
    ];
    const all = [...rows, ...scatteredTrees, ...PLACED];
    for (const at of all.filter(isFree)) plan.spot('greenery', at, { natural: 'tree' });
}

function row(plan: Plan, street: string, every: number, away: number): Point[] {
    return plan.lines
        .filter(({ tags }) => tags.name === street && tags.bridge === undefined)
        .flatMap(({ points: line }) => {
            const trees: Point[] = [];
            for (let at = every / 2; at < lengthOf(line); at += every) {
                const { point, direction } = stationAt(line, at);
                trees.push(beside(point, direction, 0, away), beside(point, direction, 0, -away));
            }
            return trees;
        });
}

/** @param share of the grid's fields that have a tree */
function scattered(ring: readonly Point[], share: number): Point[] {
    const [west, south, east, north] = boxOf(ring);
    const trees: Point[] = [];
    for (let x = west; x < east; x += PARK_GRID)
        for (let y = south; y < north; y += PARK_GRID) {
            const [dx, dy] = [chance(x, y, 'x'), chance(x, y, 'y')];
            const tree: Point = [x + dx * PARK_GRID, y + dy * PARK_GRID];
            if (chance(x, y, 'there') < share && isInside(ring, tree)) trees.push(tree);
        }
    return trees;
}
