import { distanceBetween, type Position } from '../../base/position.ts';
import { hasDoor } from '../../places/categoryTraits.ts';
import type { PlaceEntrance, StepFreeEntrance } from '../../places/place.ts';
import type { Area } from '../areas/area.ts';
import type { OsmData, Tags } from '../osm/OsmData.ts';
import type { AreaFinder } from './AreaFinder.ts';
import { type DoorState, doorState, placeState } from './doorState.ts';
import { nodePosition } from './labelPoint.ts';
import type { Site } from './site.ts';

interface Door {
    readonly node: number;
    readonly tags: Tags;
    readonly position: Position;
    readonly door: DoorState;
}

const STATE_ORDER: readonly StepFreeEntrance[] = ['stepFree', 'unknown', 'oneStep', 'steps'];
const KIND_ORDER = ['main', 'shop', 'yes', 'secondary'];

/** Not for visitors (OSM wiki, Key:entrance). */
const NOT_FOR_VISITORS = new Set(['no', 'emergency', 'exit', 'service', 'garage', 'fire_exit']);
/** Doors to flats: nobody goes to a shop through them. */
const TO_FLATS = new Set(['home', 'staircase', 'residence', 'apartment']);
const CLOSED_TO_STRANGERS = new Set(['no', 'private']);

/** At most this many doors are looked at; a fair has more, nobody walks round it. */
const MOST_DOORS = 200;

function isForVisitors({ entrance, access }: Tags): boolean {
    return (
        entrance !== undefined && !NOT_FOR_VISITORS.has(entrance) && !CLOSED_TO_STRANGERS.has(access ?? '')
    );
}

const leadsToTenants = ({ tags }: Door): boolean => !TO_FLATS.has(tags.entrance ?? '');

function kindOf({ entrance, automatic_door }: Tags): number {
    const kind = KIND_ORDER.indexOf(entrance ?? '');
    const opensItself = automatic_door !== undefined && automatic_door !== 'no';
    return (kind < 0 ? KIND_ORDER.length : kind) * 2 + (opensItself ? 0 : 1);
}

/** Finds where one goes into a place. */
export class EntranceFinder {
    readonly #data: OsmData;
    readonly #buildings: AreaFinder;

    constructor(data: OsmData, buildings: AreaFinder) {
        this.#data = data;
        this.#buildings = buildings;
    }

    /** The building a place is, or lies in. */
    buildingOf({ node, area, position }: Pick<Site, 'node' | 'area' | 'position'>): Area | undefined {
        if (area?.tags.building) return area;
        const { longitude, latitude } = this.#data.nodes;
        const [x, y] =
            node === undefined
                ? position.map((degree) => Math.round(degree * 1e7))
                : [longitude[node], latitude[node]];
        return this.#buildings.around(x, y)[0];
    }

    #doorsOf(area: Area): Door[] {
        const { nodes } = this.#data;
        const found = new Map<number, Door>();
        for (const node of area.polygons.flatMap((polygon) => polygon.flatMap((ring) => [...ring]))) {
            const tags = nodes.tags.get(node);
            if (!tags || !isForVisitors(tags) || found.size >= MOST_DOORS) continue;
            found.set(node, { node, tags, position: nodePosition(nodes, node), door: doorState(tags) });
        }
        return [...found.values()];
    }

    /** The door that suits most people: no step before main before near; the OSM id decides a draw. */
    #best(doors: readonly Door[], position: Position): Door | undefined {
        const ranked = doors.map((door) => ({
            door,
            state: STATE_ORDER.indexOf(door.door.state),
            kind: kindOf(door.tags),
            distance: distanceBetween(position, door.position),
        }));
        ranked.sort(
            (a, b) =>
                a.state - b.state || a.kind - b.kind || a.distance - b.distance || a.door.node - b.door.node,
        );
        return ranked[0]?.door;
    }

    /**
     * The way in. A door is the place's own when it is on the outline, or the node, that carries the place. Of a
     * building around it the nearest door is where one walks to, and its threshold counts only when all doors
     * are alike: the others may lead to neighbours.
     */
    entranceOf(site: Site): PlaceEntrance {
        const own = placeState(site.tags);
        if (!hasDoor(site.categories[0])) return { position: site.position, ...own };
        if (site.node !== undefined && site.tags.entrance !== undefined) {
            return { position: site.position, ...believed(doorState(site.tags), own) };
        }
        const ownDoors = site.area ? this.#doorsOf(site.area).filter(leadsToTenants) : [];
        if (ownDoors.length > 0) return this.#through(ownDoors, site, own);

        const building = this.buildingOf(site);
        const doors = building ? this.#doorsOf(building).filter(leadsToTenants) : [];
        const nearest = nearestOf(doors, site.position);
        if (!nearest) return { position: site.position, ...own };
        const areAlike = doors.every(({ door }) => door.state === nearest.door.state);
        return {
            position: nearest.position,
            ...believed(areAlike ? nearest.door : { state: 'unknown' }, own),
        };
    }

    /** Where several doors are alike unknown, the place's promise holds for its main door only. */
    #through(doors: readonly Door[], site: Site, own: DoorState): PlaceEntrance {
        const door = this.#best(doors, site.position);
        if (!door) return { position: site.position, ...own };
        const isTheDoor = doors.length === 1 || door.tags.entrance === 'main' || own.state !== 'stepFree';
        return { position: door.position, ...believed(door.door, isTheDoor ? own : { state: 'unknown' }) };
    }

    /** The way into a house that has an address, tenants or not. */
    entranceOfHouse(area: Area, position: Position): PlaceEntrance {
        const door = this.#best(this.#doorsOf(area), position);
        return door ? { position: door.position, ...door.door } : { position, state: 'unknown' };
    }
}

function nearestOf(doors: readonly Door[], position: Position): Door | undefined {
    return doors
        .map((door) => ({ door, distance: distanceBetween(position, door.position) }))
        .sort((a, b) => a.distance - b.distance || a.door.node - b.door.node)[0]?.door;
}

/** A door's own tags before the place's; a step-free door of a place that says `no` is doubtful. */
function believed(door: DoorState, place: DoorState): DoorState {
    if (door.state === 'unknown') return place;
    return door.state === 'stepFree' && place.state === 'steps' ? { state: 'unknown' } : door;
}
