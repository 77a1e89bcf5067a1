import { describe, expect, test } from 'vitest';
import { DrawnNetwork } from '../../support/drawnNetwork.ts';

const pavement = { highway: 'footway', footway: 'sidewalk' };
const street = { highway: 'residential' };

describe('a street that says nothing of its pavements', () => {
    const beside = `
        a---b---c---d
        A---B---C---D
    `;

    test('has them separate where one is mapped beside it', () => {
        const town = new DrawnNetwork(beside, { ABCD: street, abcd: pavement });
        expect(town.factsBetween('A', 'D').sidewalk).toBe('separate');
    });

    test('has none known where the mapped one goes elsewhere or only a little way along', () => {
        const across = new DrawnNetwork(
            `
              a
              |
            A-B-C
              |
              c
            `,
            { ABC: street, aBc: pavement },
        );
        expect(across.factsBetween('A', 'B').sidewalk).toBe('unknown');
        const short = new DrawnNetwork(beside, { ABCD: street, ab: pavement });
        expect(short.factsBetween('A', 'D').sidewalk).toBe('unknown');
        const far = new DrawnNetwork(
            `
            a-----------d


            A---B---C---D
            `,
            { ABCD: street, ad: pavement },
        );
        expect(far.factsBetween('A', 'D').sidewalk).toBe('unknown');
    });

    test('keeps what it does say', () => {
        const town = new DrawnNetwork(beside, { ABCD: { ...street, sidewalk: 'no' }, abcd: pavement });
        expect(town.factsBetween('A', 'D').sidewalk).toBe('none');
    });

    test('a footway that is no pavement of the street changes nothing', () => {
        const town = new DrawnNetwork(beside, { ABCD: street, abcd: { highway: 'footway' } });
        expect(town.factsBetween('A', 'D').sidewalk).toBe('unknown');
    });
});
