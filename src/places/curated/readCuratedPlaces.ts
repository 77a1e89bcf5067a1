import { type CsvError, parse } from 'csv-parse/sync';
import { z } from 'zod';
import { fail, type Result, succeed } from '../../base/result.ts';
import { type CuratedChange, changeOf } from './curatedChange.ts';
import { curatedRowSchema } from './curatedRow.ts';

/** So many faults are named at once. */
const MOST_FAULTS = 5;
const LONGEST_QUOTE = 40;

interface RawRow {
    /** `row 7` or `feature 3`, counted as an editor counts them. */
    readonly where: string;
    readonly values: unknown;
}

const featureCollection = z.object({
    type: z.literal('FeatureCollection'),
    features: z.array(
        z.object({
            type: z.literal('Feature'),
            geometry: z
                .object({ type: z.literal('Point'), coordinates: z.array(z.number()).min(2) })
                .nullish(),
            properties: z.record(z.string(), z.unknown()),
        }),
    ),
});

function rowsOfGeoJson(text: string): Result<RawRow[], string> {
    const parsed = featureCollection.safeParse(parseJson(text));
    if (!parsed.success) {
        const [{ path, message }] = parsed.error.issues;
        const [, feature] = path;
        const where = typeof feature === 'number' ? `feature ${feature + 1}: ` : '';
        return fail(`${where}${path.slice(2).map(String).join('.') || 'GeoJSON'}: ${message}`);
    }
    return succeed(
        parsed.data.features.map(({ geometry, properties }, i) => ({
            where: `feature ${i + 1}`,
            values: geometry
                ? { ...properties, lon: geometry.coordinates[0], lat: geometry.coordinates[1] }
                : properties,
        })),
    );
}

function parseJson(text: string): unknown {
    try {
        return JSON.parse(text);
    } catch {
        return undefined;
    }
}

function rowsOfCsv(text: string): Result<RawRow[], string> {
    try {
        const rows = parse(text, {
            bom: true,
            columns: true,
            delimiter: [',', ';', '\t'],
            info: true,
            skip_empty_lines: true,
            trim: true,
        }) as unknown as { record: unknown; info: { lines: number } }[];
        return succeed(rows.map(({ record, info }) => ({ where: `row ${info.lines}`, values: record })));
    } catch (error) {
        return fail((error as CsvError).message);
    }
}

function readRow({ where, values }: RawRow): Result<CuratedChange, string> {
    const checked = curatedRowSchema.safeParse(values, { reportInput: true });
    if (checked.success) {
        const change = changeOf(checked.data);
        return change.ok ? change : fail(`${where}: ${change.fault}`);
    }
    const [issue] = checked.error.issues;
    const found =
        issue.input === undefined ? '' : `, found ${JSON.stringify(issue.input)?.slice(0, LONGEST_QUOTE)}`;
    const what =
        issue.code === 'unrecognized_keys' ? `no such column: ${issue.keys.join(', ')}` : issue.message;
    return fail(
        `${where}: ${[...issue.path.map(String), what].join(': ')}${issue.path.length > 0 ? found : ''}`,
    );
}

/**
 * What an operator adds, corrects and hides, from GeoJSON or CSV. The fault names the rows that are wrong and
 * what was expected there.
 */
export function readCuratedPlaces(text: string): Result<CuratedChange[], string> {
    const rows = text.trimStart().startsWith('{') ? rowsOfGeoJson(text) : rowsOfCsv(text);
    if (!rows.ok) return rows;
    const read = rows.value.map(readRow);
    const faults = read.flatMap((row) => (row.ok ? [] : [row.fault]));
    const changes = read.flatMap((row) => (row.ok ? [row.value] : []));
    const ids = changes.map(({ id }) => id);
    const twice = ids.find((id, i) => ids.indexOf(id) !== i);
    if (twice !== undefined) faults.push(`id ${twice} stands in two rows`);
    if (faults.length === 0) return succeed(changes);
    const more = faults.length > MOST_FAULTS ? `; and ${faults.length - MOST_FAULTS} more` : '';
    return fail(`${faults.slice(0, MOST_FAULTS).join('; ')}${more}`);
}
