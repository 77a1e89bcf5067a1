import { addVertex, beside, nearest, type Point, parallel, round, slice } from '../plan/geometry.ts';
import type { Line, Member, Plan, Tags } from '../plan/Plan.ts';
import { path } from '../plan/paths.ts';
import type { Street } from '../plan/Street.ts';

const HALF_PLATFORM = 17;
/** From the middle of the avenue to track, platform and pavement, metres. */
const [TRACK, PLATFORM, PAVEMENT] = [1.6, 4.9, 6.5];

const RAISED: Tags = {
    wheelchair: 'yes',
    tactile_paving: 'yes',
    shelter: 'yes',
    bench: 'yes',
    height: '0.25',
};
const OLD: Tags = {
    wheelchair: 'no',
    tactile_paving: 'no',
    shelter: 'no',
    bench: 'yes',
    check_date: '2026-05-06',
};

const STOPS: readonly (readonly [name: string, near: Point, tags: Tags])[] = [
    ['Bahnhof', [239, -712], { ...RAISED, 'name:en': 'Main station', 'name:tr': 'Gar' }],
    ['Lindenallee', [239, -622], RAISED],
    ['Örlekai', [243, -440], RAISED],
    ['Markt', [267, -108], { ...RAISED, 'name:en': 'Market', 'name:tr': 'Pazar' }],
    ['Neuer Graben', [432, 31], RAISED],
    ['Traubenweg', [655, 62], OLD],
    ['Pflaumenweg', [860, 146], RAISED],
    ['Kirschenweg', [1068, 250], OLD],
    ['Südlage', [1342, 317], RAISED],
];

/** Line 1 from the station through the old town to the wine hill: two tracks, platforms, both directions. */
export function drawTram(plan: Plan, avenue: Street): void {
    const lead = slice(avenue.line, 25, nearest(avenue.line, [1395, 325]).along);
    for (const side of [-1, 1] as const) {
        const track = plan.line('tram', parallel(lead, side * TRACK), {
            railway: 'tram',
            gauge: '1000',
            electrified: 'contact_line',
        });
        const members = STOPS.flatMap(([name, near, tags]) =>
            drawStop(plan, lead, track, side, name, near, tags),
        );
        const [from, to] = side === -1 ? ['Bahnhof', 'Südlage'] : ['Südlage', 'Bahnhof'];
        plan.relation(
            'tram',
            {
                type: 'route',
                route: 'tram',
                ref: '1',
                name: `Tram 1: ${from} → ${to}`,
                from,
                to,
                network: 'Örletal-Verkehr',
                'public_transport:version': '2',
            },
            [...(side === -1 ? members : members.toReversed()), { role: '', line: track }],
        );
    }
}

/** A platform between track and pavement, entered from the pavement at both ends. */
function drawStop(
    plan: Plan,
    lead: readonly Point[],
    track: Line,
    side: 1 | -1,
    name: string,
    near: Point,
    tags: Tags,
): Member[] {
    const { point, direction } = nearest(lead, near);
    const at = (ahead: number, away: number) => beside(point, direction, ahead, side * away);
    const ends = HALF_PLATFORM + 3;
    const platform = path(
        plan,
        [at(-ends, PAVEMENT), at(-HALF_PLATFORM, PLATFORM), at(HALF_PLATFORM, PLATFORM), at(ends, PAVEMENT)],
        {
            highway: 'platform',
            railway: 'platform',
            public_transport: 'platform',
            tram: 'yes',
            name,
            surface: 'paving_stones',
            smoothness: 'good',
            width: '2.4',
            lit: 'yes',
            ...tags,
        },
    );
    const stop = round(nearest(track.points, point).point);
    addVertex(track.points, stop);
    plan.spot('tram', stop, { railway: 'tram_stop', public_transport: 'stop_position', tram: 'yes', name });
    return [
        { role: 'stop', point: stop },
        { role: 'platform', line: platform },
    ];
}
