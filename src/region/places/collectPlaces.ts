import type { Area } from '../areas/area.ts';
import type { Report } from '../build/Report.ts';
import type { OsmData } from '../osm/OsmData.ts';
import { AreaFinder } from './AreaFinder.ts';
import { type Address, AddressCollector } from './collectAddresses.ts';
import { collectSites } from './collectSites.ts';
import { collectStreets } from './collectStreets.ts';
import { addressOf, type DescribedPlace, describePlace } from './describePlace.ts';
import { EntranceFinder } from './EntranceFinder.ts';
import { groupStops } from './groupStops.ts';
import { mergeDuplicates } from './mergeDuplicates.ts';

/** What one can go to and look for in an extract. */
export interface CollectedPlaces {
    /** In the order of OSM types and ids. */
    readonly places: readonly DescribedPlace[];
    readonly streets: readonly DescribedPlace[];
    /** Each with the index of its street. */
    readonly addresses: readonly Address[];
}

const NO_BUILDING = new Set(['no', 'roof', 'ruins', 'demolished']);

const isBuilding = ({ tags }: Area): boolean =>
    tags.building !== undefined && !NO_BUILDING.has(tags.building);

export function collectPlaces(data: OsmData, areas: readonly Area[], report: Report): CollectedPlaces {
    const merged = mergeDuplicates(collectSites(data, areas, report), data.nodes, report);
    const sites = groupStops(merged, data, report);
    const entrances = new EntranceFinder(data, new AreaFinder(data.nodes, areas.filter(isBuilding)));
    const collector = new AddressCollector(collectStreets(data, report), report);
    collector.collect(data, areas, entrances);
    const places = sites.map((site) => {
        const address = addressOf(site.tags) || addressOf(entrances.buildingOf(site)?.tags ?? {});
        return describePlace(site, entrances.entranceOf(site), address, report);
    });
    report.add('places', places.length);
    return {
        places,
        streets: collector.streets.map(({ described }) => described),
        addresses: collector.addresses,
    };
}
