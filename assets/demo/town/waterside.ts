import { beside, nearest, type Point, parallel } from '../plan/geometry.ts';
import type { Plan, Tags } from '../plan/Plan.ts';
import { path, steps, stretch } from '../plan/paths.ts';
import { RIVER } from './terrain.ts';

const FIRM = { surface: 'compacted', smoothness: 'good', width: '2.5' };
const GRAVEL = { surface: 'fine_gravel', smoothness: 'intermediate', width: '2' };

/** Where heads of bridges lie so near to a path that they would move onto it, metres. */
const EXACT = 3;

/** Promenades, footbridges, stairs to the water, and the park by the river. */
export function drawWaterside(plan: Plan): void {
    const bank = parallel(RIVER, 34);
    const town = {
        name: 'Am Örleufer',
        surface: 'asphalt',
        smoothness: 'excellent',
        width: '3.5',
        lit: 'yes',
    };
    path(plan, stretch(bank, [-1250, 0], [-418, -350]), { ...FIRM, name: 'Schwanenufer' });
    path(plan, stretch(bank, [-418, -350], [540, -262]), town);
    path(plan, stretch(bank, [540, -262], [1180, -420]), { ...FIRM, name: 'Entenufer', lit: 'no' });
    steps(plan, 'Fischerstiege', '-152,-352 -150,-317', 12, { handrail: 'yes' });
    steps(plan, 'Wäscherstiege', '152,-322 150,-292', 10, { ramp: 'yes', 'ramp:wheelchair': 'yes' });
    path(plan, '-300,-356 -300,-314', {
        surface: 'paving_stones',
        smoothness: 'good',
        incline: '-5%',
        width: '2',
    });
    path(plan, '350,-276 350,-248', {
        surface: 'paving_stones',
        smoothness: 'good',
        incline: '5%',
        width: '2',
    });
    drawFootbridges(plan);
    drawPark(plan);
    path(plan, '1100,-100 1105,-160 1095,-260 1060,-390', { ...FIRM, name: 'Wiesenweg' });
    path(plan, '905,-121 905,-170 900,-305', { ...FIRM, name: 'Gartenweg', width: '1.8' });
}

/** One with steps at both ends, one with ramps. */
function drawFootbridges(plan: Plan): void {
    const deck = { bridge: 'yes', layer: '1', surface: 'wood', smoothness: 'intermediate', width: '2' };
    const flight = { width: '2', handrail: 'both' };
    const stepped = across([-760, -285]);
    steps(plan, '', text([stepped(0, 34), stepped(0, 30)]), 9, flight, EXACT);
    const heron = { ...deck, name: 'Reihersteg', 'bridge:name': 'Reihersteg' };
    path(plan, [stepped(0, 30), stepped(0, -30)], heron, 1, EXACT);
    steps(plan, '', text([stepped(0, -34), stepped(0, -30)]), 9, flight, EXACT);
    path(plan, [stepped(0, -34), stepped(0, -50)], { surface: 'asphalt', smoothness: 'good', width: '2' });
    const ramped = across([850, -336]);
    const smooth = { surface: 'concrete', smoothness: 'good', width: '2.5' };
    const ramp = { ...smooth, handrail: 'both', incline: '6%', wheelchair: 'yes' };
    path(plan, [ramped(-24, 34), ramped(-16, 30), ramped(0, 29)], ramp, 0, EXACT);
    const duck = { ...deck, ...smooth, name: 'Entensteg', 'bridge:name': 'Entensteg' };
    path(plan, [ramped(0, 29), ramped(0, -29)], duck, 1, EXACT);
    path(plan, [ramped(-30, -49), ramped(-22, -34), ramped(0, -29)], ramp, 0, EXACT);
}

function across(near: Point): (ahead: number, left: number) => Point {
    const middle = nearest(RIVER, near);
    return (ahead, left) => beside(middle.point, middle.direction, ahead, left);
}

const text = (line: readonly Point[]): string => line.map(([x, y]) => `${x},${y}`).join(' ');

function drawPark(plan: Plan): void {
    const named = (name: string): Tags => ({ ...FIRM, name });
    path(
        plan,
        '-440,-40 -560,-28 -680,-8 -800,12 -920,48 -1060,92 -1215,140 -1222,183',
        named('Lange Wiese'),
    );
    path(
        plan,
        '-680,-8 -662,-60 -656,-120 -690,-178 -760,-192 -840,-182 -910,-125 -904,-60 -850,-12 -800,12',
        named('Weiherrunde'),
    );
    path(plan, '-432,-150 -540,-160 -656,-120', named('Schwanenweg'));
    path(plan, '-540,-160 -515,-240 -500,-338', GRAVEL);
    path(plan, '-690,-178 -700,-266', GRAVEL);
    path(plan, '-910,-125 -960,-90 -1040,-70 -1120,-52', GRAVEL);
    path(plan, '-904,-60 -1000,0 -1060,92', GRAVEL);
    path(plan, '-620,20 -620,-18', FIRM);
    path(plan, '-805,55 -800,12', FIRM);
    path(plan, '-1005,121 -1000,73', FIRM);
    path(plan, '-530,-36 -528,-58', { ...FIRM, width: '1.5' });
    path(plan, '-1130,113 -1180,60 -1245,-2', { highway: 'path', surface: 'grass', width: '1' });
}
