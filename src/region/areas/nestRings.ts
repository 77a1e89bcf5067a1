import Flatbush from 'flatbush';
import type { OsmNodes } from '../osm/OsmData.ts';
import type { AreaPolygon, AreaRing } from './area.ts';
import { RingIndex } from './RingIndex.ts';
import { oriented } from './ring.ts';

/**
 * Rings that do not cross, as polygons: a ring inside no other, or inside two, is an outer one; a ring inside one
 * is a hole in it, whatever its role says.
 */
export function nestRings(rings: readonly AreaRing[], nodes: OsmNodes): AreaPolygon[] {
    if (rings.length === 0) return [];
    if (rings.length === 1) return [[oriented(rings[0], true, nodes)]];
    const indexes = rings.map((ring) => new RingIndex(ring, nodes));
    const boxes = new Flatbush(rings.length);
    for (const { west, south, east, north } of indexes) boxes.add(west, south, east, north);
    boxes.finish();
    const holders = indexes.map((index, inner) => {
        const [x, y] = index.pointOnIt();
        return boxes.search(x, y, x, y, (outer) => outer !== inner && indexes[outer].contains(x, y));
    });
    const polygons = new Map<number, AreaRing[]>();
    holders.forEach(({ length }, ring) => {
        if (length % 2 === 0) polygons.set(ring, [oriented(rings[ring], true, nodes)]);
    });
    holders.forEach((around, hole) => {
        if (around.length % 2 === 0) return;
        const outer = around.filter((ring) => holders[ring].length === around.length - 1)[0];
        polygons.get(outer)?.push(oriented(rings[hole], false, nodes));
    });
    return [...polygons.values()];
}
