import { describe, expect, test } from 'vitest';
import { decodeFacts, encodeFacts, findBadFact } from '../../src/graph/factRows.ts';
import { UNKNOWN_FACTS } from '../../src/graph/facts.ts';
import { readGraphFile, writeGraphFile } from '../../src/graph/graphFile.ts';
import { SECTIONS, type Sections } from '../../src/graph/sections.ts';

const empty = (): Sections =>
    Object.fromEntries(
        Object.entries(SECTIONS).map(([name, Section]) => [name, new Section(0)]),
    ) as unknown as Sections;

describe('the walk graph file', () => {
    test('reads back what was written', () => {
        const written = writeGraphFile({ ...empty(), edgeLength: Uint32Array.of(7, 9) });
        const read = readGraphFile(written.buffer);
        expect(read.ok && [...read.value.edgeLength]).toEqual([7, 9]);
    });

    test('says found and expected when the version differs', () => {
        const written = writeGraphFile(empty());
        new DataView(written.buffer).setUint32(8, 3, true);
        expect(readGraphFile(written.buffer)).toEqual({
            ok: false,
            fault: 'walk graph v3, this kiosk reads v1',
        });
    });

    test('refuses a file cut at any length without throwing', () => {
        const written = writeGraphFile({ ...empty(), edgeLength: Uint32Array.of(7, 9, 11) });
        for (let length = 0; length < written.length - 8; length++) {
            expect(readGraphFile(written.slice(0, length).buffer).ok).toBe(false);
        }
    });
});

describe('rows of facts', () => {
    test('keep words, numbers and what is not known', () => {
        const facts = { ...UNKNOWN_FACTS, kind: 'steps', stepCount: 12, incline: -65 } as const;
        expect(decodeFacts(encodeFacts(facts), 0)).toEqual(facts);
    });

    test('a cell outside its vocabulary is named', () => {
        const row = encodeFacts(UNKNOWN_FACTS);
        row[0] = 999;
        expect(findBadFact(row)).toMatch(/^row 0: kind is 999, expected 0 to/);
    });
});
