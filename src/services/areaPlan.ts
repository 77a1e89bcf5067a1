import type { Position } from '../base/position.ts';
import { COORDINATE_UNIT } from '../graph/coordinates.ts';
import type { WalkGraph } from '../graph/WalkGraph.ts';
import { CATEGORIES, CATEGORY_GROUPS, type CategoryGroup } from '../places/place.ts';
import type { PlaceInReach } from './placeFinder.ts';
import type { PlacesService } from './placesService.ts';

/** Half the side of the plan, metres. */
const RADIUS = 350;
const METRES_PER_DEGREE = 111_195;
/** Streets that carry their name: the longest in sight. */
const MOST_NAMES = 8;
/** Of each kind of place the nearest. */
const PLACES_PER_GROUP = 1;
/** Decimals of a degree: a metre. */
const DECIMALS = 5;
/** Whoever stands in front of a plan may walk slowly. */
const PACE = 'rollator';

interface PlanLine {
    readonly kind: 'street' | 'path' | 'steps';
    readonly line: readonly Position[];
}

/** What a printed plan beside the screen would show. */
export interface AreaPlan {
    readonly lines: readonly PlanLine[];
    readonly names: readonly { readonly name: string; readonly position: Position }[];
    /** The nearest of each kind, with the walk at a rollator's pace. */
    readonly places: readonly (PlaceInReach & { readonly group: CategoryGroup })[];
}

/** The surroundings of a place as lines, names and the nearest places of each kind. */
export async function drawAreaPlan(
    graph: WalkGraph,
    position: Position,
    places: PlacesService,
): Promise<AreaPlan> {
    const edges = edgesAround(graph, position);
    const lists = await Promise.all(
        CATEGORY_GROUPS.map(async (group) => {
            const nearest = await places.list(CATEGORIES[group], PACE, PLACES_PER_GROUP);
            return nearest.map((place) => ({ ...place, group }));
        }),
    );
    return {
        lines: edges.map((edge) => ({ kind: kindOf(graph, edge), line: graph.edgeLine(edge).map(rounded) })),
        names: longestNames(graph, edges),
        places: lists.flat().filter(({ walk }) => walk !== undefined),
    };
}

function edgesAround(graph: WalkGraph, [longitude, latitude]: Position): number[] {
    const north = RADIUS / METRES_PER_DEGREE;
    const east = north / Math.max(0.01, Math.cos((latitude * Math.PI) / 180));
    return graph.edgeIndex
        .search(
            (longitude - east) / COORDINATE_UNIT,
            (latitude - north) / COORDINATE_UNIT,
            (longitude + east) / COORDINATE_UNIT,
            (latitude + north) / COORDINATE_UNIT,
        )
        .filter((edge) => graph.edgeLength(edge) > 0);
}

function kindOf(graph: WalkGraph, edge: number): PlanLine['kind'] {
    if (graph.facts(edge).kind === 'steps') return 'steps';
    return graph.edgeName(edge) === '' ? 'path' : 'street';
}

function longestNames(graph: WalkGraph, edges: readonly number[]): AreaPlan['names'] {
    const streets = new Map<string, { length: number; longest: number }>();
    for (const edge of edges) {
        const name = graph.edgeName(edge);
        if (name === '') continue;
        const known = streets.get(name) ?? { length: 0, longest: edge };
        const isLonger = graph.edgeLength(edge) > graph.edgeLength(known.longest);
        const length = known.length + graph.edgeLength(edge);
        streets.set(name, { length, longest: isLonger ? edge : known.longest });
    }
    return [...streets]
        .sort(([, one], [, other]) => other.length - one.length)
        .slice(0, MOST_NAMES)
        .map(([name, { longest }]) => {
            const line = graph.edgeLine(longest);
            return { name, position: rounded(line[Math.floor(line.length / 2)]) };
        });
}

const rounded = ([longitude, latitude]: Position): Position => [
    Number(longitude.toFixed(DECIMALS)),
    Number(latitude.toFixed(DECIMALS)),
];
