import { validateStyleMin } from '@maplibre/maplibre-gl-style-spec';
import { describe, expect, test } from 'vitest';
import { mapStyle } from '../../../renderer/map/mapStyle.ts';
import { MAP_THEMES } from '../../../renderer/map/mapTheme.ts';
import { MAP_LAYERS } from '../../../src/region/map/mapLayers.ts';

const NOTHING = { route: routeless(), turns: routeless(), stops: routeless(), rings: routeless() };
const PAGE = 'http://127.0.0.1:4711/screen/';
const TEXT_SIZE = 48;

function routeless() {
    return { type: 'FeatureCollection' as const, features: [] };
}

const styleOf = (theme: (typeof MAP_THEMES)[number]) =>
    mapStyle({ theme, language: 'de', textSize: TEXT_SIZE }, NOTHING, PAGE);

describe.each(MAP_THEMES)('the %s style', (theme) => {
    test('is valid by the specification', () => {
        expect(validateStyleMin(styleOf(theme))).toEqual([]);
    });
});

test('asks nobody but the own server', () => {
    const addresses = JSON.stringify(styleOf('light')).match(/[a-z]+:\/\/[^"/]+/g) ?? [];
    expect(new Set(addresses)).toEqual(new Set(['http://127.0.0.1:4711']));
});

test('draws each layer of the tiles and no other', () => {
    const drawn = styleOf('light').layers.flatMap((layer) =>
        'source-layer' in layer && layer['source-layer'] ? [layer['source-layer']] : [],
    );
    expect(new Set(drawn)).toEqual(new Set(Object.keys(MAP_LAYERS)));
});

test('writes nothing smaller than the floor for the design distance', () => {
    /** Cap height d/155 (ISO 9241-303) against 0.7 degrees (EN 301 549, 5.1.4), which is d × 0.01222. */
    const floor = (TEXT_SIZE * (1 / 155)) / 0.01222;
    const sizes = styleOf('light').layers.flatMap((layer) =>
        layer.type === 'symbol' && layer.layout?.['text-size'] ? [layer.layout['text-size']] : [],
    );
    expect(sizes.length).toBeGreaterThan(5);
    for (const size of sizes) expect(size).toBeGreaterThanOrEqual(floor);
});
