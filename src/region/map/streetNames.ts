import type { OsmWay, Tags } from '../osm/OsmData.ts';
import { joinLines } from './joinLines.ts';
import type { MapFeature, MapProperties } from './mapFeature.ts';
import { namesOf } from './names.ts';
import { wayFeatures } from './wayFeatures.ts';

interface NamedStreet {
    readonly properties: MapProperties;
    readonly fromZoom: number;
    readonly lines: Uint32Array[];
}

/** Names appear one zoom after the line, when there is room for them. */
const LATER = 1;

function namedLine(way: OsmWay): MapFeature | undefined {
    const line = wayFeatures(way)[0];
    const isNamed = line?.layer === 'street' || line?.layer === 'walk' || line?.layer === 'steps';
    return isNamed ? line : undefined;
}

/** Ways of the same names, of the same importance, are one street. */
function keyOf(tags: Tags, fromZoom: number): string {
    return `${fromZoom} ${JSON.stringify(namesOf(tags))}`;
}

/** One line with a name for each street, however many ways it is cut into. */
export function streetNames(ways: readonly OsmWay[]): MapFeature[] {
    const streets = new Map<string, NamedStreet>();
    for (const way of ways) {
        const line = way.tags.name ? namedLine(way) : undefined;
        if (!line) continue;
        const key = keyOf(way.tags, line.fromZoom);
        const properties = { class: line.layer, ...namesOf(way.tags) };
        const street: NamedStreet = streets.get(key) ?? {
            properties,
            fromZoom: line.fromZoom + LATER,
            lines: [],
        };
        street.lines.push(way.nodes);
        streets.set(key, street);
    }
    return [...streets.values()].flatMap(({ properties, fromZoom, lines }) =>
        joinLines(lines).map(
            (nodes): MapFeature => ({
                layer: 'street_name',
                fromZoom: Math.min(fromZoom, 16),
                geometry: { type: 'line', nodes },
                properties,
            }),
        ),
    );
}
