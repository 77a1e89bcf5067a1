import { levelSpan } from '../../tags/levels.ts';
import type { Obstacle } from '../obstacles.ts';
import type { Walkway } from '../Walkway.ts';
import type { WalkArea } from './WalkArea.ts';

/** Lifts that are drawn by their shaft. */
export interface LiftShafts {
    /** Rides between doors at different corners of a shaft, two nodes each. */
    readonly rides: readonly Walkway[];
    /** Doors at which ways of several storeys end, by node: the ride is at the node itself. */
    readonly doors: ReadonlyMap<number, Obstacle>;
}

/** The storeys of the ways at each node of a shaft; a way of several storeys tells nothing. */
function storeysAt(shafts: readonly WalkArea[], walkways: readonly Walkway[]): Map<number, Set<number>> {
    const corners = shafts.flatMap(({ area }) => area.polygons.flatMap(([outer]) => [...outer]));
    const storeys = new Map(corners.map((node) => [node, new Set<number>()] as const));
    for (const { nodes, levels } of walkways) {
        for (const node of nodes) {
            if (levels.length === 1) storeys.get(node)?.add(levels[0]);
        }
    }
    return storeys;
}

/** The lifts among the areas: rides between any two doors, with the storeys of the ways that lead there. */
export function openLiftShafts(walkAreas: readonly WalkArea[], walkways: readonly Walkway[]): LiftShafts {
    const shafts = walkAreas.filter(({ common }) => common.facts.kind === 'lift');
    const used = new Set(shafts.length > 0 ? walkways.flatMap(({ nodes }) => [...nodes]) : []);
    const storeys = storeysAt(shafts, walkways);
    const rides: Walkway[] = [];
    const doors = new Map<number, Obstacle>();
    for (const { area, common } of shafts) {
        const corners = new Set(area.polygons.flatMap(([outer]) => [...outer]));
        const entries = [...corners].filter((node) => used.has(node));
        const levelsOf = (node: number) => [...(storeys.get(node) ?? [])];
        entries.forEach((from, index) => {
            if (levelsOf(from).length > 1) doors.set(from, common);
            for (const to of entries.slice(index + 1)) {
                const levels = [...levelsOf(from), ...levelsOf(to)];
                const isKnown = levelsOf(from).length === 1 && levelsOf(to).length === 1;
                const facts = isKnown ? { ...common.facts, ...levelSpan(levels) } : common.facts;
                rides.push({ ...common, facts, nodes: Uint32Array.of(from, to) });
            }
        });
    }
    return { rides, doors };
}
