import { distanceBetween, type Position } from '../../base/position.ts';
import { encodeOsm, type OsmReference } from '../../graph/WalkGraph.ts';
import { cleanText } from '../../places/cleanText.ts';
import { foldText } from '../../places/foldText.ts';
import type { PlaceEntrance } from '../../places/place.ts';
import type { Area } from '../areas/area.ts';
import type { Report } from '../build/Report.ts';
import type { OsmData, Tags } from '../osm/OsmData.ts';
import type { Street } from './collectStreets.ts';
import { doorState } from './doorState.ts';
import type { EntranceFinder } from './EntranceFinder.ts';
import { labelPoint, nodePosition } from './labelPoint.ts';
import { siteId } from './site.ts';

export interface Address {
    readonly osm: OsmReference;
    /** Index into the streets. */
    readonly street: number;
    readonly house: string;
    readonly position: Position;
    readonly entrance: PlaceEntrance;
}

/** House numbers longer than this are no house numbers. */
const LONGEST_HOUSE = 20;

interface RawAddress {
    readonly osm: OsmReference;
    readonly street: string;
    readonly house: string;
    readonly position: Position;
    readonly entrance: () => PlaceEntrance;
}

/** Street names that only a relation `associatedStreet` gives, by member. */
function associatedStreets(data: OsmData): Map<string, string> {
    const streets = new Map<string, string>();
    for (const { tags, members } of data.relations) {
        const name = tags.type === 'associatedStreet' ? (tags['addr:street'] ?? tags.name) : undefined;
        if (!name) continue;
        for (const { type, index, role } of members) {
            if (role !== 'house' && role !== 'address') continue;
            if (type === 'node') streets.set(siteId({ type, id: data.nodes.ids[index] }), name);
            if (type === 'way') streets.set(siteId({ type, id: data.ways[index].id }), name);
        }
    }
    return streets;
}

/** Streets that addresses name and the extract does not have, and all addresses with the street they are in. */
export class AddressCollector {
    readonly streets: Street[];
    readonly addresses: Address[] = [];
    readonly #report: Report;
    readonly #byName: Map<string, number[]>;

    constructor(streets: readonly Street[], report: Report) {
        this.streets = [...streets];
        this.#report = report;
        this.#byName = new Map();
        for (const [index, { described }] of streets.entries()) {
            const name = foldText(described.place.name);
            this.#byName.set(name, [...(this.#byName.get(name) ?? []), index]);
        }
    }

    collect(data: OsmData, areas: readonly Area[], entrances: EntranceFinder): void {
        const associated = associatedStreets(data);
        const add = (
            osm: OsmReference,
            tags: Tags,
            position: () => Position,
            entrance: () => PlaceEntrance,
        ) => {
            const house = cleanText(tags['addr:housenumber'] ?? '').text;
            if (house === '') return;
            const street = tags['addr:street'] ?? tags['addr:place'] ?? associated.get(siteId(osm)) ?? '';
            if (foldText(street) === '' || house.length > LONGEST_HOUSE) {
                this.#report.drop('house number without a street', osm);
                return;
            }
            this.#add({ osm, street, house, position: position(), entrance });
        };
        for (const [node, tags] of [...data.nodes.tags].sort(([a], [b]) => a - b)) {
            const position = nodePosition(data.nodes, node);
            const entrance = (): PlaceEntrance => ({ position, ...doorState(tags) });
            add({ type: 'node', id: data.nodes.ids[node] }, tags, () => position, entrance);
        }
        for (const area of areas) {
            const position = () => labelPoint(data.nodes, area);
            add(area.osm, area.tags, position, () => entrances.entranceOfHouse(area, position()));
        }
        this.addresses.sort((a, b) => encodeOsm(a.osm) - encodeOsm(b.osm));
        this.#report.add('addresses', this.addresses.length);
    }

    #add({ osm, street, house, position, entrance }: RawAddress): void {
        const index = this.#streetAt(street, position) ?? this.#newStreet(street, osm, position);
        this.addresses.push({ osm, street: index, house, position, entrance: entrance() });
    }

    /** The nearest of the streets of that name. */
    #streetAt(name: string, position: Position): number | undefined {
        const alike = this.#byName.get(foldText(name)) ?? [];
        if (alike.length < 2) return alike[0];
        const away = (index: number) =>
            Math.min(...this.streets[index].pieces.map((piece) => distanceBetween(piece, position)));
        return alike.reduce((best, index) => (away(index) < away(best) ? index : best));
    }

    /** A street that no way of the extract is named after: a hamlet, or the way lies outside. */
    #newStreet(raw: string, osm: OsmReference, position: Position): number {
        const name = cleanText(raw).text;
        this.#report.add('streets known from addresses only');
        const place = {
            id: `a${siteId(osm)}`,
            category: 'street',
            also: [],
            name,
            names: {},
            position,
            address: '',
            openingHours: '',
            entrance: { position, state: 'unknown' },
            details: {},
            checked: '',
        } as const;
        const index = this.streets.push({ described: { place, aliases: [] }, pieces: [position] }) - 1;
        this.#byName.set(foldText(name), [index]);
        return index;
    }
}
