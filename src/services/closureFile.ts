import { z } from 'zod';
import { fail, type Result, succeed } from '../base/result.ts';
import type { OsmReference, OsmType } from '../graph/WalkGraph.ts';
import { positionSchema } from '../schemas/needsSchema.ts';
import { checkText, readChecked } from '../schemas/readChecked.ts';
import { readDay, readTime } from './instant.ts';

const TYPES: Readonly<Record<string, OsmType>> = { n: 'node', w: 'way', r: 'relation' };

const osmReference = z
    .string()
    .regex(/^[nwr]\d{1,15}$/, 'expected n, w or r and the OSM id as in "w123"')
    .transform((text): OsmReference => ({ type: TYPES[text[0]] ?? 'node', id: Number(text.slice(1)) }));

const line = z.array(positionSchema).min(2);
const ring = z.array(positionSchema).min(4);

const geometry = z.discriminatedUnion('type', [
    z.object({ type: z.literal('Point'), coordinates: positionSchema }),
    z.object({ type: z.literal('LineString'), coordinates: line }),
    z.object({ type: z.literal('Polygon'), coordinates: z.array(ring).min(1) }),
]);

const since = z.string().transform((text, context) => {
    const instant = readDay(text) ?? readTime(text);
    if (instant === undefined) context.addIssue('expected a day as in 2026-03-10 or a time');
    return instant ?? 0;
});

const until = z.string().transform((text, context) => {
    const instant = readDay(text, 1) ?? readTime(text);
    if (instant === undefined) context.addIssue('expected a day as in 2026-03-10 or a time');
    return instant ?? 0;
});

const closureSchema = z.object({
    type: z.literal('Feature'),
    geometry: geometry.nullable(),
    properties: z
        .strictObject({
            closes: z.enum(['way', 'lift']),
            osm: z.array(osmReference).default([]),
            from: since,
            until,
            why: z.record(z.string().regex(/^[a-z]{2}/), z.string().min(1).max(200)).default({}),
            signed: z.string().min(1, 'expected who answers for it'),
        })
        .refine((closure) => closure.from < closure.until, 'expected until to be after from'),
});

const closureFileSchema = z.object({
    type: z.literal('FeatureCollection'),
    features: z.array(
        closureSchema.refine(
            (closure) => closure.geometry !== null || closure.properties.osm.length > 0,
            'expected a geometry or the OSM objects',
        ),
    ),
});

export type ClosureGeometry = z.infer<typeof geometry>;

/** A way or a lift that cannot be used for a while; docs/closures.md describes the file. */
export interface Closure {
    readonly closes: 'way' | 'lift';
    /** What is closed as a whole; where empty, what lies under the geometry is closed. */
    readonly osm: readonly OsmReference[];
    readonly geometry: ClosureGeometry | undefined;
    /** Milliseconds since 1970 UTC: from ≤ t < until. */
    readonly from: number;
    readonly until: number;
    /** The reason by language. */
    readonly why: Readonly<Record<string, string>>;
    readonly signed: string;
}

const closuresOf = (file: z.output<typeof closureFileSchema>): Closure[] =>
    file.features.map(({ geometry, properties }) => ({ ...properties, geometry: geometry ?? undefined }));

/** The closures of a file, all or none; the fault names the file and what is wrong where. */
export async function readClosures(path: string): Promise<Result<Closure[], string>> {
    const checked = await readChecked('closures', path, closureFileSchema);
    return checked.ok ? succeed(closuresOf(checked.value)) : checked;
}

/** The closures of a text that was read from `path`, likewise. */
export function parseClosures(path: string, text: string): Result<Closure[], string> {
    const checked = checkText(text, closureFileSchema);
    return checked.ok
        ? succeed(closuresOf(checked.value))
        : fail(`closures ${path}: ${checked.fault.join('; ')}`);
}
