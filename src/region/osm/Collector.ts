import type { Bounds } from '../../base/position.ts';
import type { OsmType } from '../../graph/WalkGraph.ts';
import type { Report } from '../build/Report.ts';
import { NodeColumns } from './NodeColumns.ts';
import type { OsmData, OsmMember, OsmNodes, OsmRelation, OsmWay, Tags } from './OsmData.ts';
import type { OsmSink, RawMember } from './OsmSink.ts';

export interface RawWay {
    readonly id: number;
    readonly nodes: Float64Array;
    readonly tags: Tags;
}

export interface RawRelation {
    readonly id: number;
    readonly members: readonly RawMember[];
    readonly tags: Tags;
}

/** Of what a collection keeps; everything when absent. */
export interface Keep {
    readonly nodes: { has(id: number): boolean };
    readonly ways: { has(id: number): boolean };
    readonly relations: { has(id: number): boolean };
}

const REPEATED = 'the same id again, the last one was taken';

/** Gathers the objects of an extract, in any order, and resolves their references at the end. */
export class Collector implements OsmSink {
    readonly wants: ReadonlySet<OsmType> = new Set(['node', 'way', 'relation'] as const);
    readonly #report: Report;
    readonly #keep: Keep | undefined;
    readonly #nodes = new NodeColumns();
    /** `undefined` was deleted. */
    readonly #ways = new Map<number, RawWay | undefined>();
    readonly #relations = new Map<number, RawRelation | undefined>();
    #newest = 0;

    constructor(report: Report, keep?: Keep) {
        this.#report = report;
        this.#keep = keep;
    }

    node(id: number, longitude: number, latitude: number, tags: Tags | undefined): void {
        if (this.#keep && !this.#keep.nodes.has(id)) return;
        this.#nodes.add(id, longitude, latitude, tags);
    }

    way(id: number, nodes: Float64Array, tags: Tags): void {
        if (this.#keep && !this.#keep.ways.has(id)) return;
        if (this.#ways.has(id)) this.drop(REPEATED, 'way', id);
        this.#ways.set(id, { id, nodes, tags });
    }

    relation(id: number, members: readonly RawMember[], tags: Tags): void {
        if (this.#keep && !this.#keep.relations.has(id)) return;
        if (this.#relations.has(id)) this.drop(REPEATED, 'relation', id);
        this.#relations.set(id, { id, members, tags });
    }

    deleted(type: OsmType, id: number): void {
        this.drop('deleted objects', type, id);
        if (type === 'node') this.#nodes.delete(id);
        else if (type === 'way') this.#ways.set(id, undefined);
        else this.#relations.set(id, undefined);
    }

    drop(reason: string, type: OsmType, id: number): void {
        this.#report.drop(reason, { type, id });
    }

    edited(seconds: number): void {
        if (seconds > this.#newest) this.#newest = seconds;
    }

    finish(): OsmData {
        const nodes = this.#nodes.finish((id) => this.drop(REPEATED, 'node', id));
        const ways = sorted(this.#ways).map((way) => this.#resolveWay(way, nodes));
        const relations = this.#resolveRelations(nodes, ways);
        const dataDate = this.#newest > 0 ? new Date(this.#newest * 1000).toISOString().slice(0, 10) : '';
        return { nodes, ways, relations, bounds: boundsOfNodes(nodes), dataDate };
    }

    #resolveWay(way: RawWay, nodes: OsmNodes): OsmWay {
        const indexes = new Uint32Array(way.nodes.length);
        let count = 0;
        for (const id of way.nodes) {
            const index = nodes.indexOf(id);
            if (index >= 0) indexes[count++] = index;
        }
        const broken = count < way.nodes.length;
        if (broken) this.drop('ways that lack nodes, kept without them', 'way', way.id);
        return { id: way.id, tags: way.tags, nodes: broken ? indexes.slice(0, count) : indexes, broken };
    }

    #resolveRelations(nodes: OsmNodes, ways: readonly OsmWay[]): OsmRelation[] {
        const raw = sorted(this.#relations);
        const wayIndex = new Map(ways.map((way, index) => [way.id, index]));
        const relationIndex = new Map(raw.map((relation, index) => [relation.id, index]));
        const indexOf = (type: OsmType, id: number): number => {
            if (type === 'node') return nodes.indexOf(id);
            return (type === 'way' ? wayIndex : relationIndex).get(id) ?? -1;
        };
        return raw.map(({ id, members, tags }) => {
            const known: OsmMember[] = [];
            for (const member of members) {
                const index = indexOf(member.type, member.id);
                if (index >= 0) known.push({ type: member.type, index, role: member.role });
            }
            const missing = members.length - known.length;
            if (missing > 0) this.drop('relations that lack members, kept without them', 'relation', id);
            return { id, tags, members: known, missing };
        });
    }
}

function sorted<Raw extends { readonly id: number }>(objects: ReadonlyMap<number, Raw | undefined>): Raw[] {
    return [...objects.values()]
        .filter((object) => object !== undefined)
        .sort((one, other) => one.id - other.id);
}

function boundsOfNodes({ count, longitude, latitude }: OsmNodes): Bounds {
    let [west, south, east, north] = [Infinity, Infinity, -Infinity, -Infinity];
    for (let index = 0; index < count; index++) {
        west = Math.min(west, longitude[index]);
        south = Math.min(south, latitude[index]);
        east = Math.max(east, longitude[index]);
        north = Math.max(north, latitude[index]);
    }
    return [west / 1e7, south / 1e7, east / 1e7, north / 1e7];
}
