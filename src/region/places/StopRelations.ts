import type { OsmReference } from '../../graph/WalkGraph.ts';
import type { Category } from '../../places/place.ts';
import type { OsmData, OsmMember } from '../osm/OsmData.ts';
import { siteId } from './site.ts';

/** What stops where, by the value of `route` (OSM wiki, Public transport). */
const STOP_OF_ROUTE: Readonly<Record<string, Category>> = {
    bus: 'bus_stop',
    trolleybus: 'bus_stop',
    tram: 'tram_stop',
    subway: 'tram_stop',
    light_rail: 'tram_stop',
    monorail: 'tram_stop',
    train: 'railway_station',
};

interface Calls {
    readonly lines: Set<string>;
    readonly kinds: Set<Category>;
}

/** What the relations of an extract say about its stops. */
export class StopRelations {
    readonly #data: OsmData;
    readonly #calls = new Map<string, Calls>();
    readonly #names = new Map<string, string>();

    constructor(data: OsmData) {
        this.#data = data;
        for (const { tags, members } of data.relations) {
            const kind = tags.type === 'route' ? STOP_OF_ROUTE[tags.route ?? ''] : undefined;
            for (const member of kind ? members : []) {
                if (kind && /^(stop|platform)/.test(member.role)) this.#addCall(member, kind, tags.ref);
            }
            if (tags.public_transport !== 'stop_area' || !tags.name) continue;
            for (const member of members) this.#names.set(this.#idOf(member), tags.name);
        }
    }

    #idOf({ type, index }: OsmMember): string {
        const { nodes, ways, relations } = this.#data;
        if (type === 'node') return siteId({ type, id: nodes.ids[index] });
        return siteId({ type, id: (type === 'way' ? ways[index] : relations[index]).id });
    }

    #addCall(member: OsmMember, kind: Category, line: string | undefined): void {
        const id = this.#idOf(member);
        const calls = this.#calls.get(id) ?? { lines: new Set(), kinds: new Set() };
        calls.kinds.add(kind);
        if (line) calls.lines.add(line);
        this.#calls.set(id, calls);
    }

    /** The lines that call at an object. */
    linesAt(osm: OsmReference): readonly string[] {
        return [...(this.#calls.get(siteId(osm))?.lines ?? [])];
    }

    /** What an object is a stop of, by the routes that call there. */
    kindsAt(osm: OsmReference): readonly Category[] {
        return [...(this.#calls.get(siteId(osm))?.kinds ?? [])].sort();
    }

    /** The name of the stop area that an object belongs to. */
    areaNameOf(osm: OsmReference): string | undefined {
        return this.#names.get(siteId(osm));
    }
}
