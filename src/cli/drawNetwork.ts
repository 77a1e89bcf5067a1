import type { WalkGraph } from '../graph/WalkGraph.ts';

/** Braille patterns hold 2 × 4 dots a character (Unicode, block 2800); the bit of the dot in a column and row. */
const DOTS = [
    [0x01, 0x02, 0x04, 0x40],
    [0x08, 0x10, 0x20, 0x80],
];
const BLANK = 0x2800;
const STEPS = '#';

/** The network as lines of text, at most so many columns and rows; steps stand out as `#`. */
export function drawNetwork(graph: WalkGraph, columns: number, rows: number): string[] {
    const [west, south, east, north] = graph.bounds();
    const narrowing = Math.cos((((south + north) / 2) * Math.PI) / 180);
    const width = Math.max((east - west) * narrowing, Number.EPSILON);
    const height = Math.max(north - south, Number.EPSILON);
    const scale = Math.min((columns * 2 - 1) / width, (rows * 4 - 1) / height);
    const across = Math.floor((width * scale) / 2) + 1;
    const down = Math.floor((height * scale) / 4) + 1;
    const cells = new Uint8Array(across * down);
    const steps = new Set<number>();

    for (let edge = 0; edge < graph.edgeCount; edge++) {
        const line = graph
            .edgeLine(edge)
            .map(([longitude, latitude]): [number, number] => [
                (longitude - west) * narrowing * scale,
                (north - latitude) * scale,
            ]);
        const isSteps = graph.facts(edge).kind === 'steps';
        for (const [x, y] of dotsAlong(line)) {
            const cell = (y >> 2) * across + (x >> 1);
            cells[cell] |= DOTS[x & 1][y & 3];
            if (isSteps) steps.add(cell);
        }
    }
    return Array.from({ length: down }, (_, row) =>
        Array.from({ length: across }, (_, column) => {
            const cell = row * across + column;
            if (steps.has(cell)) return STEPS;
            return cells[cell] === 0 ? ' ' : String.fromCodePoint(BLANK + cells[cell]);
        })
            .join('')
            .trimEnd(),
    );
}

/** Whole dots along a line, close enough to each other to leave no gap. */
function* dotsAlong(line: readonly [number, number][]): Generator<[number, number]> {
    for (let index = 1; index < line.length; index++) {
        const [fromX, fromY] = line[index - 1];
        const [toX, toY] = line[index];
        const count = Math.max(1, Math.ceil(Math.max(Math.abs(toX - fromX), Math.abs(toY - fromY))));
        for (let dot = 0; dot <= count; dot++) {
            const share = dot / count;
            yield [Math.floor(fromX + (toX - fromX) * share), Math.floor(fromY + (toY - fromY) * share)];
        }
    }
}
