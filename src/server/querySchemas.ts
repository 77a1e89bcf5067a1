import { z } from 'zod';
import { CATEGORIES, CATEGORY_GROUPS, OTHER_CATEGORIES } from '../places/place.ts';
import { needsSchema, positionSchema, profileSchema } from '../schemas/needsSchema.ts';
import type { PlacesQuery, RouteQuery, SearchQuery } from './contract.ts';

const DEEPEST_ZOOM = 22;
const MOST_CATEGORIES = 6;
const wholeNumber = z
    .string()
    .regex(/^\d{1,7}$/, 'expected a whole number')
    .transform(Number);

const placeId = z.string().regex(/^[a-z0-9-]{2,80}$/, 'expected the id of a place');

export const routeQuerySchema = z.strictObject({
    to: z.union([z.strictObject({ place: placeId }), z.strictObject({ position: positionSchema })], {
        error: 'expected {place: id} or {position: [longitude, latitude]}',
    }),
    needs: needsSchema,
}) satisfies z.ZodType<RouteQuery>;

const categories = [...Object.values(CATEGORIES).flat(), ...OTHER_CATEGORIES] as const;

/** `pharmacy,dentist` */
const someCategories = z
    .string()
    .transform((text) => text.split(','))
    .pipe(z.array(z.enum(categories)).max(MOST_CATEGORIES));

const limit = wholeNumber.pipe(z.number().min(1).max(500)).default(60);

export const searchQuerySchema = z.strictObject({
    text: z.string().max(120),
    profile: profileSchema,
    limit,
}) satisfies z.ZodType<SearchQuery>;

export const placesQuerySchema = z
    .strictObject({
        group: z.enum(CATEGORY_GROUPS).exactOptional(),
        category: someCategories.exactOptional(),
        profile: profileSchema,
        limit,
    })
    .refine(({ group, category }) => (group === undefined) !== (category === undefined), {
        message: 'expected a group or a category',
    }) satisfies z.ZodType<PlacesQuery>;

export const tileSchema = z
    .strictObject({ z: wholeNumber, x: wholeNumber, y: wholeNumber })
    .refine(({ z: zoom, x, y }) => zoom <= DEEPEST_ZOOM && x < 2 ** zoom && y < 2 ** zoom, {
        message: 'there is no such tile',
    });
