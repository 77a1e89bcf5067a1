import type { Plan } from '../plan/Plan.ts';
import { path } from '../plan/paths.ts';

/** Narrow passages of the old town, and the foot ways of the quarters. */
export function drawLanes(plan: Plan): void {
    const narrow = (name: string, width: string, surface = 'sett') => ({
        name,
        width,
        surface,
        smoothness: 'intermediate',
        lit: 'yes',
    });
    path(plan, '-120,-251 -118,-145', narrow('Salzgässchen', '0.8'));
    path(plan, '150,-47 148,-150', narrow('Mausegässchen', '1.1', 'paving_stones'));
    path(plan, '330,-253 330,-156', narrow('Kuckucksgässchen', '1.6', 'paving_stones'));
    path(plan, '-380,-53 -375,43', { ...narrow('Schneckengang', '0.7', 'cobblestone'), incline: '9%' });
    path(plan, '-250,-245 -252,-158', narrow('Zwirngässchen', '1.3', 'paving_stones'));
    path(plan, '470,-222 468,-147', narrow('Kerzengässchen', '1.8', 'asphalt'));
    path(plan, '-160,280 -155,201', { ...narrow('Flüsterweg', '1.2'), incline: '8%' });
    path(plan, '-330,-744 -328,-566', {
        name: 'Handwerkerhof',
        width: '3',
        surface: 'asphalt',
        smoothness: 'good',
        lit: 'yes',
    });
    path(plan, '-140,-573 -142,-447', {
        name: 'Lohgang',
        width: '2',
        surface: 'paving_stones',
        smoothness: 'good',
    });
    path(plan, '320,-582 318,-750', {
        name: 'Spinnergang',
        width: '2',
        surface: 'asphalt',
        smoothness: 'good',
    });
    path(plan, '815,-610 816,-757', { name: 'Drechslergang', width: '1.5', surface: 'gravel' });
    path(plan, '-718,290 -712,150 -708,36', {
        name: 'Igelweg',
        highway: 'path',
        width: '1.5',
        surface: 'compacted',
    });
    path(plan, '-905,358 -900,230 -905,88', {
        name: 'Hasenpfad',
        highway: 'path',
        surface: 'ground',
        smoothness: 'bad',
    });
    path(plan, '800,-131 800,112', {
        name: 'Kelterpfad',
        width: '2',
        surface: 'asphalt',
        incline: '5%',
        lit: 'yes',
    });
    path(plan, '1000,-110 1000,222', {
        name: 'Ziegenpfad',
        highway: 'path',
        surface: 'unhewn_cobblestone',
        width: '1.2',
        incline: '7%',
    });
    path(plan, '1190,290 1195,487', { name: 'Winzerpfad', width: '1.8', surface: 'asphalt', incline: '8%' });
    path(plan, '762,790 755,870 650,935', { surface: 'compacted', smoothness: 'good', width: '2.5' });
    path(plan, '755,870 840,915 925,930', { surface: 'compacted', smoothness: 'good', width: '2.5' });
    path(plan, '755,870 690,800 606,738', { surface: 'fine_gravel', smoothness: 'intermediate', width: '2' });
    path(plan, '715,-752 715,-830', { highway: 'construction', construction: 'footway' });
    drawBuildingSite(plan);
}

/** A street that is being built, and one of which the map knows nothing but the name. */
function drawBuildingSite(plan: Plan): void {
    plan.line(
        'streets',
        [
            [1090, -800],
            [1200, -822],
            [1330, -850],
        ],
        { highway: 'construction', construction: 'residential', name: 'Neue Gleisstraße' },
    );
    plan.line(
        'streets',
        [
            [-1190, 575],
            [-1180, 660],
            [-1230, 740],
        ],
        { highway: 'construction', construction: 'residential', name: 'Birnenweg' },
    );
    path(plan, '-1306,658 -1308,600 -1280,545', {});
}
