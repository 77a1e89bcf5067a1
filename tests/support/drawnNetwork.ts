import type { EdgeFacts } from '../../src/graph/facts.ts';
import { writeGraphFile } from '../../src/graph/graphFile.ts';
import { WalkGraph } from '../../src/graph/WalkGraph.ts';
import { assembleAreas } from '../../src/region/areas/assembleAreas.ts';
import { Report } from '../../src/region/build/Report.ts';
import { buildNetwork } from '../../src/region/network/buildNetwork.ts';
import type { OsmData } from '../../src/region/osm/OsmData.ts';
import { type DrawnNodes, type DrawnRelation, type DrawnWays, drawnOsm } from './drawnOsm.ts';

/** The walk graph of a drawn extract, with questions that a test can put to it by letter. */
export class DrawnNetwork {
    readonly data: OsmData;
    readonly report = new Report();
    readonly graph: WalkGraph;

    constructor(
        drawing: string,
        ways: DrawnWays,
        nodes: DrawnNodes = {},
        relations: readonly DrawnRelation[] = [],
    ) {
        this.data = drawnOsm(drawing, ways, nodes, relations);
        const areas = assembleAreas(this.data, this.report);
        const sections = buildNetwork(this.data, areas, this.report, () => {});
        const opened = WalkGraph.open(writeGraphFile(sections).buffer);
        if (!opened.ok) throw new Error(opened.fault);
        this.graph = opened.value;
    }

    /** The letter where a vertex lies. */
    letterAt(vertex: number): string {
        const { vertexLongitude, vertexLatitude } = this.graph.sections;
        const { nodes } = this.data;
        for (let node = 0; node < nodes.count; node++) {
            const isHere =
                nodes.longitude[node] === vertexLongitude[vertex] &&
                nodes.latitude[node] === vertexLatitude[vertex];
            if (isHere) return String.fromCharCode(nodes.ids[node] ?? 0);
        }
        return '?';
    }

    /** Every edge on a line, sorted: its ends, and each fact that is not unknown. */
    edges(): string[] {
        const { edgeFrom, edgeTo } = this.graph.sections;
        return [...edgeFrom.keys()]
            .map((edge) => {
                const ends = `${this.letterAt(edgeFrom[edge] ?? 0)}${this.letterAt(edgeTo[edge] ?? 0)}`;
                return `${ends} ${sayFacts(this.graph.facts(edge))}`;
            })
            .sort();
    }

    /** Facts of the edge between two letters, the longest where there are several. */
    factsBetween(from: string, to: string): EdgeFacts {
        const { edgeFrom, edgeTo, edgeLength } = this.graph.sections;
        const found = [...edgeFrom.keys()]
            .filter((edge) => {
                const ends = [this.letterAt(edgeFrom[edge] ?? 0), this.letterAt(edgeTo[edge] ?? 0)];
                return ends.includes(from) && ends.includes(to) && (from === to || ends[0] !== ends[1]);
            })
            .sort((a, b) => (edgeLength[b] ?? 0) - (edgeLength[a] ?? 0))[0];
        if (found === undefined) throw new Error(`no edge between ${from} and ${to}`);
        return this.graph.facts(found);
    }

    /**
     * What one passes on the shortest way between two letters: `A footway B {kerb kerb=raised} crossing C`; points in
     * braces. '' when there is no way. A point counts as a metre.
     */
    walk(from: string, to: string): string {
        const { firstArc, arcTarget, arcEdge, edgeLength } = this.graph.sections;
        const metres = new Map<number, number>();
        const cameBy = new Map<number, { vertex: number; edge: number }>();
        const open = new Set<number>();
        for (let vertex = 0; vertex < this.graph.vertexCount; vertex++) {
            if (this.letterAt(vertex) !== from) continue;
            metres.set(vertex, 0);
            open.add(vertex);
        }
        while (open.size > 0) {
            const vertex = [...open].reduce((one, other) =>
                (metres.get(other) ?? 0) < (metres.get(one) ?? 0) ? other : one,
            );
            open.delete(vertex);
            if (this.letterAt(vertex) === to) return withoutMesh(this.#say(vertex, cameBy));
            for (let arc = firstArc[vertex] ?? 0; arc < (firstArc[vertex + 1] ?? 0); arc++) {
                const edge = (arcEdge[arc] ?? 0) >> 1;
                const target = arcTarget[arc] ?? 0;
                const reached = (metres.get(vertex) ?? 0) + (edgeLength[edge] ?? 0) / 100 + 1;
                if (reached >= (metres.get(target) ?? Number.POSITIVE_INFINITY)) continue;
                metres.set(target, reached);
                cameBy.set(target, { vertex, edge });
                open.add(target);
            }
        }
        return '';
    }

    #say(vertex: number, cameBy: ReadonlyMap<number, { vertex: number; edge: number }>): string {
        const step = cameBy.get(vertex);
        const letter = this.letterAt(vertex);
        if (!step) return letter;
        const before = this.#say(step.vertex, cameBy);
        const facts = this.graph.facts(step.edge);
        if (this.graph.edgeLength(step.edge) > 0) return `${before} ${facts.kind} ${letter}`;
        return `${before} {${sayFacts(facts)}}`;
    }
}

/** Where lines over a square only cross, one walks straight on. */
const withoutMesh = (walk: string): string => walk.replaceAll(/ \? square(?= )/g, '');

export function sayFacts({ kind, ...facts }: EdgeFacts): string {
    const known = Object.entries(facts).filter(([, value]) => value !== 'unknown');
    return [kind, ...known.map(([name, value]) => `${name}=${value}`)].join(' ');
}
