import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { licenceDocument, shippedPackages } from '../../src/setup/licences.mjs';

const written = readFileSync(join(import.meta.dirname, '../../THIRD-PARTY-LICENCES.md'), 'utf8');

test('the list of licences is that of the lockfile; `npm run licences` renews it', () => {
    expect(written).toBe(licenceDocument());
});

test('every shipped package names its licence', () => {
    expect(shippedPackages().filter(({ licence }) => licence === 'see its text')).toEqual([]);
});

test('OpenStreetMap is named', () => {
    expect(written).toContain('© OpenStreetMap contributors');
});
