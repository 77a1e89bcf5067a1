import { Buffer } from 'node:buffer';
import type { Position } from '../base/position.ts';
import { splitTags } from '../graph/tagText.ts';
import { readTimedAccess, type TimedAccess } from '../graph/timedAccess.ts';
import type { WalkGraph } from '../graph/WalkGraph.ts';
import type { Land } from '../places/land.ts';

/** The library of hours, loaded where a town has edges with hours. */
export type HoursReader = typeof import('../places/openingHours.ts');

/** Edges of one text of tags that says when one may walk there. */
export interface TimedEdges {
    readonly closes: 'way' | 'lift';
    readonly edges: readonly number[];
    readonly access: TimedAccess;
    /** Forbidden but for these hours: closed as well while it is not known whether they run. */
    readonly isForbidden: boolean;
    readonly position: Position;
}

const TELLTALES = ['opening_hours=', ':conditional='];

/** The index of the string that a byte of the text belongs to. */
function stringAt(offsets: Uint32Array, byte: number): number {
    let low = 0;
    let high = offsets.length - 1;
    while (high - low > 1) {
        const middle = (low + high) >> 1;
        if (offsets[middle] <= byte) low = middle;
        else high = middle;
    }
    return low;
}

/** Strings that may say hours. The bytes are searched, for a city has 100,000 texts of tags and few with hours. */
function stringsWithHours({ sections }: WalkGraph): Set<number> {
    const { stringText, stringOffset } = sections;
    const bytes = Buffer.from(stringText.buffer, stringText.byteOffset, stringText.byteLength);
    const found = new Set<number>();
    for (const telltale of TELLTALES) {
        let byte = bytes.indexOf(telltale);
        while (byte >= 0) {
            const string = stringAt(stringOffset, byte);
            found.add(string);
            byte = bytes.indexOf(telltale, stringOffset[string + 1]);
        }
    }
    return found;
}

function readEdges(graph: WalkGraph, text: number, edges: readonly number[]): TimedEdges | undefined {
    const tags = splitTags(graph.string(text));
    const access = readTimedAccess(tags);
    if (!access) return undefined;
    return {
        closes: graph.facts(edges[0]).kind === 'lift' ? 'lift' : 'way',
        edges,
        access,
        isForbidden: (tags.foot ?? tags.access) === 'no',
        position: graph.vertexPosition(graph.sections.edgeFrom[edges[0]]),
    };
}

/** What of a graph is open at times only: lifts, gates, doors and ways. */
export function findTimedEdges(graph: WalkGraph): TimedEdges[] {
    const byText = new Map<number, number[]>([...stringsWithHours(graph)].map((text) => [text, []]));
    if (byText.size === 0) return [];
    const { edgeTags } = graph.sections;
    for (let edge = 0; edge < graph.edgeCount; edge++) byText.get(edgeTags[edge])?.push(edge);
    return [...byText].flatMap(([text, edges]) =>
        edges.length === 0 ? [] : (readEdges(graph, text, edges) ?? []),
    );
}

/** Whether they are closed; hours that are not known close nothing, but where walking is forbidden otherwise. */
export function isClosedAt(
    { access, isForbidden, position }: TimedEdges,
    now: number | undefined,
    land: Land,
    { openState }: HoursReader,
): boolean {
    const state = now === undefined ? 'unknown' : openState(access.hours, now, { position }, land);
    if (access.rule === 'closedDuring') return state === 'open';
    return state === 'closed' || (state === 'unknown' && isForbidden);
}

/** Until when what is closed stays so; undefined where that is not known, or weeks away. */
export function closedUntil(
    { access, position }: TimedEdges,
    now: number | undefined,
    land: Land,
    { openness }: HoursReader,
): number | undefined {
    if (now === undefined) return undefined;
    const found = openness(access.hours, now, { position }, land);
    if (found.state === 'closed' && access.rule === 'openDuring') return found.next;
    return found.state === 'open' && access.rule === 'closedDuring' ? found.until : undefined;
}
