import { points } from '../plan/geometry.ts';
import type { Plan } from '../plan/Plan.ts';
import { path, steps } from '../plan/paths.ts';

const STROLLER = { ramp: 'yes', 'ramp:stroller': 'yes' };
const BOTH_RAILS = {
    handrail: 'both',
    'handrail:left': 'yes',
    'handrail:right': 'yes',
    tactile_paving: 'yes',
};

/** Everything that climbs the castle hill: the long ramp, the lift and the stairs. */
export function drawHill(plan: Plan): void {
    drawCastle(plan);
    const ramp = {
        name: 'Sonnenrampe',
        surface: 'asphalt',
        smoothness: 'good',
        incline: '4%',
        width: '2.5',
        lit: 'yes',
        handrail: 'yes',
    };
    path(
        plan,
        '-215,60 -198,80 -230,93 -395,96 -406,104 -395,112 -215,120 -186,128 -200,138 -395,147 -406,154 -392,163 -270,174 -236,194',
        ramp,
    );
    steps(plan, 'Himmelsleiter', '-302,50 -302,95', 38, BOTH_RAILS);
    steps(plan, 'Himmelsleiter', '-302,95 -300,116', 28, BOTH_RAILS);
    steps(plan, 'Himmelsleiter', '-300,116 -297,142', 30, BOTH_RAILS);
    steps(plan, 'Himmelsleiter', '-297,142 -292,172', 26, BOTH_RAILS);
    steps(plan, 'Himmelsleiter', '-292,172 -255,222', 20, BOTH_RAILS);
    steps(plan, 'Katzenstiege', '-90,78 -97,112', 30, {
        handrail: 'no',
        surface: 'cobblestone',
        width: '1.2',
    });
    steps(plan, 'Katzenstiege', '-97,112 -70,140', 22, {
        handrail: 'no',
        surface: 'cobblestone',
        width: '1.2',
    });
    steps(plan, 'Katzenstiege', '-70,140 -80,201', 48, {
        'handrail:left': 'yes',
        surface: 'cobblestone',
        width: '1.2',
    });
    steps(plan, 'Amselstiege', '118,62 112,112', 36, STROLLER);
    steps(plan, 'Amselstiege', '112,112 128,152', 24, STROLLER);
    steps(plan, 'Amselstiege', '128,152 120,199', 30, STROLLER);
    steps(plan, 'Nonnenstiege', '215,32 225,90', 40);
    steps(plan, 'Nonnenstiege', '225,90 240,140', 28);
    steps(plan, 'Nonnenstiege', '240,140 248,190', 30, { handrail: 'no' });
    drawCastleLift(plan);
    drawRebstiege(plan);
}

/** Level 0 is the tunnel from the old town, level 3 the Sonnenzeile. */
function drawCastleLift(plan: Plan): void {
    const tunnel = {
        tunnel: 'yes',
        indoor: 'yes',
        layer: '-1',
        level: '0',
        incline: '0%',
        surface: 'concrete',
        smoothness: 'excellent',
        lit: 'yes',
    };
    path(plan, '20,76 20,186', { name: 'Aufzugstollen', width: '3', ...tunnel }, -1);
    path(plan, '20,186 20,205', {
        level: '3',
        incline: '0%',
        surface: 'paving_stones',
        smoothness: 'good',
        lit: 'yes',
        width: '3',
    });
    plan.spot('paths', [20, 186], {
        highway: 'elevator',
        name: 'Burgaufzug',
        'name:en': 'Castle lift',
        level: '0;3',
        wheelchair: 'yes',
        opening_hours: 'Mo-Sa 06:00-22:00; Su,PH 08:00-22:00',
        'maxlength:physical': '2.1',
        width: '1.4',
        'door:width': '1.1',
        check_date: '2026-08-17',
    });
}

function drawCastle(plan: Plan): void {
    const court = points('5,468 100,465 105,540 8,545');
    plan.square('squares', court, {
        highway: 'pedestrian',
        area: 'yes',
        name: 'Burghof',
        surface: 'sett',
        smoothness: 'intermediate',
    });
    path(plan, '82,394 112,402 160,430 184,466 170,500 140,516 103,510', {
        name: 'Burgweg',
        surface: 'compacted',
        smoothness: 'good',
        incline: '6%',
        width: '3',
    });
    steps(plan, 'Burgstiege', '30,408 38,442', 32, { ramp: 'no' });
    steps(plan, 'Burgstiege', '38,442 44,467', 12, { ramp: 'yes', 'ramp:wheelchair': 'yes', ...BOTH_RAILS });
    steps(plan, 'Turmtreppe', '14,545 -2,566', 86, {
        width: '0.9',
        handrail: 'yes',
        surface: 'unhewn_cobblestone',
    });
    path(plan, '-2,566 -20,572 -34,562', {
        name: 'Wehrgang',
        width: '1.2',
        surface: 'wood',
        smoothness: 'intermediate',
    });
}

/** From the ring over the wooded north side; nobody on wheels comes up here. */
function drawRebstiege(plan: Plan): void {
    const wood = { surface: 'wood', handrail: 'no', width: '1.5' };
    steps(plan, 'Waldstiege', '80,686 78,640', 60, wood);
    steps(plan, 'Waldstiege', '78,640 62,598', 40, wood);
    steps(plan, 'Waldstiege', '62,598 58,543', 50, wood);
    const trail = { highway: 'path', surface: 'ground', width: '1.2' };
    path(plan, '-292,563 -230,480 -150,440 -100,470 -60,540 -20,600 78,640', { ...trail, name: 'Eulenpfad' });
    path(plan, '78,640 190,620 300,540 400,440 420,330 460,240 470,166', {
        ...trail,
        name: 'Dachsweg',
        smoothness: 'bad',
    });
    path(plan, '-412,395 -340,380 -250,330', { ...trail, name: 'Turmpfad', incline: '18%' });
}
