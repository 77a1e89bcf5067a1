import type { Known } from '../../graph/facts.ts';
import type { Kerb } from '../../graph/vocabulary.ts';
import type { Tags } from '../osm/OsmData.ts';
import { readLengths, type WrittenLength } from './measures.ts';
import { type Doubt, readWord, type WordTable, worseOf } from './readWord.ts';

export interface KerbFacts {
    readonly kerb: Kerb;
    /** millimetres */
    readonly kerbHeight: Known;
}

/** OSM wiki Key:kerb. `yes` says that there is one, not which. */
const KERB_WORDS: WordTable<Kerb> = {
    no: 'none',
    none: 'none',
    flush: 'flush',
    at_grade: 'flush',
    lowered: 'lowered',
    dropped: 'lowered',
    low: 'lowered',
    sloped: 'lowered',
    rolled: 'rolled',
    raised: 'raised',
    regular: 'raised',
    normal: 'raised',
    high: 'raised',
    yes: 'unknown',
    unknown: 'unknown',
};

const FROM_BEST: readonly Kerb[] = ['none', 'flush', 'lowered', 'rolled', 'raised'];

const KERB_KEYS = ['kerb', 'curb', 'sloped_curb', 'kerb:left', 'kerb:right', 'kerb:both'] as const;
const HEIGHT_KEYS = [
    'kerb:height',
    'curb:height',
    'kerb:height:start',
    'kerb:height:end',
    'sloped_curb:start',
    'sloped_curb:end',
] as const;

/** No kerb is as high; a height above is garbage. */
const HIGHEST = 1000;

/**
 * A kerb's height in millimetres. The wiki's default unit is the metre (`0.03`), yet no kerb is a metre high:
 * a bare number from 1 on is read as centimetres (`3`, `15`), from 100 on as millimetres.
 */
function toMillimetres({ number, metresPerUnit }: WrittenLength): number {
    if (metresPerUnit !== undefined) return number * metresPerUnit * 1000;
    if (number < 1) return number * 1000;
    return number < 100 ? number * 10 : number;
}

function readHeight(value: string): Known {
    const heights = readLengths(value)?.map(toMillimetres);
    const highest = heights ? Math.max(...heights) : Number.NaN;
    return highest <= HIGHEST ? Math.round(highest) : 'unknown';
}

const startsWithDigit = (value: string): boolean => /^\s*[<~]?\s*[\d.,]/.test(value);

/** The highest kerb that the tags name. `prefix` is put before each key, as `sidewalk:left:`. */
export function readKerb(tags: Tags, doubt: Doubt, prefix = ''): KerbFacts {
    let kerb: Kerb = 'unknown';
    let kerbHeight: Known = 'unknown';
    const heighten = (key: string, value: string) => {
        const height = readHeight(value);
        if (height === 'unknown') doubt(key, value);
        else if (kerbHeight === 'unknown' || height > kerbHeight) kerbHeight = height;
    };
    for (const name of KERB_KEYS) {
        const key = prefix + name;
        const value = tags[key];
        if (value === undefined) continue;
        if (startsWithDigit(value)) heighten(key, value);
        else kerb = worseOf(kerb, readWord(tags, key, KERB_WORDS, doubt, FROM_BEST), FROM_BEST);
    }
    for (const name of HEIGHT_KEYS) {
        const value = tags[prefix + name];
        if (value !== undefined) heighten(prefix + name, value);
    }
    return { kerb, kerbHeight };
}
