import type { Area } from '../areas/area.ts';
import type { Progress, Report } from '../build/Report.ts';
import type { OsmData } from '../osm/OsmData.ts';
import { mapFeatures } from './mapFeatures.ts';
import { FIRST_ZOOM, LAST_ZOOM, MAP_LAYERS } from './mapLayers.ts';
import { mapTiles } from './mapTiles.ts';
import { projectNodes } from './mercator.ts';
import { writeMbtiles } from './writeMbtiles.ts';

/** Open Database Licence 4.3: whoever shows the map names its source. */
export const MAP_ATTRIBUTION = '© OpenStreetMap contributors';

const VECTOR_LAYERS = Object.entries(MAP_LAYERS).map(([id, { description, fields }]) => ({
    id,
    description,
    minzoom: FIRST_ZOOM,
    maxzoom: LAST_ZOOM,
    fields,
}));

/**
 * Writes the offline map as MBTiles 1.3 with our own vector layers (MAP_LAYERS), zoom 0 to 16. `path` must not exist.
 * The same data gives the same bytes. Throws what SQLite throws, for example when the disk is full.
 */
export function writeMap(
    path: string,
    data: OsmData,
    areas: readonly Area[],
    report: Report,
    progress: Progress,
): void {
    const nodes = projectNodes(data.nodes);
    const features = mapFeatures(data, areas, nodes);
    const [west, south, east, north] = data.bounds;
    const metadata = {
        name: 'Stufenfrei',
        description: 'Ways for people on foot, drawn for weak eyes',
        format: 'pbf',
        type: 'baselayer',
        version: '1',
        attribution: MAP_ATTRIBUTION,
        bounds: data.bounds.join(','),
        center: `${(west + east) / 2},${(south + north) / 2},${LAST_ZOOM}`,
        minzoom: String(FIRST_ZOOM),
        maxzoom: String(LAST_ZOOM),
        json: JSON.stringify({ vector_layers: VECTOR_LAYERS }),
    };
    const counts = writeMbtiles(path, metadata, mapTiles(features, nodes, progress));
    report.add('map features', features.length);
    report.add('map tiles', counts.tiles);
    report.add('map tiles, different', counts.images);
    report.add('largest map tile, bytes', counts.largest);
}
