import type { OsmType } from '../../graph/WalkGraph.ts';
import type { Progress } from '../build/Report.ts';
import { BadInput } from './BadInput.ts';
import { type Clip, isInClip } from './Clip.ts';
import type { Keep, RawRelation } from './Collector.ts';
import { IdSet } from './IdSet.ts';
import type { OsmReader, OsmSink } from './OsmSink.ts';

const ignore = (): void => {};

const SINK: OsmSink = {
    wants: new Set(),
    node: ignore,
    way: ignore,
    relation: ignore,
    deleted: ignore,
    drop: ignore,
    edited: ignore,
};

const wanting = (...kinds: OsmType[]): ReadonlySet<OsmType> => new Set(kinds);

/**
 * What of an extract belongs to the clip: nodes inside it, ways that touch it with all their nodes,
 * relations with a kept member, and all ways of such multipolygons, so that their rings close.
 */
export async function chooseClipped(
    read: OsmReader,
    clip: Clip,
    bytes: number,
    progress: Progress,
): Promise<Keep> {
    const report = (done: number): void => progress(done, bytes);
    const inside = new IdSet();
    const relations: RawRelation[] = [];
    let seen: [number, number, number, number] = [Infinity, Infinity, -Infinity, -Infinity];
    const findInside: OsmSink = {
        ...SINK,
        wants: wanting('node', 'relation'),
        node(id, longitude, latitude) {
            const [x, y] = [longitude / 1e7, latitude / 1e7];
            seen = [Math.min(seen[0], x), Math.min(seen[1], y), Math.max(seen[2], x), Math.max(seen[3], y)];
            if (isInClip(clip, [x, y])) inside.add(id);
        },
        relation: (id, members, tags) => relations.push({ id, members, tags }),
    };
    await read(findInside, report);
    if (inside.size === 0) {
        throw new BadInput(
            `nothing of it lies in the part asked for: its data reaches from ${corners(seen)}`,
        );
    }

    const nodes = new IdSet();
    const ways = new IdSet();
    const addNodes = (members: Float64Array): void => {
        for (const id of members) nodes.add(id);
    };
    const findTouching: OsmSink = {
        ...SINK,
        wants: wanting('way'),
        way(id, members) {
            if (!members.some((node) => inside.has(node))) return;
            ways.add(id);
            addNodes(members);
        },
    };
    await read(findTouching, report);

    const kept = keptRelations(relations, inside, ways);
    const completing = new IdSet();
    for (const { id, members, tags } of relations) {
        if (!kept.has(id) || tags.type !== 'multipolygon') continue;
        for (const member of members) {
            if (member.type === 'way' && !ways.has(member.id)) completing.add(member.id);
        }
    }
    const complete: OsmSink = {
        ...SINK,
        wants: wanting('way'),
        way(id, members) {
            if (!completing.has(id)) return;
            ways.add(id);
            addNodes(members);
        },
    };
    if (completing.size > 0) await read(complete, report);
    return { nodes: { has: (id) => inside.has(id) || nodes.has(id) }, ways, relations: kept };
}

/** Relations with a kept member; a kept relation keeps its parents. */
function keptRelations(relations: readonly RawRelation[], nodes: IdSet, ways: IdSet): IdSet {
    const kept = new IdSet();
    const sets = { node: nodes, way: ways, relation: kept };
    for (let before = -1; before < kept.size; ) {
        before = kept.size;
        for (const { id, members } of relations) {
            if (members.some((member) => sets[member.type].has(member.id))) kept.add(id);
        }
    }
    return kept;
}

function corners(bounds: readonly [number, number, number, number]): string {
    if (bounds[0] > bounds[2]) return 'nowhere to nowhere';
    const [west, south, east, north] = bounds.map((value) => value.toFixed(4));
    return `${west},${south} to ${east},${north}`;
}
