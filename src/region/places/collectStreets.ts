import { distanceBetween, type Position } from '../../base/position.ts';
import { cleanText } from '../../places/cleanText.ts';
import { foldText } from '../../places/foldText.ts';
import type { Report } from '../build/Report.ts';
import type { OsmData, OsmWay, Tags } from '../osm/OsmData.ts';
import { clusterNear } from './clusterNear.ts';
import { aliasesOf, type DescribedPlace, namesOf } from './describePlace.ts';
import { nodePosition } from './labelPoint.ts';
import { siteId } from './site.ts';

/** Pieces of one name with a gap no wider than this are one street, metres. */
const WIDEST_GAP = 400;

const NO_STREET = /^(bus_stop|platform|proposed|construction|abandoned|razed|elevator|corridor)$/;

/** Pieces of one street, its lowest way id first. */
export interface Street {
    readonly described: DescribedPlace;
    readonly pieces: readonly Position[];
}

interface Piece {
    readonly way: OsmWay;
    readonly middle: Position;
    readonly ends: readonly Position[];
}

const isStreet = ({ tags, nodes }: OsmWay): boolean =>
    nodes.length > 1 &&
    tags.name !== undefined &&
    tags.highway !== undefined &&
    !NO_STREET.test(tags.highway);

/** The point on the street nearest to the middle of all its pieces. */
function pointOn(pieces: readonly Piece[]): Position {
    const count = pieces.length;
    const x = pieces.reduce((sum, { middle }) => sum + middle[0], 0) / count;
    const y = pieces.reduce((sum, { middle }) => sum + middle[1], 0) / count;
    const away = ({ middle }: Piece) => distanceBetween(middle, [x, y]);
    return pieces.reduce((best, piece) => (away(piece) < away(best) ? piece : best)).middle;
}

function describeStreet(pieces: readonly Piece[], report: Report): Street {
    const ordered = [...pieces].sort((a, b) => a.way.id - b.way.id);
    const tags: Tags = Object.assign({}, ...ordered.map(({ way }) => way.tags).reverse());
    const position = pointOn(ordered);
    const name = cleanText(tags.name).text;
    const place = {
        id: `s${siteId({ type: 'way', id: ordered[0].way.id })}`,
        category: 'street',
        also: [],
        name,
        names: namesOf(tags, report),
        position,
        address: '',
        openingHours: '',
        entrance: { position, state: 'unknown' },
        details: {},
        checked: '',
    } as const;
    return {
        described: { place, aliases: aliasesOf(tags, name) },
        pieces: ordered.map(({ middle }) => middle),
    };
}

/** Streets by name: pieces near one another are one street, the same name far off is another. */
export function collectStreets(data: OsmData, report: Report): Street[] {
    const pieces = data.ways.filter(isStreet).map((way): Piece => {
        const { nodes } = way;
        const at = (node: number) => nodePosition(data.nodes, node);
        return {
            way,
            middle: at(nodes[nodes.length >> 1]),
            ends: [at(nodes[0]), at(nodes[nodes.length - 1])],
        };
    });
    const byName = Map.groupBy(pieces, ({ way }) => foldText(way.tags.name));
    byName.delete('');
    const streets = [...byName.values()]
        .flatMap((alike) => clusterNear(alike, ({ ends }) => ends, WIDEST_GAP))
        .map((street) => describeStreet(street, report))
        .sort((a, b) => Number(a.described.place.id.slice(1)) - Number(b.described.place.id.slice(1)));
    report.add('streets', streets.length);
    return streets;
}
