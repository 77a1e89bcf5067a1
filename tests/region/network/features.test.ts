import { describe, expect, test } from 'vitest';
import { splitTags } from '../../../src/graph/tagText.ts';
import { FEATURE_KINDS } from '../../../src/graph/vocabulary.ts';
import { DrawnNetwork } from '../../support/drawnNetwork.ts';
import type { DrawnNodes } from '../../support/drawnOsm.ts';

const footway = { highway: 'footway', name: 'Weg' };

function features(nodes: DrawnNodes, ways = {}): string[] {
    const { graph } = new DrawnNetwork(
        `
            b   c   d e
        A-----------------B         f
            g---h
            |   |
            j---i
        `,
        { AB: footway, ...ways },
        nodes,
    );
    const { featureKind, featureName, featureAlong, featureTags } = graph.sections;
    return [...featureKind.keys()].map((index) => {
        const kind = FEATURE_KINDS[featureKind[index] ?? 0];
        const along = Math.round((featureAlong[index] ?? 0) / 1000) * 10;
        const tags = splitTags(graph.string(featureTags[index] ?? 0));
        return `${kind} ${graph.string(featureName[index] ?? 0)} at ${along} m ${JSON.stringify(tags)}`;
    });
}

describe('what stands beside the way', () => {
    test('is found along it, in the order of walking, with the tags that matter', () => {
        const found = features({
            d: { amenity: 'pharmacy', name: 'Kranich-Apotheke', website: 'https://example.org' },
            b: { amenity: 'bench', backrest: 'yes' },
            c: { highway: 'bus_stop', name: 'Markt', shelter: 'yes' },
        });
        expect(found).toEqual([
            'bench  at 40 m {"amenity":"bench","backrest":"yes"}',
            'stop Markt at 80 m {"highway":"bus_stop","shelter":"yes"}',
            'landmark Kranich-Apotheke at 120 m {"amenity":"pharmacy"}',
        ]);
    });

    test('toilets, water, shelters and entrances are their own kinds', () => {
        const found = features({
            b: { amenity: 'toilets', wheelchair: 'yes' },
            c: { amenity: 'drinking_water' },
            d: { amenity: 'shelter' },
            e: { entrance: 'main', wheelchair: 'no' },
        });
        expect(found.map((line) => line.split(' ')[0])).toEqual([
            'toilets',
            'drinking_water',
            'shelter',
            'entrance',
        ]);
    });

    test('is left out when it is farther than fifty metres', () => {
        expect(features({ f: { amenity: 'bench' } })).toEqual([]);
    });

    test('a house stands where its middle is', () => {
        expect(features({}, { ghijg: { building: 'church', name: 'St. Ewaldi' } })).toEqual([
            'landmark St. Ewaldi at 60 m {"building":"church"}',
        ]);
    });

    test('a shop without a name, a plaque and an empty shop are no landmarks', () => {
        expect(
            features({
                b: { shop: 'kiosk' },
                c: { historic: 'memorial', memorial: 'stolperstein', name: 'Rosa Arensberg' },
                d: { shop: 'vacant', name: 'Schlecker' },
            }),
        ).toEqual([]);
    });
});
