import fc from 'fast-check';
import { expect, test } from 'vitest';
import { choicesOfPage, choicesThatFit, evenColumns } from '../../../renderer/ui/choicesThatFit.ts';

test('what fits stands on one page', () => {
    const grid = choicesThatFit({ width: 250, height: 80, gap: 5, least: { width: 70, height: 36 } });
    expect(grid).toEqual({ columns: 3, rows: 2 });
    expect(choicesOfPage([1, 2, 3, 4, 5, 6], grid, 0)).toEqual({ shown: [1, 2, 3, 4, 5, 6], hasMore: false });
    expect(choicesOfPage([1, 2, 3, 4, 5, 6, 7], grid, 0)).toEqual({ shown: [1, 2, 3, 4, 5], hasMore: true });
    expect(choicesOfPage([1, 2, 3, 4, 5, 6, 7], grid, 1)).toEqual({ shown: [6, 7], hasMore: true });
    expect(evenColumns(4, 3)).toBe(2);
});

test('in whatever room, every choice is on some page and no page is fuller than the room', () => {
    const room = fc.record({
        width: fc.integer({ min: 1, max: 2000 }),
        height: fc.integer({ min: 1, max: 1000 }),
        gap: fc.integer({ min: 0, max: 50 }),
        least: fc.record({
            width: fc.integer({ min: 1, max: 500 }),
            height: fc.integer({ min: 1, max: 200 }),
        }),
    });
    fc.assert(
        fc.property(room, fc.integer({ min: 1, max: 12 }), (measured, count) => {
            const grid = choicesThatFit(measured);
            const choices = Array.from({ length: count }, (_, choice) => choice);
            const seen = new Set<number>();
            for (let page = 0; page < count; page++) {
                const { shown, hasMore } = choicesOfPage(choices, grid, page);
                expect(shown.length).toBeGreaterThan(0);
                expect(shown.length + Number(hasMore)).toBeLessThanOrEqual(grid.columns * grid.rows);
                for (const choice of shown) seen.add(choice);
            }
            expect(seen.size).toBe(count);
            expect(evenColumns(count, grid.columns)).toBeLessThanOrEqual(grid.columns);
        }),
    );
});
