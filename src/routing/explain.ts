import { type Metres, metres, type Seconds, seconds } from '../base/units.ts';
import { type EdgeFacts, UNKNOWN_FACTS } from '../graph/facts.ts';
import { splitTags } from '../graph/tagText.ts';
import type { OsmReference, WalkGraph } from '../graph/WalkGraph.ts';
import { costOf } from './cost.ts';
import type { Leg, Walked } from './legs.ts';
import { findObstacles } from './obstacles.ts';
import type { Criterion, Obstacle } from './outcome.ts';
import type { Rules } from './rules.ts';
import type { ClosedEdges } from './weights.ts';

/** Where a way comes from, edge by edge. */
export interface Explanation {
    readonly edges: readonly ExplainedEdge[];
    /** The way that would be taken if nothing blocked it; absent where that is the way taken. */
    readonly rejected?: RejectedShortcut;
}

export interface ExplainedEdge {
    readonly osm: OsmReference;
    readonly street: string;
    readonly length: Metres;
    readonly duration: Seconds;
    /** Seconds of time and discomfort, and their share of the whole way, 0 to 1. */
    readonly cost: Seconds;
    readonly share: number;
    /** In the direction walked; what is not known is left out. */
    readonly facts: readonly ExplainedFact[];
    readonly missing: readonly Criterion[];
}

interface ExplainedFact {
    readonly fact: keyof EdgeFacts;
    readonly value: string | number;
    /** The tags it was read from, `key=value`; empty where it follows from where the edge lies. */
    readonly tags: readonly string[];
}

export interface RejectedShortcut {
    /** What blocks it, in the order it would be met. */
    readonly obstacles: readonly Obstacle[];
    readonly distance: Metres;
    /** By how many metres it is shorter; below 0 where it is only easier. */
    readonly saved: Metres;
}

/** Keys whose value a fact is read from, by the last part of the key; absent means the fact's own name. */
const KEYS: Partial<Record<keyof EdgeFacts, readonly string[]>> = {
    kind: [
        'highway',
        'footway',
        'railway',
        'public_transport',
        'route',
        'area',
        'conveying',
        'service',
        'indoor',
    ],
    trackType: ['tracktype'],
    width: ['width', 'maxwidth', 'physical'],
    incline: ['incline'],
    inclineWord: ['incline'],
    crossSlope: ['across'],
    sidewalk: ['sidewalk', 'left', 'right', 'both'],
    kerb: ['kerb', 'barrier', 'curb', 'sloped_curb'],
    kerbHeight: ['height', 'kerb', 'curb', 'sloped_curb', 'start', 'end'],
    opening: ['opening', 'maxwidth', 'physical', 'width'],
    crossing: ['crossing', 'highway', 'signals', 'markings', 'island'],
    crossedRoad: ['highway'],
    maxSpeed: ['maxspeed'],
    tactilePaving: ['tactile_paving'],
    stepCount: ['step_count'],
    ramp: ['ramp', 'wheelchair', 'stroller', 'bicycle'],
    access: ['access', 'foot', 'motorroad'],
    wheelchair: ['wheelchair'],
    oneWay: ['oneway', 'foot', 'conveying'],
    automaticDoor: ['automatic_door'],
    lowerLevel: ['level', 'layer', 'repeat_on'],
    upperLevel: ['level', 'layer', 'repeat_on'],
};

function tagsOf(fact: keyof EdgeFacts, tags: Readonly<Record<string, string>>): string[] {
    const keys = KEYS[fact] ?? [fact];
    return Object.entries(tags)
        .filter(([key]) => keys.includes(key.split(':').at(-1) ?? key) || keys.includes(key))
        .map(([key, value]) => `${key}=${value}`);
}

function explainFacts(facts: EdgeFacts, tags: Readonly<Record<string, string>>): ExplainedFact[] {
    const names = Object.keys(UNKNOWN_FACTS) as (keyof EdgeFacts)[];
    return names.flatMap((fact) => {
        const value = facts[fact];
        return value === 'unknown' ? [] : [{ fact, value, tags: tagsOf(fact, tags) }];
    });
}

/** Every edge of a way with its facts, their tags, and its share of the cost. */
export function explainLegs(graph: WalkGraph, rules: Rules, legs: readonly Leg[]): ExplainedEdge[] {
    const costs = legs.map(({ facts, slope, whole, length }) => {
        const part = whole === 0 ? 1 : length / whole;
        return costOf(facts, slope, whole * 100, rules) * part;
    });
    const total = costs.reduce((sum, cost) => sum + cost, 0);
    return legs.map((leg, index) => ({
        osm: graph.edgeOsm(leg.edge),
        street: graph.edgeName(leg.edge),
        length: metres(leg.length),
        duration: seconds(leg.duration),
        cost: seconds(costs[index]),
        share: total === 0 ? 0 : costs[index] / total,
        facts: explainFacts(leg.facts, splitTags(graph.string(graph.sections.edgeTags[leg.edge]))),
        missing: leg.missing,
    }));
}

const lengthOf = ({ legs }: Walked): number => legs.reduce((total, { length }) => total + length, 0);

/** What keeps a walker from the way that would be taken if nothing blocked it. */
export function findShortcut(
    graph: WalkGraph,
    rules: Rules,
    closed: ClosedEdges,
    taken: Walked,
    open: Walked,
): RejectedShortcut | undefined {
    const obstacles = findObstacles(graph, open, rules, closed);
    if (obstacles.length === 0) return undefined;
    const distance = lengthOf(open);
    return { obstacles, distance: metres(distance), saved: metres(lengthOf(taken) - distance) };
}
