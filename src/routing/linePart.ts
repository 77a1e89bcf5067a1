import { distanceBetween, type Position } from '../base/position.ts';

function between(start: Position, end: Position, share: number): Position {
    return [start[0] + (end[0] - start[0]) * share, start[1] + (end[1] - start[1]) * share];
}

/** The part of a line between two shares of its length, 0 ≤ start ≤ end ≤ 1: at least two positions. */
export function linePart(line: readonly Position[], start: number, end: number): Position[] {
    if (start <= 0 && end >= 1) return [...line];
    const along = [0];
    for (let index = 1; index < line.length; index++) {
        along.push(along[index - 1] + distanceBetween(line[index - 1], line[index]));
    }
    const total = along[line.length - 1];
    const at = (metres: number): Position => {
        const next = along.findIndex((reached) => reached >= metres);
        if (next <= 0) return next === 0 ? line[0] : line[line.length - 1];
        return between(
            line[next - 1],
            line[next],
            (metres - along[next - 1]) / (along[next] - along[next - 1]),
        );
    };
    const inside = line.filter((_, index) => along[index] > start * total && along[index] < end * total);
    return [at(start * total), ...inside, at(end * total)];
}
