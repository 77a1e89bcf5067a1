import { expect, test } from 'vitest';
import { COLOURS, PICTURES } from '../../src/pictures/pictures.ts';
import { freeNumber } from '../../src/walks/freeNumber.ts';
import { codeOf, readCode } from '../../src/walks/walkCode.ts';

const ALL = PICTURES.flatMap((picture) => COLOURS.map((colour) => ({ picture, colour })));

test('every picture and colour comes back out of its code', () => {
    for (const [index, name] of ALL.entries()) {
        const walk = { ...name, number: String(index * 97).padStart(4, '0') };
        expect(readCode(codeOf(walk))).toEqual(walk);
    }
});

test('any one digit misread is noticed', () => {
    const code = codeOf({ number: '4711', picture: 'bell', colour: 'violet' });
    for (let place = 0; place < code.length; place++) {
        for (let digit = 0; digit < 10; digit++) {
            const misread = `${code.slice(0, place)}${digit}${code.slice(place + 1)}`;
            if (misread !== code) expect(readCode(misread)).toBeUndefined();
        }
    }
});

test.each(['', '4711', '4711000', '471100061', 'abcdefgh', '47119906'])('%j is no code', (code) => {
    expect(readCode(code)).toBeUndefined();
});

test('a free number is one that nobody has, until there is none', () => {
    const taken = new Set(Array.from({ length: 10_000 }, (_, number) => String(number).padStart(4, '0')));
    expect(freeNumber(taken, Math.random)).toBeUndefined();
    taken.delete('0042');
    expect(freeNumber(taken, () => 0.999)).toBe('0042');
});
