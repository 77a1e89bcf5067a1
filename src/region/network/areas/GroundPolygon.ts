import type { AreaPolygon } from '../../areas/area.ts';
import type { OsmNodes } from '../../osm/OsmData.ts';
import { between, Plane, turn } from './Plane.ts';
import { SightField, type Spot, type Wall } from './SightField.ts';
import type { Standing } from './standingInside.ts';
import { partsTerraces, terraceOf, terraceOfPlan } from './terraces.ts';

const edgeKey = (one: number, other: number): string => (one < other ? `${one} ${other}` : `${other} ${one}`);

const isRing = ({ nodes }: Standing): boolean => nodes[0] === nodes[nodes.length - 1];

/** One polygon of open ground with what stands on it: where one can be, and which corners one goes round. */
export class GroundPolygon {
    readonly field: SightField;
    /** Nodes that one goes round; none of them lies on the foot of a wall that meets the outline. */
    readonly corners: ReadonlySet<number>;
    /** Nodes of walls that stand as lines. */
    readonly #lineNodes: ReadonlySet<number>;
    readonly #bends = new Map<number, readonly [right: number, left: number]>();
    readonly #plane: Plane;

    /** `isOnGround` tells the nodes at which one stands on this ground. */
    constructor(
        nodes: OsmNodes,
        polygon: AreaPolygon,
        standing: readonly Standing[],
        isOnGround: (node: number) => boolean,
    ) {
        this.#plane = new Plane(nodes, polygon[0][0]);
        const outline = wallsOf(this.#plane, polygon.flat(), true);
        const bare = new SightField(outline);
        const edges = new Set(outline.map(({ fromNode, toNode }) => edgeKey(fromNode, toNode)));
        const inside = standing
            .map((thing) => ({
                thing,
                walls: wallsOf(this.#plane, [thing.nodes], false).filter(
                    (wall) => !edges.has(edgeKey(wall.fromNode, wall.toNode)) && reachesInside(wall, bare),
                ),
            }))
            .filter(({ walls }) => walls.length > 0);
        const walls = [...outline, ...inside.flatMap((one) => one.walls)];
        const solids = inside
            .filter(({ thing }) => isRing(thing))
            .map(({ thing }) => Array.from(thing.nodes, (node) => this.#plane.at(node)));
        const terraces = inside
            .filter(({ thing }) => !isRing(thing) && partsTerraces(thing, isOnGround))
            .map((one) => terraceOf(one.walls, new SightField(walls)));
        const free = new SightField(walls, solids);
        const plans = standing
            .filter((thing) => thing.isSteps && thing.levels.length === 0 && isRing(thing))
            .flatMap(
                ({ nodes: ring }) =>
                    terraceOfPlan(
                        Array.from(ring, (node) => this.#plane.at(node)),
                        free,
                    ) ?? [],
            );
        this.field = new SightField([...walls, ...terraces, ...plans], solids);

        const lineWalls = inside.filter(({ thing }) => !isRing(thing)).flatMap((one) => one.walls);
        const onOutline = new Set(polygon.flatMap((ring) => [...ring]));
        this.#lineNodes = new Set(lineWalls.flatMap(({ fromNode, toNode }) => [fromNode, toNode]));
        this.corners = new Set([
            ...polygon
                .flatMap((ring) => this.#reflexNodes(ring))
                .filter((node) => !this.#lineNodes.has(node)),
            ...inside.filter(({ thing }) => isRing(thing)).flatMap(({ thing }) => [...thing.nodes]),
            ...this.#endsAndBends(lineWalls).filter((node) => !onOutline.has(node)),
        ]);
    }

    spot(node: number): Spot {
        const bend = this.#bends.get(node);
        const place = { ...this.#plane.at(node), node };
        return bend
            ? { ...place, bend: { right: this.#plane.at(bend[0]), left: this.#plane.at(bend[1]) } }
            : place;
    }

    covers(node: number): boolean {
        return this.field.covers(this.#plane.at(node));
    }

    /** Whether a wall runs through or ends at a node, so that what meets there may be on different sides of it. */
    isAtWall(node: number): boolean {
        return this.#lineNodes.has(node);
    }

    /** Outer rings run counter-clockwise and holes clockwise, so that the ground lies left of both. */
    #reflexNodes(ring: Uint32Array): number[] {
        const count = ring.length - 1;
        return [...ring.subarray(0, count)].filter((node, index) => {
            const before = this.#plane.at(ring[(index + count - 1) % count]);
            const after = this.#plane.at(ring[index + 1]);
            return turn(before, this.#plane.at(node), after) < 0;
        });
    }

    /** Free ends of walls, and bends, which are gone round on the outside only. */
    #endsAndBends(walls: readonly Wall[]): number[] {
        const neighbours = new Map<number, Set<number>>();
        const meet = (node: number, other: number) =>
            neighbours.set(node, (neighbours.get(node) ?? new Set()).add(other));
        for (const { fromNode, toNode } of walls) {
            meet(fromNode, toNode);
            meet(toNode, fromNode);
        }
        return [...neighbours].flatMap(([node, others]) => {
            const [one, other] = others;
            if (others.size === 1) return [node];
            if (others.size > 2) return [];
            const side = turn(this.#plane.at(node), this.#plane.at(one), this.#plane.at(other));
            if (side === 0) return [];
            this.#bends.set(node, side > 0 ? [one, other] : [other, one]);
            return [node];
        });
    }
}

function wallsOf(plane: Plane, lines: readonly Uint32Array[], isOutline: boolean): Wall[] {
    const walls: Wall[] = [];
    for (const line of lines) {
        for (let index = 1; index < line.length; index++) {
            const [fromNode, toNode] = [line[index - 1], line[index]];
            if (fromNode === toNode) continue;
            walls.push({ from: plane.at(fromNode), to: plane.at(toNode), fromNode, toNode, isOutline });
        }
    }
    return walls;
}

/** Which nodes lie inside the outline of a polygon or on it, whatever stands there. */
export function insideOf(nodes: OsmNodes, polygon: AreaPolygon): (node: number) => boolean {
    const plane = new Plane(nodes, polygon[0][0]);
    const field = new SightField(wallsOf(plane, polygon.flat(), true));
    const known = new Map<number, boolean>();
    return (node) => {
        const isInside = known.get(node) ?? field.covers(plane.at(node));
        known.set(node, isInside);
        return isInside;
    };
}

function reachesInside(wall: Wall, bare: SightField): boolean {
    return [0.02, 0.25, 0.5, 0.75, 0.98].some((share) => bare.covers(between(wall.from, wall.to, share)));
}
