import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { joinLines } from '../../../src/region/map/joinLines.ts';

const joined = (...lines: number[][]) =>
    joinLines(lines.map((line) => Uint32Array.from(line))).map((line) => Array.from(line));

/** A line's pieces without direction, sorted. */
const pieces = (lines: readonly (readonly number[])[]) =>
    lines
        .flatMap((line) =>
            line.slice(1).map((node, index) => {
                const other = line[index] ?? -1;
                return `${Math.min(node, other)}-${Math.max(node, other)}`;
            }),
        )
        .sort();

describe('joining lines', () => {
    test('joins end to end, whichever way each runs', () => {
        expect(joined([1, 2], [3, 2], [3, 4])).toEqual([[4, 3, 2, 1]]);
    });

    test('leaves apart what does not meet', () => {
        expect(joined([1, 2], [3, 4])).toHaveLength(2);
    });

    test('closes a ring once', () => {
        expect(joined([1, 2, 3], [3, 4, 1])).toEqual(
            [[1, 4, 3, 2, 1].reverse()].map((ring) => ring.reverse()),
        );
    });

    test('loses no piece and doubles none', () => {
        const line = fc.array(fc.nat(12), { minLength: 2, maxLength: 5 });
        fc.assert(
            fc.property(fc.array(line, { maxLength: 12 }), (lines) => {
                expect(pieces(joined(...lines))).toEqual(pieces(lines));
            }),
        );
    });
});
