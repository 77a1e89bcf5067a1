import type { EdgeFacts } from '../../graph/facts.ts';
import type { Kind } from '../../graph/vocabulary.ts';
import type { Arm } from './cutWalkways.ts';
import { apart, type Junction, joined, sideBySide } from './Junction.ts';
import { liftJunction } from './liftJunction.ts';
import { type CrossingPoint, roadJunction } from './roadJunction.ts';
import type { RoadAcross } from './roadsAcross.ts';
import { sortByStorey } from './storeys.ts';

/** What is known of a node apart from the ways that meet there. */
export interface NodeOnTheWay {
    /** A kerb, barrier, single step or lift that stands there. */
    readonly obstacle: EdgeFacts | undefined;
    readonly road: RoadAcross | undefined;
    readonly point: CrossingPoint;
}

const isKind = (arm: Arm, kind: Kind): boolean => arm.walkway.facts.kind === kind;

/**
 * A kerb at a corner lies between the pavement and each crossing: who stays on the pavement does not meet it, who
 * goes from one crossing to the other meets it twice. Between ways all alike it lies between any two.
 */
function kerbJunction(arms: readonly Arm[], kerb: EdgeFacts): Junction {
    const crossings = arms.filter((arm) => isKind(arm, 'crossing'));
    const isMixed = crossings.length > 0 && crossings.length < arms.length;
    if (!isMixed) return apart([...arms.keys()], arms.length, kerb);
    let vertexCount = 1;
    const vertexOf = arms.map((arm) => (isKind(arm, 'crossing') ? vertexCount++ : 0));
    const links = vertexOf.filter((vertex) => vertex > 0).map((from) => ({ from, to: 0, facts: kerb }));
    return { vertexCount, vertexOf, links };
}

function resolveStorey(arms: readonly Arm[], { obstacle, road, point }: NodeOnTheWay): Junction {
    if (arms.length < 2) return joined(arms);
    const kerb = obstacle?.kind === 'kerb' ? obstacle : undefined;
    if (obstacle && !kerb) return apart([...arms.keys()], arms.length, obstacle);
    if (road) return roadJunction(arms, road, point, kerb);
    if (!kerb) return joined(arms);
    const isCarriageway = arms.every(({ walkway }) => walkway.isRoad) && (arms.length > 2 || point.isTagged);
    return isCarriageway ? joined(arms) : kerbJunction(arms, kerb);
}

/** Lines over the same ground that end at a node are one arm. */
function bundle(arms: readonly Arm[]): number[] {
    const firstOf = new Map<string, number>();
    return arms.map(({ walkway: { isArea, osm } }, index) => {
        if (!isArea) return index;
        const key = `${osm.type}${osm.id}`;
        const first = firstOf.get(key) ?? index;
        firstOf.set(key, first);
        return first;
    });
}

/** How the ways at a node are connected, storey by storey. */
export function resolveJunction(arms: readonly Arm[], node: NodeOnTheWay): Junction {
    const firstOf = bundle(arms);
    const firsts = [...new Set(firstOf)];
    const junction = resolveArms(
        firsts.map((arm) => arms[arm]),
        node,
    );
    return { ...junction, vertexOf: firstOf.map((first) => junction.vertexOf[firsts.indexOf(first)]) };
}

function resolveArms(arms: readonly Arm[], node: NodeOnTheWay): Junction {
    if (node.obstacle?.kind === 'lift') return liftJunction(arms, node.obstacle);
    if (arms.every(({ walkway }) => walkway.levels.length === 0)) return resolveStorey(arms, node);
    const { groups, between } = sortByStorey(arms.map(({ walkway }) => walkway));
    const storeys = groups.map((group) => ({
        arms: group,
        junction: resolveStorey(
            group.map((arm) => arms[arm]),
            node,
        ),
    }));
    const stairs = between.map(({ way }) => ({ arms: [way], junction: joined([arms[way]]) }));
    const whole = sideBySide(arms.length, [...storeys, ...stairs]);
    const links = between.flatMap(({ way, groups: ends }) =>
        ends.map((group) => ({
            from: whole.vertexOf[way],
            to: whole.vertexOf[groups[group][0]],
            facts: arms[way].walkway.facts,
        })),
    );
    return { ...whole, links: [...whole.links, ...links] };
}
