import { z } from 'zod';
import type { Position } from '../../base/position.ts';
import { cleanText, LONGEST_TEXT } from '../cleanText.ts';
import { isReadable } from '../openingHours.ts';
import { CATEGORIES, type Category, OTHER_CATEGORIES } from '../place.ts';
import { DETAIL_KEYS } from '../placeDetails.ts';

const CURATED_CATEGORIES: readonly Category[] = [
    ...Object.values(CATEGORIES).flat(),
    ...OTHER_CATEGORIES,
].filter((category) => category !== 'street' && category !== 'address');

/** Empty cells say nothing; `-` takes away what OpenStreetMap says. */
const cell = <Schema extends z.ZodType>(schema: Schema) =>
    z.preprocess((value) => (value === '' || value === null ? undefined : value), schema.optional());

const text = z.union([z.string(), z.number().transform(String)]).transform((value, context) => {
    const { text: clean, cut } = cleanText(value === '-' ? '' : value);
    if (cut) context.addIssue(`expected at most ${LONGEST_TEXT} letters`);
    return clean;
});

const hours = z
    .string()
    .max(255)
    .refine((value) => value === '-' || isReadable(value), 'expected opening hours as in OpenStreetMap')
    .transform((value) => (value === '-' ? '' : value));

const details = Object.fromEntries(DETAIL_KEYS.map((key) => [key, cell(text)]));

const degrees = (most: number) =>
    cell(
        z.union([z.number(), z.string()], 'expected degrees as in 7.465').transform((value, context) => {
            const read = Number(value);
            if (!(Math.abs(read) <= most)) context.addIssue(`expected degrees up to ${most}`);
            return read;
        }),
    );

/** One row of a curated file; columns of a CSV, or properties of a GeoJSON feature. */
export const curatedRowSchema = z
    .strictObject({
        change: cell(z.enum(['add', 'correct', 'hide'])),
        id: cell(
            z
                .string()
                .regex(
                    /^([nwr]\d{1,15}|[a-z][a-z0-9-]*)$/,
                    'expected n, w or r and the OSM id, or a word of its own',
                ),
        ),
        name: cell(text),
        category: cell(z.enum(CURATED_CATEGORIES)),
        address: cell(text),
        opening_hours: cell(hours),
        entrance: cell(z.enum(['stepFree', 'oneStep', 'steps', 'unknown'])),
        checked: cell(z.iso.date()),
        lon: degrees(180),
        lat: degrees(90),
        ...details,
    })
    .transform(({ lon, lat, ...row }) => ({
        ...row,
        position: lon === undefined || lat === undefined ? undefined : ([lon, lat] satisfies Position),
    }));

export type CuratedRow = z.output<typeof curatedRowSchema>;
