import { distanceBetween } from '../../base/position.ts';
import { encodeOsm } from '../../graph/WalkGraph.ts';
import { foldText } from '../../places/foldText.ts';
import { DETAIL_KEYS } from '../../places/placeDetails.ts';
import type { Report } from '../build/Report.ts';
import type { OsmNodes } from '../osm/OsmData.ts';
import { isInArea } from './labelPoint.ts';
import { type Site, siteName } from './site.ts';

/** A node this far from the point inside an outline of the same name and kind is the same place, metres. */
const NEAR_OUTLINE = 30;
/** Two nodes of the same name and kind this near are one place mapped twice, metres. */
const NEAR_NODE = 15;

/** Nameless objects of these kinds are the same when one lies in the other. */
const NAMELESS_TWINS = new Set(['toilet', 'library', 'post', 'bank']);

const KNOWN_KEYS = ['opening_hours', 'check_date', ...DETAIL_KEYS];

const knownFacts = ({ tags }: Site): number => KNOWN_KEYS.filter((key) => tags[key] !== undefined).length;

function isIn(nodes: OsmNodes, inner: Site, outer: Site): boolean {
    if (!outer.area || inner.node === undefined) return false;
    return isInArea(nodes, outer.area, nodes.longitude[inner.node], nodes.latitude[inner.node]);
}

function areSame(nodes: OsmNodes, a: Site, b: Site): boolean {
    if (isIn(nodes, a, b) || isIn(nodes, b, a)) return true;
    if (siteName(a.tags) === '' || siteName(b.tags) === '') return false;
    const reach = a.area || b.area ? NEAR_OUTLINE : NEAR_NODE;
    return distanceBetween(a.position, b.position) <= reach;
}

/** One place of two: it keeps the id and the tags of the better described, and the outline of either. */
function merge(a: Site, b: Site): Site {
    const [kept, other] = knownFacts(b) > knownFacts(a) ? [b, a] : [a, b];
    const outlined = kept.area ? kept : other;
    return {
        osm: kept.osm,
        tags: { ...other.tags, ...kept.tags },
        categories: [...new Set([...kept.categories, ...other.categories])],
        position: kept.position,
        ...(kept.node === undefined ? {} : { node: kept.node }),
        ...(outlined.area ? { area: outlined.area } : {}),
    };
}

/** Joins what was mapped twice: the node and the outline of the same shop. Ordered by OSM type and id. */
export function mergeDuplicates(sites: readonly Site[], nodes: OsmNodes, report: Report): Site[] {
    const kept: Site[] = [];
    const byName = new Map<string, number[]>();
    for (const site of sites) {
        const name = foldText(siteName(site.tags));
        const mayHaveTwin = name !== '' || NAMELESS_TWINS.has(site.categories[0]);
        const key = `${site.categories[0]} ${name}`;
        const alike = mayHaveTwin ? (byName.get(key) ?? []) : [];
        const twin = alike.find((index) => areSame(nodes, kept[index], site));
        if (twin !== undefined) {
            kept[twin] = merge(kept[twin], site);
            report.add('places mapped twice and merged');
            continue;
        }
        alike.push(kept.push(site) - 1);
        if (mayHaveTwin) byName.set(key, alike);
    }
    return kept.sort((a, b) => encodeOsm(a.osm) - encodeOsm(b.osm));
}
