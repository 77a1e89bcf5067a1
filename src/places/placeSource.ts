/** Where a place comes from: an OSM object, or an operator's own table. */
export type PlaceSource =
    | { readonly osmType: 'node' | 'way' | 'relation'; readonly osmId: number }
    | { readonly curated: string };

const TYPES: Readonly<Record<string, 'node' | 'way' | 'relation'>> = { n: 'node', w: 'way', r: 'relation' };

/** The source that a place's id tells; a street's id has `s` or `a` before the OSM object it was made from. */
export function sourceOf(id: string): PlaceSource {
    const [, letter, number] = /^[sa]?([nwr])(-?\d+)$/.exec(id) ?? [];
    const osmType = TYPES[letter ?? ''];
    return osmType ? { osmType, osmId: Number(number) } : { curated: id.replace(/^c-/, '') };
}
