import { distanceBetween, type Position } from '../../base/position.ts';
import { encodeOsm } from '../../graph/WalkGraph.ts';
import { foldText } from '../../places/foldText.ts';
import { CATEGORIES, type Category } from '../../places/place.ts';
import type { Report } from '../build/Report.ts';
import type { OsmData, Tags } from '../osm/OsmData.ts';
import { clusterNear } from './clusterNear.ts';
import { StopRelations } from './StopRelations.ts';
import { type Site, siteName } from './site.ts';

const TRANSIT: ReadonlySet<Category> = new Set<Category>(CATEGORIES.transit);

/** Stops of one name lie no farther apart than this, metres; a station's parts reach farther. */
const STOP_REACH = 250;
const STATION_REACH = 600;

/** Keys that name the vehicle themselves. */
const VEHICLES = ['bus', 'trolleybus', 'tram', 'light_rail', 'subway', 'train', 'monorail'];

const byNumber = new Intl.Collator('de', { numeric: true });

type Tagged = Pick<Site, 'tags'>;

const isStation = ({ tags }: Tagged): boolean =>
    tags.public_transport === 'station' || tags.railway === 'station' || tags.railway === 'halt';

const isStoppingPoint = ({ tags }: Tagged): boolean =>
    tags.public_transport === 'stop_position' || tags.railway === 'stop';

const isPlatform = ({ tags }: Tagged): boolean =>
    tags.public_transport === 'platform' || tags.railway === 'platform' || tags.highway === 'bus_stop';

/** One walks to a station's building or to a stop's platform, not to where the vehicle halts. */
function rank(site: Site): number {
    if (isStoppingPoint(site)) return 3;
    if (isStation(site)) return site.categories[0] === 'railway_station' ? 0 : 2;
    return isPlatform(site) ? 1 : 2;
}

function middle(sites: readonly Site[]): Position {
    const sum = sites.reduce(([x, y], { position }) => [x + position[0], y + position[1]], [0, 0]);
    return [sum[0] / sites.length, sum[1] / sites.length];
}

/** `wheelchair` of a stop with several platforms: what all say, `limited` where they differ, else nothing. */
function wheelchairOf(sites: readonly Site[]): Tags {
    const platforms = sites.filter((site) => !isStoppingPoint(site));
    const said = new Set((platforms.length > 0 ? platforms : sites).map(({ tags }) => tags.wheelchair ?? ''));
    if (said.has('')) return {};
    return { wheelchair: said.size === 1 ? [...said][0] : 'limited' };
}

/** A stop with the name of its area, and the kind of the routes that call where no tag names the vehicle. */
function completed(site: Site, relations: StopRelations): Site {
    const name = siteName(site.tags) || relations.areaNameOf(site.osm);
    const tags = name ? { ...site.tags, name } : site.tags;
    const saysVehicle =
        VEHICLES.some((key) => tags[key] === 'yes') || isStation(site) || tags.highway === 'bus_stop';
    const kinds = saysVehicle ? [] : relations.kindsAt(site.osm);
    return { ...site, tags, categories: kinds.length > 0 ? kinds : site.categories };
}

function joinStops(sites: readonly Site[], relations: StopRelations): Site {
    const centre = middle(sites);
    const ordered = [...sites].sort(
        (a, b) =>
            rank(a) - rank(b) ||
            distanceBetween(a.position, centre) - distanceBetween(b.position, centre) ||
            encodeOsm(a.osm) - encodeOsm(b.osm),
    );
    const all: Tags = Object.assign({}, ...ordered.map((site) => site.tags).reverse());
    const { wheelchair: _, ...tags } = all;
    const lines = [...new Set(sites.flatMap(({ osm }) => relations.linesAt(osm)))];
    const calling = lines.sort((a, b) => byNumber.compare(a, b)).join(', ');
    return {
        ...ordered[0],
        tags: { ...tags, ...wheelchairOf(sites), ...(calling ? { lines: calling } : {}) },
        categories: [...new Set(ordered.flatMap(({ categories }) => categories))],
    };
}

/** Of railways, platforms are called `Gleis 1`: only with a station of that name do they make one. */
function groupsOf(alike: readonly Site[]): readonly Site[][] {
    const [category] = alike[0].categories;
    const isRailway = category === 'railway_station';
    const groups = clusterNear(alike, ({ position }) => [position], isRailway ? STATION_REACH : STOP_REACH);
    return isRailway ? groups.filter((group) => group.some(isStation)) : groups;
}

/** Makes one place of the platforms and stopping points that share a name and a kind of vehicle. */
export function groupStops(sites: readonly Site[], data: OsmData, report: Report): Site[] {
    const relations = new StopRelations(data);
    const rest = sites.filter(({ categories }) => !TRANSIT.has(categories[0]) || categories[0] === 'taxi');
    const stops = sites
        .filter(({ categories }) => TRANSIT.has(categories[0]) && categories[0] !== 'taxi')
        .map((site) => completed(site, relations));
    const named = stops.filter(({ osm, tags }) => {
        if (siteName(tags) !== '') return true;
        report.drop('stop without a name', osm);
        return false;
    });
    const byName = Map.groupBy(named, (site) => `${site.categories[0]} ${foldText(siteName(site.tags))}`);
    const grouped = [...byName.values()].flatMap(groupsOf).map((group) => joinStops(group, relations));
    report.add('stops', grouped.length);
    return [...rest, ...grouped].sort((a, b) => encodeOsm(a.osm) - encodeOsm(b.osm));
}
