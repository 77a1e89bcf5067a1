import type { Area } from '../areas/area.ts';
import type { Progress, Report } from '../build/Report.ts';
import type { OsmData } from '../osm/OsmData.ts';
import { collectPlaces } from './collectPlaces.ts';
import { PlacesWriter } from './PlacesWriter.ts';

/** Writes `places.sqlite`: what one can go to, streets and addresses. A file of that name is replaced. */
export function writePlaces(
    path: string,
    data: OsmData,
    areas: readonly Area[],
    report: Report,
    progress: Progress,
): void {
    const { places, streets, addresses } = collectPlaces(data, areas, report);
    const total = places.length + streets.length + addresses.length;
    let done = 0;
    const step = () => progress(++done, total);
    const writer = new PlacesWriter(path);
    try {
        for (const place of places) {
            writer.add(place);
            step();
        }
        const numbers = streets.map((street) => {
            step();
            return writer.add(street);
        });
        for (const address of addresses) {
            writer.addAddress(address, numbers[address.street]);
            step();
        }
    } finally {
        writer.close();
    }
}
