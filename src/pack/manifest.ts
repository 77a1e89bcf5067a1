import { z } from 'zod';

export const PACK_VERSION = 1;
export const PACK_FILES = ['map.mbtiles', 'walk.graph', 'places.sqlite'] as const;
export type PackFile = (typeof PACK_FILES)[number];

const packFile = z.strictObject({
    bytes: z.number().int().nonnegative(),
    sha256: z.string().regex(/^[0-9a-f]{64}$/),
});

/** manifest.json of a region pack; docs/region-pack.md describes each field. */
export const manifestSchema = z.strictObject({
    format: z.literal('stufenfrei-region'),
    version: z.literal(PACK_VERSION),
    name: z.string().min(1),
    /** Said on the screen wherever a made-up town is shown. */
    demo: z.boolean(),
    /** [west, south, east, north] */
    bounds: z.tuple([z.number(), z.number(), z.number(), z.number()]),
    /** Where a kiosk stands until its settings say otherwise. */
    centre: z.tuple([z.number(), z.number()]),
    /** Newest edit in the extract, YYYY-MM-DD, or '' when the file does not say. */
    dataDate: z.string(),
    builder: z.string(),
    attribution: z.string(),
    statistics: z.record(z.string(), z.number()),
    files: z.strictObject({ 'map.mbtiles': packFile, 'walk.graph': packFile, 'places.sqlite': packFile }),
});

export type Manifest = z.infer<typeof manifestSchema>;
