import { expect, test } from 'vitest';
import { needsOf, town } from '../support/town.ts';

const drawn = town(
    `
    A---B---C
        |   |
        D---E
`,
    {
        BC: { highway: 'steps', step_count: '5', name: 'Kirchtreppe' },
        DE: { highway: 'footway', surface: 'sett', width: '2 m', name: 'Kirchgasse' },
    },
);
const request = { from: drawn.at('A'), to: drawn.at('C'), needs: needsOf('rollator') };

test('each edge says its facts, the tags they came from, and its share of the cost', () => {
    const { edges } = drawn.router.explain(request);
    expect(edges.reduce((sum, { share }) => sum + share, 0)).toBeCloseTo(1, 9);
    const lane = edges.find(({ street }) => street === 'Kirchgasse');
    expect(lane).toMatchObject({ osm: { type: 'way' }, missing: ['incline'] });
    expect(lane?.facts).toContainEqual({ fact: 'surface', value: 'sett', tags: ['surface=sett'] });
    expect(lane?.facts).toContainEqual({ fact: 'width', value: 200, tags: ['width=2 m'] });
    expect(lane?.facts).toContainEqual({ fact: 'kind', value: 'footway', tags: ['highway=footway'] });
    expect(lane?.cost ?? 0).toBeGreaterThan(2 * (lane?.duration ?? 0));
});

test('the shortcut that is not taken is named with what blocks it', () => {
    expect(drawn.router.explain(request).rejected).toMatchObject({
        obstacles: [{ reason: 'steps', count: 5, street: 'Kirchtreppe' }],
        distance: expect.closeTo(80, 0),
        saved: expect.closeTo(40, 0),
    });
});

test('where nothing is rejected, nothing is named', () => {
    expect(drawn.router.explain({ ...request, to: drawn.at('D') }).rejected).toBeUndefined();
});
