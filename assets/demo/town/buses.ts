import { beside, nearest, type Point } from '../plan/geometry.ts';
import type { Member, Plan, Tags } from '../plan/Plan.ts';

interface BusLine {
    readonly ref: string;
    readonly streets: readonly string[];
    readonly stops: readonly (readonly [name: string, near: Point, tags: Tags])[];
}

const GOOD: Tags = { wheelchair: 'yes', tactile_paving: 'yes', shelter: 'yes', bench: 'yes' };
const BARE: Tags = { wheelchair: 'no', tactile_paving: 'no', shelter: 'no', bench: 'no' };
const UNKNOWN: Tags = {};

const LINES: readonly BusLine[] = [
    {
        ref: '10',
        streets: ['Gleisstraße', 'Weidenstraße', 'Wallring', 'Klinikstraße'],
        stops: [
            ['Bahnhof', [190, -751], GOOD],
            ['Färberstraße', [-190, -747], BARE],
            ['Weidenbrücke', [-405, -475], GOOD],
            ['Kornhausgasse', [-433, -130], GOOD],
            ['Holunderweg', [-580, 248], GOOD],
            ['Schlehenweg', [-770, 312], UNKNOWN],
            ['Klinikum', [-930, 366], { ...GOOD, 'name:en': 'Hospital', 'name:tr': 'Hastane' }],
            ['Mirabellenweg', [-1200, 420], BARE],
        ],
    },
    {
        ref: '20',
        streets: ['Lindenallee', 'Kastanienstraße', 'Wallring', 'Burgsteige', 'Sonnenzeile'],
        stops: [
            ['Töpferstraße', [-880, -505], BARE],
            ['Gerberstraße', [-585, -547], GOOD],
            ['Alte Brückstraße', [-100, -577], GOOD],
            ['Lindenallee', [190, -580], GOOD],
            ['Zollbrücke', [545, -430], GOOD],
            ['Münzgasse', [545, -110], UNKNOWN],
            ['Burgsteige', [420, 156], BARE],
            ['Oberstadt', [205, 194], GOOD],
        ],
    },
    {
        ref: '30',
        streets: ['Flößerstraße', 'Nussweg', 'Rebenweg', 'Wallring', 'Am Bergfriedhof'],
        stops: [
            ['Sportplatz', [1000, -111], UNKNOWN],
            ['Nussweg', [1303, 120], BARE],
            ['Rebenweg', [880, 392], GOOD],
            ['Wallring Nord', [200, 675], GOOD],
            ['Bergfriedhof', [720, 764], GOOD],
        ],
    },
];

/** From the middle of a street to a stop's pole; avenues have their pavement further out. */
const [POLE, AVENUE_POLE] = [4.2, 8.2];

/** Three bus lines: a pole on each side of the street at each stop, one relation a line. */
export function drawBuses(plan: Plan): void {
    for (const { ref, streets, stops } of LINES) {
        const ways = streets.flatMap((name) =>
            plan.lines.filter(
                ({ tags }) =>
                    (tags.name === name && 'maxspeed' in tags) ||
                    (tags.name === name && tags.highway === 'living_street'),
            ),
        );
        const poles = stops.flatMap(([name, near, tags]) =>
            [1, -1].map((side) =>
                drawPole(
                    plan,
                    ways.map(({ points, tags: way }) => ({
                        points,
                        away: way.sidewalk === 'separate' ? AVENUE_POLE : POLE,
                    })),
                    near,
                    side,
                    { ...tags, name },
                ),
            ),
        );
        const [from, to] = [stops[0][0], stops[stops.length - 1][0]];
        plan.relation(
            'tram',
            {
                type: 'route',
                route: 'bus',
                ref,
                name: `Bus ${ref}: ${from} – ${to}`,
                from,
                to,
                network: 'Örletal-Verkehr',
                'public_transport:version': '2',
            },
            [...poles, ...ways.map((line): Member => ({ role: '', line }))],
        );
    }
}

interface Way {
    readonly points: readonly Point[];
    readonly away: number;
}

function drawPole(plan: Plan, ways: readonly Way[], near: Point, side: number, tags: Tags): Member {
    const [{ found, away }] = ways
        .map((way) => ({ found: nearest(way.points, near), away: way.away }))
        .sort((a, b) => a.found.distance - b.found.distance);
    const { point } = plan.spot('tram', beside(found.point, found.direction, 0, side * away), {
        highway: 'bus_stop',
        public_transport: 'platform',
        bus: 'yes',
        ...tags,
    });
    return { role: 'platform', point };
}
