import { SaxesParser } from 'saxes';
import { z } from 'zod';
import type { Position } from '../../base/position.ts';
import { type Result, succeed } from '../../base/result.ts';
import { positionSchema } from '../../schemas/needsSchema.ts';
import { refuse, type WalksFault } from '../walksFault.ts';

/** Letters of a file, and points of its line: two days of walking with a point each second. */
const LONGEST_FILE = 20_000_000;
const MOST_POINTS = 200_000;

const coordinates = z.tuple([z.number(), z.number()], z.number()).transform(([x, y], context): Position => {
    const checked = positionSchema.safeParse([x, y]);
    if (!checked.success) context.addIssue('expected longitude and latitude in degrees');
    return checked.success ? checked.data : [0, 0];
});
const lineString = z.object({ type: z.literal('LineString'), coordinates: z.array(coordinates) });
const manyLines = z.object({
    type: z.literal('MultiLineString'),
    coordinates: z.array(z.array(coordinates)),
});
const geometry = z.union([lineString, manyLines]);
const feature = z.object({ type: z.literal('Feature'), geometry });
const geoJson = z.union([
    geometry,
    feature,
    z.object({ type: z.literal('FeatureCollection'), features: z.array(z.unknown()).max(1000) }),
]);

function geometryOf(data: unknown): z.infer<typeof geometry> | undefined {
    const read = geoJson.safeParse(data);
    if (!read.success) return undefined;
    if (read.data.type === 'Feature') return read.data.geometry;
    if (read.data.type !== 'FeatureCollection') return read.data;
    const lines = read.data.features.map((part) => feature.safeParse(part));
    return lines.find((line) => line.success)?.data?.geometry;
}

function readGeoJson(text: string): readonly Position[] {
    try {
        const found = geometryOf(JSON.parse(text));
        return found?.type === 'MultiLineString' ? found.coordinates.flat() : (found?.coordinates ?? []);
    } catch {
        return [];
    }
}

const POINTS = ['trkpt', 'rtept'];

/** The points of all tracks of a GPX file, or of its routes where it has no track. */
function readGpx(text: string): readonly Position[] {
    const found = new Map<string, Position[]>(POINTS.map((name) => [name, []]));
    const parser = new SaxesParser();
    parser.on('opentag', ({ name, attributes }) => {
        const position = positionSchema.safeParse([Number(attributes.lon), Number(attributes.lat)]);
        if (position.success) found.get(name)?.push(position.data);
    });
    parser.on('error', (error) => {
        throw error;
    });
    try {
        parser.write(text).close();
    } catch {
        return [];
    }
    return POINTS.map((name) => found.get(name) ?? []).find((points) => points.length > 0) ?? [];
}

/** The line in a GPX or GeoJSON file. */
export function readLine(text: string): Result<readonly Position[], WalksFault> {
    if (text.length > LONGEST_FILE) return refuse('longLine', 'the file is too long for a walk');
    const points = text.trimStart().startsWith('{') ? readGeoJson(text) : readGpx(text);
    if (points.length < 2) {
        return refuse('noLine', 'expected a line in GPX or GeoJSON, found none that can be read');
    }
    if (points.length > MOST_POINTS) return refuse('longLine', `expected at most ${MOST_POINTS} points`);
    return succeed(points);
}
