import { describe, expect, test } from 'vitest';
import { checksumIn } from '../../../src/region/fetch/checksumIn.ts';
import { EXTRACT_NAMES, findExtract } from '../../../src/region/fetch/extracts.ts';

const addressOf = (name: string) => {
    const extract = findExtract(name);
    return extract.ok ? extract.value.address : extract.fault;
};

describe('an extract by its name', () => {
    test.each([
        ['dortmund', 'https://download.bbbike.org/osm/bbbike/Dortmund/Dortmund.osm.pbf'],
        ['Köln', 'https://download.bbbike.org/osm/bbbike/Koeln/Koeln.osm.pbf'],
        ['koeln', 'https://download.bbbike.org/osm/bbbike/Koeln/Koeln.osm.pbf'],
        ['Frankfurt am Main', 'https://download.bbbike.org/osm/bbbike/Frankfurt/Frankfurt.osm.pbf'],
        ['europe/germany/saarland', 'https://download.geofabrik.de/europe/germany/saarland-latest.osm.pbf'],
        ['dortmont', 'there is no region dortmont, but dortmund'],
        ['Xanadu', 'there is no region Xanadu'],
        ['../../etc/passwd', 'there is no region ../../etc/passwd'],
    ])('%s', (name, address) => {
        expect(addressOf(name)).toBe(address);
    });

    test('every listed name is found', () => {
        expect(EXTRACT_NAMES.filter((name) => !findExtract(name).ok)).toEqual([]);
    });

    test('the last part of a path is the title', () => {
        expect(findExtract('europe/germany/nordrhein-westfalen/arnsberg-regbez')).toMatchObject({
            value: { title: 'Arnsberg Regbez' },
        });
    });
});

describe('the checksum of a file', () => {
    const md5 = 'd41d8cd98f00b204e9800998ecf8427e';
    const sha256 = 'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855';
    test.each([
        ['of md5sum', `${md5}  Town.osm.pbf\n`, { algorithm: 'md5', hex: md5 }],
        ['of BSD', `SHA256 (Town.osm.pbf) = ${sha256}\n`, { algorithm: 'sha256', hex: sha256 }],
        ['alone', `${md5.toUpperCase()}\n`, { algorithm: 'md5', hex: md5 }],
        [
            'the better of two',
            `${md5}  Town.osm.pbf\n${sha256}  Town.osm.pbf\n`,
            { algorithm: 'sha256', hex: sha256 },
        ],
        ['of another file', `${md5}  Other.osm.pbf\n`, undefined],
        ['that is none', '<html>404</html>', undefined],
    ])('%s', (_, text, checksum) => {
        expect(checksumIn(text, 'Town.osm.pbf')).toEqual(checksum);
    });
});
