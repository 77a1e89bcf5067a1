import { distanceBetween } from '../../base/position.ts';
import { encodeOsm } from '../../graph/WalkGraph.ts';
import { foldText } from '../../places/foldText.ts';
import { CATEGORIES, type Category } from '../../places/place.ts';
import { OSM_DETAIL_KEYS } from '../../places/placeDetails.ts';
import type { Area } from '../areas/area.ts';
import type { Report } from '../build/Report.ts';
import type { OsmNodes } from '../osm/OsmData.ts';
import { AreaFinder } from './AreaFinder.ts';
import { type Site, siteName } from './site.ts';

/** A node this far from the point inside an outline of the same name and kind is the same place, metres. */
const NEAR_OUTLINE = 30;
/** Two nodes of the same name and kind this near are one place mapped twice, metres. */
const NEAR_NODE = 15;

/** Of these kinds an outline holds one place: a nameless one and a named one in it are the same. */
const ONE_BY_OUTLINE: ReadonlySet<Category> = new Set<Category>(
    Object.values(CATEGORIES)
        .flat()
        .filter((category) => category !== 'shop' && category !== 'bench' && category !== 'drinking_water'),
);

/** Stops are grouped by their own rules. */
const TRANSIT: ReadonlySet<Category> = new Set<Category>(CATEGORIES.transit);

const KNOWN_KEYS = ['opening_hours', 'check_date', ...OSM_DETAIL_KEYS];

const knownFacts = ({ tags }: Site): number => KNOWN_KEYS.filter((key) => tags[key] !== undefined).length;

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

/** What two mappings of one place share. */
const twinKey = ({ tags, categories }: Site): string => `${categories[0]} ${foldText(siteName(tags))}`;

/** Whether a place in an outline is the outline's own. */
function isOutlineOf(outline: Site, inner: Site): boolean {
    const [category] = inner.categories;
    if (outline.categories[0] !== category) return false;
    const names = [outline, inner].map(({ tags }) => foldText(siteName(tags)));
    if (names[0] !== '' && names[0] === names[1]) return true;
    return names.includes('') && ONE_BY_OUTLINE.has(category);
}

class Merger {
    readonly #kept: Site[] = [];
    readonly #nodes: OsmNodes;
    readonly #outlines: AreaFinder;
    /** Index of the place that an outline went into. */
    readonly #byOutline = new Map<Area, number>();
    /** Indexes of places by what they share and the square they lie in. */
    readonly #bySquare = new Map<string, number[]>();

    constructor(sites: readonly Site[], nodes: OsmNodes) {
        this.#nodes = nodes;
        this.#outlines = new AreaFinder(
            nodes,
            sites.flatMap(({ area }) => area ?? []),
        );
    }

    get sites(): readonly Site[] {
        return this.#kept;
    }

    /** Takes a place in; true when it was there already. */
    add(site: Site): boolean {
        const twin = this.#around(site) ?? this.#beside(site);
        const index = twin ?? this.#kept.push(site) - 1;
        if (twin !== undefined) this.#kept[twin] = merge(this.#kept[twin], site);
        if (site.area) this.#byOutline.set(site.area, index);
        if (twin === undefined) {
            const square = squareOf(site, 0, 0);
            this.#bySquare.set(square, [...(this.#bySquare.get(square) ?? []), index]);
        }
        return twin !== undefined;
    }

    /** The place whose outline goes around this node. */
    #around(site: Site): number | undefined {
        if (site.node === undefined) return undefined;
        return this.#outlines
            .around(this.#nodes.longitude[site.node], this.#nodes.latitude[site.node])
            .map((area) => this.#byOutline.get(area))
            .find((index) => index !== undefined && isOutlineOf(this.#kept[index], site));
    }

    /** A place of the same name and kind right beside this one. */
    #beside(site: Site): number | undefined {
        if (siteName(site.tags) === '') return undefined;
        for (const [across, up] of NEIGHBOURS) {
            const found = this.#bySquare.get(squareOf(site, across, up))?.find((index) => {
                const other = this.#kept[index];
                const reach = site.area || other.area ? NEAR_OUTLINE : NEAR_NODE;
                return distanceBetween(other.position, site.position) <= reach;
            });
            if (found !== undefined) return found;
        }
        return undefined;
    }
}

/** Side of a square, degrees: wider than the farthest twin below 75° of latitude. */
const SQUARE = 0.0011;
const NEIGHBOURS = [-1, 0, 1].flatMap((across) => [-1, 0, 1].map((up) => [across, up] as const));

function squareOf(site: Site, across: number, up: number): string {
    const { position } = site;
    return `${Math.floor(position[0] / SQUARE) + across} ${Math.floor(position[1] / SQUARE) + up} ${twinKey(site)}`;
}

/** Joins what was mapped twice: the node and the outline of the same shop. Ordered by OSM type and id. */
export function mergeDuplicates(sites: readonly Site[], nodes: OsmNodes, report: Report): Site[] {
    const merger = new Merger(sites, nodes);
    const outlinesFirst = [...sites].sort((a, b) => Number(!a.area) - Number(!b.area));
    const stops = sites.filter(({ categories }) => TRANSIT.has(categories[0]));
    for (const site of outlinesFirst) {
        if (!TRANSIT.has(site.categories[0]) && merger.add(site))
            report.add('places mapped twice and merged');
    }
    return [...merger.sites, ...stops].sort((a, b) => encodeOsm(a.osm) - encodeOsm(b.osm));
}
