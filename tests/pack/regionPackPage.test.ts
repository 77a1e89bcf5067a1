import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { FACT_COLUMNS } from '../../src/graph/facts.ts';
import { FORMAT_VERSION, SECTIONS } from '../../src/graph/sections.ts';
import { manifestSchema, PACK_FILES, PACK_VERSION } from '../../src/pack/manifest.ts';
import { MAP_LAYERS } from '../../src/region/map/mapLayers.ts';

const PAGE = readFileSync(join(import.meta.dirname, '..', '..', 'docs', 'region-pack.md'), 'utf8');

test('the page names every file, field, section, fact and layer', () => {
    const names = [
        ...PACK_FILES,
        ...Object.keys(manifestSchema.shape),
        ...Object.keys(SECTIONS),
        ...Object.keys(FACT_COLUMNS),
        ...Object.keys(MAP_LAYERS),
    ];
    expect(names.filter((name) => !PAGE.includes(`\`${name}\``))).toEqual([]);
});

test('the page names the versions', () => {
    expect(PAGE).toContain(`\`stufenfrei-region\`, ${PACK_VERSION};`);
    expect(PAGE).toContain(`| version, ${FORMAT_VERSION} |`);
});
