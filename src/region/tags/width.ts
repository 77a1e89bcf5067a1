import type { Known } from '../../graph/facts.ts';
import type { Tags } from '../osm/OsmData.ts';
import { readLengths, toMetres } from './measures.ts';
import type { Doubt } from './readWord.ts';

/** No walkway is told to be wider; `width=120` without a unit is more likely centimetres, so it is not believed. */
const WIDEST = 50;
const NARROWEST = 0.1;

/** Centimetres: the narrowest that a tag names. */
export function readWidth(tags: Tags, key: string, doubt: Doubt): Known {
    const value = tags[key];
    if (value === undefined) return 'unknown';
    const metres = readLengths(value)?.map(toMetres);
    const narrowest = metres ? Math.min(...metres) : Number.NaN;
    if (narrowest >= NARROWEST && narrowest <= WIDEST) return Math.round(narrowest * 100);
    doubt(key, value);
    return 'unknown';
}

/** The narrowest of what is known. */
export function narrowestOf(...widths: readonly Known[]): Known {
    const known = widths.filter((width) => width !== 'unknown');
    return known.length > 0 ? Math.min(...known) : 'unknown';
}
