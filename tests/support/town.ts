import { distanceBetween, type Position } from '../../src/base/position.ts';
import type { WalkGraph } from '../../src/graph/WalkGraph.ts';
import type { Tags } from '../../src/region/osm/OsmData.ts';
import type { Needs } from '../../src/routing/needs.ts';
import type { RouteOutcome } from '../../src/routing/outcome.ts';
import { Router } from '../../src/routing/Router.ts';
import { DrawnNetwork } from './drawnNetwork.ts';
import { type DrawnNodes, drawnOsm } from './drawnOsm.ts';

/** What is good to walk on: every fact that decides is tagged, and good. */
export const GOOD: Tags = {
    highway: 'footway',
    surface: 'asphalt',
    smoothness: 'good',
    width: '2.5',
    incline: '0%',
};

export interface Town {
    readonly network: DrawnNetwork;
    readonly graph: WalkGraph;
    readonly router: Router;
    /** Where a letter is drawn. */
    at(letter: string): Position;
}

interface Line {
    readonly from: string;
    readonly to: string;
}

/** Lines drawn with `-` and `|` between letters: `A---B`, and `|` from a letter straight down. */
function linesOf(drawing: string): Line[] {
    const rows = drawing.split('\n');
    const isLetter = (sign: string | undefined) => sign !== undefined && /[A-Za-z]/.test(sign);
    const lines: Line[] = [];
    rows.forEach((row, index) => {
        for (const found of row.matchAll(/(?=([A-Za-z])-+([A-Za-z]))/g)) {
            lines.push({ from: found[1] ?? '', to: found[2] ?? '' });
        }
        for (const found of row.matchAll(/[A-Za-z]/g)) {
            let below = index + 1;
            while (rows[below]?.[found.index] === '|') below++;
            const other = rows[below]?.[found.index];
            if (below > index + 1 && isLetter(other)) lines.push({ from: found[0], to: other ?? '' });
        }
    });
    return lines;
}

/** What is not said of a way is good; `highway` left empty is no highway. */
function wholeTags(tags: Tags): Tags {
    if (tags.highway) return tags;
    const { highway, ...others } = { ...GOOD, ...tags };
    return highway ? { highway, ...others } : others;
}

/**
 * A town drawn as a map, ten metres a character: every line between two letters is a good footway, unless
 * `ways` says by its letters (`BC`, in its own direction) what it is instead; ways that are not drawn are
 * added. `nodes` tags letters.
 */
export function town(
    drawing: string,
    ways: Readonly<Record<string, Tags>> = {},
    nodes: DrawnNodes = {},
): Town {
    const named = new Map(Object.entries(ways));
    const isNamed = ({ from, to }: Line) => named.has(from + to) || named.has(to + from);
    const plain = linesOf(drawing).filter((line) => !isNamed(line));
    const all = Object.fromEntries([
        ...plain.map(({ from, to }) => [from + to, GOOD] as const),
        ...[...named].map(([name, tags]) => [name, wholeTags(tags)] as const),
    ]);
    const network = new DrawnNetwork(drawing, all, nodes);
    const data = drawnOsm(drawing, all, nodes);
    return {
        network,
        graph: network.graph,
        router: new Router(network.graph),
        at: (letter) => {
            const index = data.nodes.indexOf(letter.charCodeAt(0));
            if (index < 0) throw new Error(`${letter} is not in the drawing`);
            return [(data.nodes.longitude[index] ?? 0) * 1e-7, (data.nodes.latitude[index] ?? 0) * 1e-7];
        },
    };
}

export function plan(drawn: Town, from: string, to: string, needs: Needs): RouteOutcome {
    return drawn.router.plan({ from: drawn.at(from), to: drawn.at(to), needs });
}

/** The letters a route comes by, `A>D>E>C`; any other outcome by its name and what blocks. */
export function walk(drawn: Town, from: string, to: string, needs: Needs): string {
    return say(drawn, plan(drawn, from, to, needs));
}

export function say(drawn: Town, outcome: RouteOutcome): string {
    switch (outcome.outcome) {
        case 'route':
            return lettersAlong(drawn, outcome.route.geometry);
        case 'noStepFreeWay':
            return ['noStepFreeWay', ...outcome.obstacles.map(({ reason }) => reason)].join(' ');
        case 'offTheMap':
            return `offTheMap ${outcome.end}`;
    }
}

function lettersAlong({ network }: Town, geometry: readonly Position[]): string {
    const { nodes } = network.data;
    const letters: string[] = [];
    for (const position of geometry) {
        for (let node = 0; node < nodes.count; node++) {
            const there: Position = [(nodes.longitude[node] ?? 0) * 1e-7, (nodes.latitude[node] ?? 0) * 1e-7];
            const letter = String.fromCharCode(nodes.ids[node] ?? 0);
            if (distanceBetween(position, there) < 0.05 && letters.at(-1) !== letter) letters.push(letter);
        }
    }
    return letters.join('>');
}

/** Needs of a profile with nothing turned, or with what is given. */
export const needsOf = (profile: Needs['profile'], turned: Partial<Needs> = {}): Needs => ({
    profile,
    limits: {},
    objective: 'comfort',
    ...turned,
});
