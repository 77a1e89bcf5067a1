import type { Category } from '../place.ts';

/** What people type when they mean a kind of place, in one language; words parted by spaces. */
export type CategoryWords = Readonly<Partial<Record<Category, string>>>;
