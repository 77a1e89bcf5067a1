import type { Category } from '../../places/place.ts';
import type { Area } from '../areas/area.ts';
import { Report } from '../build/Report.ts';
import type { OsmData } from '../osm/OsmData.ts';
import { collectSites } from '../places/collectSites.ts';
import { groupStops } from '../places/groupStops.ts';
import { mergeDuplicates } from '../places/mergeDuplicates.ts';
import { siteId } from '../places/site.ts';
import type { MapFeature } from './mapFeature.ts';
import { namesOf } from './names.ts';

interface Sign {
    /** Which picture is drawn; few, so that each is known at sight. */
    readonly class: string;
    readonly fromZoom: number;
}

/** Categories that have a sign on the map. The others are found in the lists. */
const SIGNS: Readonly<Partial<Record<Category, Sign>>> = {
    railway_station: { class: 'train', fromZoom: 13 },
    hospital: { class: 'hospital', fromZoom: 14 },
    town_hall: { class: 'office', fromZoom: 14 },
    toilet: { class: 'toilet', fromZoom: 14 },
    church: { class: 'church', fromZoom: 14 },
    pharmacy: { class: 'pharmacy', fromZoom: 15 },
    doctor: { class: 'doctor', fromZoom: 16 },
    dentist: { class: 'doctor', fromZoom: 16 },
    supermarket: { class: 'supermarket', fromZoom: 15 },
    market: { class: 'supermarket', fromZoom: 15 },
    bakery: { class: 'bakery', fromZoom: 16 },
    cafe: { class: 'cafe', fromZoom: 16 },
    tram_stop: { class: 'stop', fromZoom: 15 },
    bus_stop: { class: 'stop', fromZoom: 15 },
    police: { class: 'police', fromZoom: 15 },
    library: { class: 'library', fromZoom: 15 },
    post: { class: 'post', fromZoom: 16 },
    bank: { class: 'bank', fromZoom: 16 },
    senior_office: { class: 'office', fromZoom: 15 },
    drinking_water: { class: 'drinking_water', fromZoom: 16 },
    defibrillator: { class: 'defibrillator', fromZoom: 16 },
    bench: { class: 'bench', fromZoom: 16 },
};

/** Signs of the places that `places.sqlite` holds, under the same ids. */
export function placeFeatures(data: OsmData, areas: readonly Area[]): MapFeature[] {
    const countedElsewhere = new Report();
    const sites = mergeDuplicates(collectSites(data, areas, countedElsewhere), data.nodes, countedElsewhere);
    return groupStops(sites, data, countedElsewhere).flatMap(({ osm, tags, categories, position }) => {
        const sign = SIGNS[categories[0]];
        if (!sign) return [];
        return {
            layer: 'poi',
            fromZoom: sign.fromZoom,
            geometry: { type: 'point', position },
            properties: { class: sign.class, place: siteId(osm), ...namesOf(tags) },
        };
    });
}
