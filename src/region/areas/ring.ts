import type { OsmNodes } from '../osm/OsmData.ts';
import type { AreaRing } from './area.ts';

/** Twice the enclosed surface in square units of 1e-7 degree; positive when it runs counter-clockwise. */
export function signedArea(ring: ArrayLike<number>, { longitude, latitude }: OsmNodes): number {
    const [x, y] = [longitude[ring[0]], latitude[ring[0]]];
    let sum = 0;
    for (let index = 1; index < ring.length; index++) {
        const [from, to] = [ring[index - 1], ring[index]];
        sum += (longitude[from] - x) * (latitude[to] - y) - (longitude[to] - x) * (latitude[from] - y);
    }
    return sum;
}

/** The ring running counter-clockwise, or clockwise. */
export function oriented(ring: AreaRing, counterClockwise: boolean, nodes: OsmNodes): AreaRing {
    return signedArea(ring, nodes) > 0 === counterClockwise ? ring : ring.slice().reverse();
}

/** A closed ring of at least three different nodes that encloses something, without repeated neighbours. */
export function toRing(path: ArrayLike<number>, nodes: OsmNodes): AreaRing | undefined {
    const kept: number[] = [];
    for (let index = 0; index < path.length; index++) {
        if (path[index] !== kept.at(-1)) kept.push(path[index]);
    }
    if (kept[0] !== kept.at(-1)) kept.push(kept[0]);
    if (kept.length < 4 || signedArea(kept, nodes) === 0) return undefined;
    return Uint32Array.from(kept);
}

/** A gap up to this share of the rest of the line is closed straight. */
const LARGEST_GAP = 0.1;

/** Whether a line comes so near to its start that closing it straight changes little. */
export function almostCloses(path: readonly number[], { longitude, latitude }: OsmNodes): boolean {
    const scale = Math.cos((latitude[path[0]] * Math.PI) / 180e7);
    const distance = (one: number, other: number): number =>
        Math.hypot((longitude[one] - longitude[other]) * scale, latitude[one] - latitude[other]);
    let length = 0;
    for (let index = 1; index < path.length; index++) length += distance(path[index - 1], path[index]);
    return path.length > 2 && distance(path[0], path[path.length - 1]) <= LARGEST_GAP * length;
}
