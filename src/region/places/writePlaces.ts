import type { Area } from '../areas/area.ts';
import type { Progress, Report } from '../build/Report.ts';
import type { OsmData } from '../osm/OsmData.ts';
import { AreaFinder } from './AreaFinder.ts';
import { AddressCollector } from './collectAddresses.ts';
import { collectSites } from './collectSites.ts';
import { collectStreets } from './collectStreets.ts';
import { addressOf, describePlace } from './describePlace.ts';
import { EntranceFinder } from './EntranceFinder.ts';
import { groupStops } from './groupStops.ts';
import { mergeDuplicates } from './mergeDuplicates.ts';
import { PlacesWriter } from './PlacesWriter.ts';

const NO_BUILDING = new Set(['no', 'roof', 'ruins', 'demolished']);

const isBuilding = ({ tags }: Area): boolean =>
    tags.building !== undefined && !NO_BUILDING.has(tags.building);

/** Writes `places.sqlite`: what one can go to, streets and addresses. A file of that name is replaced. */
export function writePlaces(
    path: string,
    data: OsmData,
    areas: readonly Area[],
    report: Report,
    progress: Progress,
): void {
    const merged = mergeDuplicates(collectSites(data, areas, report), data.nodes, report);
    const sites = groupStops(merged, data, report);
    const entrances = new EntranceFinder(data, new AreaFinder(data.nodes, areas.filter(isBuilding)), sites);
    const addresses = new AddressCollector(collectStreets(data, report), report);
    addresses.collect(data, areas, entrances);

    const total = sites.length + addresses.streets.length + addresses.addresses.length;
    let done = 0;
    const step = () => progress(++done, total);
    const writer = new PlacesWriter(path);
    try {
        for (const site of sites) {
            const address = addressOf(site.tags) || addressOf(entrances.buildingOf(site)?.tags ?? {});
            writer.add(describePlace(site, entrances.entranceOf(site), address, report));
            report.add('places');
            step();
        }
        const numbers = addresses.streets.map(({ described }) => {
            step();
            return writer.add(described);
        });
        for (const address of addresses.addresses) {
            writer.addAddress(address, numbers[address.street]);
            step();
        }
    } finally {
        writer.close();
    }
}
