import { bearingBetween } from '../../base/position.ts';
import { percent } from '../../base/units.ts';
import type { Kind } from '../../graph/vocabulary.ts';
import type { WalkGraph } from '../../graph/WalkGraph.ts';
import type { Leg, Walked } from '../legs.ts';
import type { Maneuver } from '../outcome.ts';
import { taggedSlope } from '../pace.ts';
import { headingInto } from './headings.ts';
import type { Section } from './sections.ts';
import { angleBetween, directionOf } from './turn.ts';

/** A maneuver without its place and what follows it. */
export type Act = Maneuver extends infer Each
    ? Each extends Maneuver
        ? Omit<Each, 'at' | 'position' | 'distance' | 'duration' | 'heading' | 'street' | 'landmark'>
        : never
    : never;

const ROADS: readonly Kind[] = [
    'living_street',
    'residential',
    'service',
    'unclassified',
    'tertiary',
    'secondary',
    'primary',
    'trunk',
];

/** Direction from a section's first point to its last; over a point that of who comes to it. */
export function headingOver({ legs, geometry }: Walked, { start, end }: Section): number {
    const [first, last] = [legs[start].first, legs[end - 1].last];
    if (first === last) return headingInto(geometry, first);
    return bearingBetween(geometry[first], geometry[last]);
}

function crossAct(graph: WalkGraph, walked: Walked, section: Section): Act {
    const legs = walked.legs.slice(section.start, section.end);
    const told = legs.find(({ facts }) => facts.kind === 'crossing' && facts.crossing !== 'unknown');
    const angle = angleBetween(headingInto(walked.geometry, legs[0].first), headingOver(walked, section));
    const crossing = told ? told.facts.crossing : 'unknown';
    return { act: 'cross', crossing, turn: directionOf(angle), road: roadCrossed(graph, legs) };
}

/** Name of the first road met at a vertex in the middle of a crossing. */
function roadCrossed(graph: WalkGraph, legs: readonly Leg[]): string {
    const { firstArc, arcEdge, edgeFrom, edgeTo } = graph.sections;
    for (const { edge } of legs) {
        for (const vertex of [edgeFrom[edge], edgeTo[edge]]) {
            for (let arc = firstArc[vertex]; arc < firstArc[vertex + 1]; arc++) {
                const road = arcEdge[arc] >> 1;
                const name = ROADS.includes(graph.facts(road).kind) ? graph.edgeName(road) : '';
                if (name) return name;
            }
        }
    }
    return '';
}

/** Tenths of a storey on which a leg lies, or undefined where it is not tagged or has several. */
function levelOf(leg: Leg | undefined): number | undefined {
    if (!leg || leg.facts.lowerLevel === 'unknown') return undefined;
    return leg.facts.lowerLevel === leg.facts.upperLevel ? leg.facts.lowerLevel : undefined;
}

function liftAct(legs: readonly Leg[], section: Section): Act {
    const before = levelOf(legs[section.start - 1]);
    const after = levelOf(legs[section.end]);
    if (before === undefined || after === undefined || before === after) return { act: 'lift' };
    return { act: 'lift', storeys: (after - before) / 10 };
}

function stepsAct(legs: readonly Leg[]): Act {
    const counts = legs.flatMap(({ facts }) => (facts.kind === 'steps' ? [facts.stepCount] : []));
    const count = counts.reduce<number | undefined>(
        (total, each) => (total === undefined || each === 'unknown' ? undefined : total + each),
        0,
    );
    const slope = legs.map(({ facts }) => taggedSlope(facts) ?? 0).find((each) => each !== 0);
    const direction = slope === undefined ? 'unknown' : slope > 0 ? 'up' : 'down';
    return count === undefined ? { act: 'steps', direction } : { act: 'steps', count, direction };
}

function rampAct(legs: readonly Leg[]): Act {
    const slopes = legs.map(({ facts }) => (facts.incline === 'unknown' ? 0 : facts.incline / 10));
    const steepest = slopes.reduce((most, each) => (Math.abs(each) > Math.abs(most) ? each : most), 0);
    return steepest === 0 ? { act: 'ramp' } : { act: 'ramp', incline: percent(steepest) };
}

/** What a walker does at the start of a section; undefined where one just walks on. */
export function actOfSection(graph: WalkGraph, walked: Walked, section: Section): Act | undefined {
    const legs = walked.legs.slice(section.start, section.end);
    switch (section.act) {
        case 'way':
            return undefined;
        case 'cross':
            return crossAct(graph, walked, section);
        case 'lift':
            return liftAct(walked.legs, section);
        case 'steps':
            return stepsAct(legs);
        case 'ramp':
            return rampAct(legs);
        case 'square':
            return { act: 'square' };
    }
}
