import type { Tags } from '../osm/OsmData.ts';

interface Values {
    readonly only?: readonly string[];
    readonly but?: readonly string[];
}

/**
 * Keys that make a closed way an area when it does not say `area` itself (OSM wiki, Way and Area; the list
 * follows osm-polygon-features and iD's area keys). A value `no` never does.
 */
const AREA_KEYS: Readonly<Record<string, Values>> = {
    aeroway: { but: ['taxiway', 'jet_bridge'] },
    amenity: {},
    'area:highway': {},
    boundary: {},
    building: {},
    'building:part': {},
    craft: {},
    golf: { but: ['hole', 'cartpath', 'path'] },
    healthcare: {},
    highway: { only: ['services', 'rest_area', 'elevator'] },
    historic: {},
    indoor: { only: ['room', 'area', 'corridor', 'level'] },
    landuse: {},
    leisure: { but: ['track', 'slipway'] },
    man_made: {
        but: ['cutline', 'embankment', 'pipeline', 'goods_conveyor', 'breakwater', 'groyne', 'pier'],
    },
    military: { but: ['trench'] },
    natural: { but: ['coastline', 'cliff', 'ridge', 'arete', 'tree_row', 'valley', 'earth_bank'] },
    office: {},
    place: {},
    power: { only: ['plant', 'substation', 'generator', 'transformer', 'station', 'sub_station'] },
    public_transport: { but: ['stop_position'] },
    railway: { only: ['station', 'turntable', 'roundhouse', 'platform', 'traverser'] },
    ruins: {},
    shop: {},
    tourism: { but: ['artwork'] },
    waterway: { only: ['riverbank', 'dock', 'boatyard', 'dam', 'fuel'] },
};

const KEYS = Object.entries(AREA_KEYS);

/** Whether a closed way with these tags encloses ground rather than being a line that comes back. */
export function isArea(tags: Tags): boolean {
    if (tags.area === 'yes') return true;
    if (tags.area === 'no') return false;
    return KEYS.some(([key, { only, but }]) => {
        const value = tags[key];
        if (value === undefined || value === 'no') return false;
        return only ? only.includes(value) : !but?.includes(value);
    });
}
