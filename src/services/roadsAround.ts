import type { Position } from '../base/position.ts';
import { COORDINATE_UNIT } from '../graph/coordinates.ts';
import type { EdgeFacts } from '../graph/facts.ts';
import type { WalkGraph } from '../graph/WalkGraph.ts';
import type { RoadsAround } from '../handout/strip.ts';

/** Of a degree of latitude (mean meridian, WGS 84). */
const METRES_PER_DEGREE = 111_195;

/** Lines of sight over a square, kerbs and the like are nothing that one could see as a street. */
const UNSEEN: readonly EdgeFacts['kind'][] = ['square', 'kerb', 'barrier', 'lift', 'ferry'];

/** The streets and paths near a position, for the strips of a handout. */
export function roadsAround(graph: WalkGraph): RoadsAround {
    return (position: Position, radius: number) => {
        const [longitude, latitude] = position;
        const north = radius / METRES_PER_DEGREE;
        const east = north / Math.cos((latitude * Math.PI) / 180);
        const edges = graph.edgeIndex.search(
            (longitude - east) / COORDINATE_UNIT,
            (latitude - north) / COORDINATE_UNIT,
            (longitude + east) / COORDINATE_UNIT,
            (latitude + north) / COORDINATE_UNIT,
        );
        return edges
            .filter((edge) => !UNSEEN.includes(graph.facts(edge).kind))
            .map((edge) => graph.edgeLine(edge));
    };
}
