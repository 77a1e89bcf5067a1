import type { Known } from '../../graph/facts.ts';
import type { InclineWord } from '../../graph/vocabulary.ts';
import type { Tags } from '../osm/OsmData.ts';
import type { Doubt, WordTable } from './readWord.ts';

export interface InclineFacts {
    /** Tenths of a percent, positive uphill in the way's direction. */
    readonly incline: Known;
    readonly inclineWord: InclineWord;
}

/** OSM wiki Key:incline. `yes` names no direction, `steep` none either: it is met both ways. */
const INCLINE_WORDS: WordTable<InclineWord> = {
    up: 'up',
    down: 'down',
    no: 'level',
    none: 'level',
    flat: 'level',
    level: 'level',
    steep: 'steep_up',
    'up;steep': 'steep_up',
    'steep;up': 'steep_up',
    'steep up': 'steep_up',
    steep_up: 'steep_up',
    'down;steep': 'steep_down',
    'steep;down': 'steep_down',
    'steep down': 'steep_down',
    steep_down: 'steep_down',
    yes: 'unknown',
    unknown: 'unknown',
};

const NUMBER = /^[<>~≈]?\s*([+-]?)\s*(\d+(?:\.\d+)?|\.\d+)\s*(%|°|deg|degrees?|prozent|percent)?$/;
const RATIO = /^([+-]?)\s*(\d+(?:\.\d+)?)\s*[:/]\s*(\d+(?:\.\d+)?)$/;

/** 45° and half as much again: no way is steeper, though steps may come near. */
const STEEPEST = 150;

/** Percent with sign, or undefined where the text is no slope. */
function readSlope(text: string): number | undefined {
    const ratio = RATIO.exec(text);
    if (ratio) return ((ratio[1] === '-' ? -100 : 100) * Number(ratio[2])) / Number(ratio[3]);
    const found = NUMBER.exec(text);
    if (!found) return undefined;
    const number = Number(found[2]) * (found[1] === '-' ? -1 : 1);
    const isDegrees = found[3] === '°' || found[3]?.startsWith('deg');
    return isDegrees ? Math.tan((number * Math.PI) / 180) * 100 : number;
}

/** The ends of a range `3-5%`; the sign and the unit hold for both. */
function splitRange(text: string): string[] {
    const range = /^([+-]?)(\d+(?:\.\d+)?)\s*(?:-|–|bis|to)\s*(\d+(?:\.\d+)?)\s*(.*)$/.exec(text);
    if (!range) return text.split(';').map((part) => part.trim());
    return [range[2], range[3]].map((number) => `${range[1]}${number}${range[4]}`);
}

/** A number without a unit is percent; of several the steepest counts. */
export function readIncline(tags: Tags, key: string, doubt: Doubt): InclineFacts {
    const value = tags[key];
    if (value === undefined) return { incline: 'unknown', inclineWord: 'unknown' };
    const text = value.trim().toLowerCase().replaceAll('−', '-').replaceAll(',', '.');
    if (Object.hasOwn(INCLINE_WORDS, text)) return { incline: 'unknown', inclineWord: INCLINE_WORDS[text] };
    const slopes = splitRange(text).map(readSlope);
    const known = slopes.filter((slope) => slope !== undefined && Math.abs(slope) <= STEEPEST);
    if (known.length < slopes.length || known.length === 0) {
        doubt(key, value);
        return { incline: 'unknown', inclineWord: 'unknown' };
    }
    const steepest = known.reduce((one, other) => (Math.abs(other ?? 0) > Math.abs(one ?? 0) ? other : one));
    const incline = Math.round((steepest ?? 0) * 10);
    return { incline, inclineWord: incline === 0 ? 'level' : incline > 0 ? 'up' : 'down' };
}
