import {
    addVertex,
    crossingsOf,
    curve,
    type Point,
    parallel,
    points,
    rectangle,
    round,
} from '../plan/geometry.ts';
import type { Line, Plan, Tags } from '../plan/Plan.ts';
import { path, steps } from '../plan/paths.ts';

const AXIS = curve(points('-1560,-790 -800,-862 -300,-878 0,-878 420,-878 700,-878 1000,-890 1560,-930'));
const UNDER: Tags = {
    tunnel: 'yes',
    layer: '-1',
    level: '-1',
    surface: 'concrete',
    smoothness: 'excellent',
    lit: 'yes',
    width: '4',
};
const STATION = {
    name: 'Treppenburg',
    'name:en': 'Treppenburg station',
    'name:tr': 'Treppenburg İstasyonu',
    'name:ar': 'محطة تريبنبورغ',
    'name:pl': 'Dworzec Treppenburg',
};

/** Three tracks, two platforms, an underpass with stairs and lifts on both sides. @returns the tracks */
export function drawStation(plan: Plan): Line[] {
    const rails = [8.5, 4, -10].map((left, i) =>
        plan.line(
            'station',
            parallel(AXIS, left),
            {
                railway: 'rail',
                gauge: '1435',
                electrified: 'contact_line',
                'railway:track_ref': String(i + 1),
            },
            4,
        ),
    );
    plan.spot('station', [240, -851], {
        railway: 'station',
        public_transport: 'station',
        wheelchair: 'yes',
        ...STATION,
    });
    drawPlatforms(plan);
    drawUnderpass(plan);
    return rails;
}

function drawPlatforms(plan: Plan): void {
    const platform = (ref: string, name: string): Tags => ({
        highway: 'platform',
        railway: 'platform',
        public_transport: 'platform',
        ref,
        name,
        width: '6',
        surface: 'paving_stones',
        smoothness: 'good',
        tactile_paving: 'yes',
        wheelchair: 'yes',
        lit: 'yes',
        level: '0',
    });
    plan.road('station', points('120,-865 313,-865 420,-865'), platform('1', 'Treppenburg, Gleis 1'), 6);
    plan.road(
        'station',
        points('120,-881 282,-881 285,-879 306,-879 310,-881 420,-881'),
        platform('2;3', 'Treppenburg, Gleis 2 und 3'),
        6,
    );
    path(
        plan,
        '313,-842 313,-865',
        { surface: 'paving_stones', smoothness: 'good', width: '3', lit: 'yes' },
        0,
        3,
    );
}

function drawUnderpass(plan: Plan): void {
    const stairs = {
        layer: '-1',
        lit: 'yes',
        surface: 'concrete',
        width: '4',
        handrail: 'both',
        tactile_paving: 'yes',
    };
    const near = 3;
    const lift = (at: Point, name: string) =>
        plan.spot('station', at, {
            highway: 'elevator',
            name,
            level: '-1;0',
            wheelchair: 'yes',
            'door:width': '0.9',
            tactile_writing: 'yes',
        });
    const top = { surface: 'paving_stones', smoothness: 'good', width: '2.5', lit: 'yes', level: '0' };
    plan.road(
        'paths',
        points('298,-856 298,-883 298,-903 298,-906'),
        { highway: 'footway', name: 'Bahnhofstunnel', ...UNDER },
        4,
        -1,
    );
    steps(plan, '', '298,-856 298,-843', 28, stairs, near);
    steps(plan, '', '298,-883 282,-881', 30, { ...stairs, width: '2.5' }, near);
    steps(plan, '', '298,-906 298,-918', 26, stairs, near);
    path(plan, '298,-856 306,-852', UNDER, -1, near);
    path(plan, '306,-852 306,-842', top, 0, near);
    path(plan, '298,-883 306,-879', UNDER, -1, near);
    path(plan, '298,-903 306,-908', UNDER, -1, near);
    path(plan, '306,-908 306,-937', top, 0, near);
    path(plan, '298,-918 298,-937', top, 0, near);
    lift([306, -852], 'Aufzug Bahnhofplatz');
    lift([306, -879], 'Aufzug Gleis 2 und 3');
    lift([306, -908], 'Aufzug Südausgang');
}

/** The street that crosses the tracks at one level. */
const LEVEL_CROSSING: Tags = {
    railway: 'level_crossing',
    'crossing:barrier': 'full',
    'crossing:light': 'yes',
    'crossing:bell': 'yes',
};

export const STATION_BUILDING = rectangle(232, -853, 110, 13);

/** Gives rails and the roads that cross them at one level a common vertex. */
export function crossRails(plan: Plan, rails: readonly Line[]): void {
    const roads = plan.lines.filter((line) => line.layer === 0 && line.tags.highway !== undefined);
    for (const rail of rails)
        for (const road of roads)
            for (const point of crossingsOf(rail.points, road.points).map(round)) {
                for (const line of [rail, road]) addVertex(line.points, point);
                const isPath = road.tags.highway === 'footway';
                plan.spot(
                    'station',
                    point,
                    isPath ? { ...LEVEL_CROSSING, railway: 'crossing' } : LEVEL_CROSSING,
                );
            }
}
