import { addVertex, nearest, type Point, round } from '../plan/geometry.ts';
import type { Plan, Tags } from '../plan/Plan.ts';

/** What stands on a way: its name, the place nearest to which, and the barrier. */
const BARRIERS: readonly (readonly [way: string, near: Point, tags: Tags])[] = [
    ['Brückengasse', [-40, -230], { barrier: 'bollard', 'maxwidth:physical': '1.5' }],
    ['Marktgasse', [62, -150], { barrier: 'bollard', 'maxwidth:physical': '1.4' }],
    ['Kornhausgasse', [-420, -172], { barrier: 'bollard', 'maxwidth:physical': '1.6' }],
    ['Alte Brückstraße', [-62, -565], { barrier: 'bollard' }],
    ['Kuckucksgässchen', [330, -240], { barrier: 'bollard', 'maxwidth:physical': '0.7' }],
    ['Kerzengässchen', [469, -200], { barrier: 'bollard', 'maxwidth:physical': '1.2' }],
    ['Zwirngässchen', [-251, -200], { barrier: 'chain' }],
    ['Handwerkerhof', [-330, -735], { barrier: 'lift_gate' }],
    ['Spinnergang', [319, -600], { barrier: 'cycle_barrier', 'maxwidth:physical': '1.2' }],
    ['Drechslergang', [816, -640], { barrier: 'cycle_barrier', 'maxwidth:physical': '0.8' }],
    ['Igelweg', [-712, 270], { barrier: 'cycle_barrier' }],
    ['Hasenpfad', [-902, 340], { barrier: 'kissing_gate' }],
    ['Hasenpfad', [-904, 110], { barrier: 'stile', step_count: '2' }],
    ['Gartenweg', [903, -165], { barrier: 'gate', width: '1.1', access: 'yes' }],
    ['Wiesenweg', [1104, -150], { barrier: 'cattle_grid' }],
    [
        'Burgweg',
        [130, 410],
        { barrier: 'gate', width: '2.5', access: 'yes', opening_hours: 'Mo-Su 08:00-20:00' },
    ],
    ['Winzerpfad', [1194, 470], { barrier: 'bollard', 'maxwidth:physical': '1.0' }],
    ['Dachsweg', [466, 180], { barrier: 'gate' }],
];

/** Puts barriers onto finished ways. */
export function drawBarriers(plan: Plan): void {
    for (const [way, near, tags] of BARRIERS) {
        const [line] = plan.lines
            .filter((one) => one.tags.name === way && one.tags.highway !== undefined)
            .sort((a, b) => nearest(a.points, near).distance - nearest(b.points, near).distance);
        const at = round(nearest(line.points, near).point);
        addVertex(line.points, at);
        plan.spot('paths', at, tags);
    }
}
