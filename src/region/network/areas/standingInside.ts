import Flatbush from 'flatbush';
import type { OsmReference } from '../../../graph/WalkGraph.ts';
import type { Area } from '../../areas/area.ts';
import type { OsmData, Tags } from '../../osm/OsmData.ts';
import { readLevels } from '../../tags/levels.ts';
import { boxOf } from './Box.ts';

/** A line one cannot step over: a wall, the side of a house, the rim of a pond, a flight of steps. */
export interface Standing {
    readonly osm: OsmReference;
    readonly nodes: Uint32Array;
    readonly levels: readonly number[];
    /** Steps lead from one terrace to another, drawn as a line or by their plan; the others only stand in the way. */
    readonly isSteps: boolean;
    /** Walls of a house do not stand on the ground that is mapped inside it. */
    readonly isBuilding: boolean;
}

const FLAT_KERBS = ['flush', 'lowered', 'no'];
const OPEN_BARRIERS = ['no', 'bollard', 'entrance', 'gate', 'lift_gate', 'swing_gate'];
const SOFT_GROUND = ['grass', 'flowerbed', 'forest', 'meadow', 'village_green', 'construction'];
const RAILS = ['rail', 'light_rail', 'subway', 'construction'];

/** Above or below the ground that one walks on. */
const isOffGround = (tags: Tags): boolean =>
    (tags.layer !== undefined && tags.layer !== '0') ||
    tags.location === 'underground' ||
    (tags.tunnel !== undefined && tags.tunnel !== 'no') ||
    (tags.bridge !== undefined && tags.bridge !== 'no');

const isRoof = (tags: Tags): boolean =>
    tags.building === 'roof' ||
    tags.building === 'no' ||
    tags.min_height !== undefined ||
    tags['building:min_level'] !== undefined;

function isBarrier(tags: Tags): boolean {
    const { barrier } = tags;
    if (barrier === undefined) return false;
    return barrier === 'kerb' ? !FLAT_KERBS.includes(tags.kerb ?? '') : !OPEN_BARRIERS.includes(barrier);
}

const isSteps = (tags: Tags): boolean => tags.highway === 'steps';

function standsAsLine(tags: Tags): boolean {
    const isRail = tags.railway !== undefined && RAILS.includes(tags.railway);
    return (
        isBarrier(tags) || isSteps(tags) || isRail || tags.natural === 'cliff' || tags.waterway !== undefined
    );
}

function standsAsArea(tags: Tags): boolean {
    const isBuilding = tags.building !== undefined && !isRoof(tags);
    const isGreen =
        SOFT_GROUND.includes(tags.landuse ?? '') ||
        SOFT_GROUND.includes(tags.leisure ?? '') ||
        tags.leisure === 'garden';
    const isWet = tags.natural === 'water' || tags.amenity === 'fountain' || tags.leisure === 'swimming_pool';
    const isWild = ['scrub', 'shrubbery', 'wood', 'grassland', 'bare_rock'].includes(tags.natural ?? '');
    return (
        isBuilding || isGreen || isWet || isWild || isBarrier(tags) || isSteps(tags) || tags.indoor === 'room'
    );
}

/** Everything in an extract that one cannot walk through, by where it is. */
export class StandingThings {
    readonly #things: readonly Standing[];
    readonly #index: Flatbush | undefined;
    readonly #barrierNodes: ReadonlySet<number>;

    constructor(data: OsmData, areas: readonly Area[]) {
        this.#things = [...lines(data), ...rings(areas)];
        this.#index = indexOf(data, this.#things);
        const barriers = data.ways.filter(({ tags }) => isBarrier(tags) || tags.natural === 'cliff');
        this.#barrierNodes = new Set(barriers.flatMap(({ nodes }) => [...nodes]));
    }

    /** Whether a wall, fence or kerb is drawn through a node. */
    isOnBarrier(node: number): boolean {
        return this.#barrierNodes.has(node);
    }

    /** Those whose box meets a box in stored units. */
    near(west: number, south: number, east: number, north: number): Standing[] {
        const found = this.#index?.search(west, south, east, north) ?? [];
        return found.sort((a, b) => a - b).map((thing) => this.#things[thing]);
    }
}

function lines({ ways }: OsmData): Standing[] {
    return ways
        .filter(({ tags, nodes }) => nodes.length > 1 && standsAsLine(tags) && !isOffGround(tags))
        .filter(({ tags, nodes }) => !(isSteps(tags) && nodes[0] === nodes[nodes.length - 1]))
        .map(({ id, tags, nodes }) => ({
            osm: { type: 'way', id },
            nodes,
            levels: readLevels(tags, () => {}),
            isSteps: isSteps(tags),
            isBuilding: false,
        }));
}

function rings(areas: readonly Area[]): Standing[] {
    return areas
        .filter(({ tags }) => standsAsArea(tags) && !isOffGround(tags))
        .flatMap(({ osm, tags, polygons }) => {
            const levels = readLevels(tags, () => {});
            const isBuilding = tags.building !== undefined;
            return polygons
                .flat()
                .map((nodes) => ({ osm, nodes, levels, isSteps: isSteps(tags), isBuilding }));
        });
}

function indexOf(data: OsmData, things: readonly Standing[]): Flatbush | undefined {
    if (things.length === 0) return undefined;
    const index = new Flatbush(things.length, 16, Int32Array);
    for (const { nodes } of things) index.add(...boxOf(data, nodes));
    index.finish();
    return index;
}
