import { distanceBetween, type Position } from '../../base/position.ts';
import { encodeOsm, type OsmReference } from '../../graph/WalkGraph.ts';
import { foldText } from '../../places/foldText.ts';
import { CATEGORIES, type Category } from '../../places/place.ts';
import type { Report } from '../build/Report.ts';
import type { OsmData, Tags } from '../osm/OsmData.ts';
import { clusterNear } from './clusterNear.ts';
import { type Site, siteId, siteName } from './site.ts';

const TRANSIT: ReadonlySet<Category> = new Set<Category>(CATEGORIES.transit);

/** Stops of one name lie no farther apart than this, metres; a station's parts reach farther. */
const STOP_REACH = 250;
const STATION_REACH = 600;

const ROUTES = new Set(['bus', 'tram', 'train', 'subway', 'light_rail', 'trolleybus', 'monorail', 'ferry']);

const byNumber = new Intl.Collator('de', { numeric: true });

/** The lines that call at an object, from route relations. */
function linesByObject(data: OsmData): Map<string, Set<string>> {
    const lines = new Map<string, Set<string>>();
    for (const { tags, members } of data.relations) {
        if (tags.type !== 'route' || !ROUTES.has(tags.route ?? '') || !tags.ref) continue;
        for (const { type, index, role } of members) {
            if (!/^(stop|platform)/.test(role)) continue;
            const osm: OsmReference = { type, id: idOf(data, type, index) };
            const known = lines.get(siteId(osm)) ?? new Set();
            lines.set(siteId(osm), known.add(tags.ref));
        }
    }
    return lines;
}

function idOf(data: OsmData, type: OsmReference['type'], index: number): number {
    if (type === 'node') return data.nodes.ids[index];
    return type === 'way' ? data.ways[index].id : data.relations[index].id;
}

/** Platforms are called `Gleis 1`; only with a station of that name do they make one. */
const isStation = ({ tags }: Pick<Site, 'tags'>): boolean =>
    tags.public_transport === 'station' || tags.railway === 'station' || tags.railway === 'halt';

/** Where passengers wait comes before where the vehicle halts. */
function rank({ tags }: Pick<Site, 'tags'>): number {
    if (tags.public_transport === 'stop_position' || tags.railway === 'stop') return 3;
    if (tags.public_transport === 'platform' || tags.highway === 'bus_stop') return 0;
    return isStation({ tags }) ? 1 : 2;
}

function middle(sites: readonly Site[]): Position {
    const sum = sites.reduce(([x, y], { position }) => [x + position[0], y + position[1]], [0, 0]);
    return [sum[0] / sites.length, sum[1] / sites.length];
}

/** `wheelchair` of a stop with several platforms: what all say, `limited` where they differ, else nothing. */
function wheelchairOf(sites: readonly Site[]): Tags {
    const platforms = sites.filter((site) => rank(site) < 3);
    const said = new Set((platforms.length > 0 ? platforms : sites).map(({ tags }) => tags.wheelchair ?? ''));
    if (said.has('')) return {};
    return { wheelchair: said.size === 1 ? [...said][0] : 'limited' };
}

function joinStops(sites: readonly Site[], lines: ReadonlyMap<string, ReadonlySet<string>>): Site {
    const centre = middle(sites);
    const ordered = [...sites].sort(
        (a, b) =>
            rank(a) - rank(b) ||
            distanceBetween(a.position, centre) - distanceBetween(b.position, centre) ||
            encodeOsm(a.osm) - encodeOsm(b.osm),
    );
    const refs = new Set(sites.flatMap(({ osm }) => [...(lines.get(siteId(osm)) ?? [])]));
    const all: Tags = Object.assign({}, ...ordered.map((site) => site.tags).reverse());
    const { wheelchair: _, ...tags } = all;
    const calling = [...refs].sort((a, b) => byNumber.compare(a, b)).join(', ');
    return {
        ...ordered[0],
        tags: { ...tags, ...wheelchairOf(sites), ...(calling ? { lines: calling } : {}) },
        categories: [...new Set(ordered.flatMap(({ categories }) => categories))],
    };
}

/** Makes one place of the platforms and stopping points that share a name and a kind of vehicle. */
export function groupStops(sites: readonly Site[], data: OsmData, report: Report): Site[] {
    const lines = linesByObject(data);
    const [stops, rest] = [true, false].map((wanted) =>
        sites.filter(({ categories }) => TRANSIT.has(categories[0]) === wanted),
    );
    const named = stops.filter(({ osm, tags, categories }) => {
        if (siteName(tags) !== '' || categories[0] === 'taxi') return true;
        report.drop('stop without a name', osm);
        return false;
    });
    const byName = Map.groupBy(named, (site) => `${site.categories[0]} ${foldText(siteName(site.tags))}`);
    const grouped = [...byName.values()].flatMap((alike) => {
        const [category] = alike[0].categories;
        if (category === 'taxi') return alike;
        const reach = category === 'railway_station' ? STATION_REACH : STOP_REACH;
        return clusterNear(alike, ({ position }) => [position], reach)
            .filter((group) => category !== 'railway_station' || group.some(isStation))
            .map((group) => joinStops(group, lines));
    });
    report.add('stops', grouped.length);
    return [...rest, ...grouped].sort((a, b) => encodeOsm(a.osm) - encodeOsm(b.osm));
}
