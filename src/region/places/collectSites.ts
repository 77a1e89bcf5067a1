import type { OsmReference } from '../../graph/WalkGraph.ts';
import { categoriesOf } from '../../places/categoryTable.ts';
import { mayBeNameless } from '../../places/categoryTraits.ts';
import type { Category } from '../../places/place.ts';
import type { Area } from '../areas/area.ts';
import type { Report } from '../build/Report.ts';
import type { OsmData, OsmRelation, Tags } from '../osm/OsmData.ts';
import { labelPoint, nodePosition } from './labelPoint.ts';
import { type Site, siteName } from './site.ts';

/** Keys whose named objects a stranger may look for. */
const PUBLIC_KEYS = [
    'amenity',
    'shop',
    'healthcare',
    'office',
    'craft',
    'leisure',
    'tourism',
    'historic',
    'emergency',
    'club',
    'public_transport',
];

/** Not a place to go to, though the key is a public one. */
const NO_PLACE =
    /^(stop_area|stop_area_group|information|parking_space|bicycle_parking|motorcycle_parking|compressed_air|waste_basket|waste_disposal|loading_dock|fire_hydrant|vacant|no)$/;

const CLOSED_TO_STRANGERS = /^(private|no)$/;

/** Of no use to somebody who may not enter. */
const OPEN_TO_ALL: ReadonlySet<Category> = new Set<Category>([
    'toilet',
    'bench',
    'park',
    'drinking_water',
    'shelter',
    'sport',
]);

function isPublic(tags: Tags): boolean {
    return PUBLIC_KEYS.some((key) => tags[key] !== undefined && !NO_PLACE.test(tags[key]));
}

class SiteCollector {
    readonly sites: Site[] = [];
    readonly #report: Report;

    constructor(report: Report) {
        this.#report = report;
    }

    /** The categories to list an object under; none when it is no place. */
    categories(osm: OsmReference, tags: Tags): readonly Category[] {
        const found = categoriesOf(tags);
        const isNamed = siteName(tags) !== '';
        if (tags.name && isPublic(tags)) this.#report.add('named public places');
        if (tags.name && isPublic(tags) && found.length > 0)
            this.#report.add('named public places with category');
        if (found.length === 0) return isNamed && isPublic(tags) ? ['other'] : [];
        if (!isNamed && !mayBeNameless(found[0])) {
            this.#report.add('nameless places left out');
            return [];
        }
        if (OPEN_TO_ALL.has(found[0]) && CLOSED_TO_STRANGERS.test(tags.access ?? '')) {
            this.#report.drop('place closed to strangers', osm);
            return [];
        }
        return found;
    }

    add(osm: OsmReference, tags: Tags, rest: () => Omit<Site, 'osm' | 'tags' | 'categories'>): void {
        const categories = this.categories(osm, tags);
        if (categories.length > 0) this.sites.push({ osm, tags, categories, ...rest() });
    }
}

/** Index of a node that stands for a relation without an outline, or -1. */
function firstNode(data: OsmData, relation: OsmRelation): number {
    for (const { type, index } of relation.members) {
        if (type === 'node') return index;
        if (type === 'way' && data.ways[index].nodes.length > 0) return data.ways[index].nodes[0];
    }
    return -1;
}

/** Every place of the extract, once per OSM object: nodes, areas, then lines and relations without outline. */
export function collectSites(data: OsmData, areas: readonly Area[], report: Report): Site[] {
    const collector = new SiteCollector(report);
    const { nodes } = data;
    for (const [node, tags] of [...nodes.tags].sort(([a], [b]) => a - b)) {
        const osm: OsmReference = { type: 'node', id: nodes.ids[node] };
        collector.add(osm, tags, () => ({ position: nodePosition(nodes, node), node }));
    }
    const outlined = new Set<string>();
    for (const area of areas) {
        outlined.add(`${area.osm.type}${area.osm.id}`);
        collector.add(area.osm, area.tags, () => ({ position: labelPoint(nodes, area), area }));
    }
    for (const way of data.ways) {
        if (way.nodes.length === 0 || outlined.has(`way${way.id}`)) continue;
        const middle = way.nodes[way.nodes.length >> 1];
        collector.add({ type: 'way', id: way.id }, way.tags, () => ({
            position: nodePosition(nodes, middle),
        }));
    }
    for (const relation of data.relations) {
        if (outlined.has(`relation${relation.id}`)) continue;
        const node = firstNode(data, relation);
        if (node < 0) continue;
        collector.add({ type: 'relation', id: relation.id }, relation.tags, () => ({
            position: nodePosition(nodes, node),
        }));
    }
    return collector.sites;
}
