import { limitsSchema } from '../schemas/needsSchema.ts';
import { UsageError } from './Command.ts';
import type { Options } from './readOptions.ts';

const WORDS = ['from', 'to', 'profile', 'objective', 'lang'] as const;
const MEASURES = ['rest', 'toilet'] as const;
const LIMIT_NAMES = Object.keys(limitsSchema.shape);
const NUMBER = /^[+-]?(\d+\.?\d*|\.\d+)$/;

type Flag = 'json' | 'batch' | 'checked-only' | 'compare' | 'explain';
type Value = 'region' | 'closures' | 'time' | (typeof WORDS)[number] | (typeof MEASURES)[number];

/** What `route` takes. */
export const ROUTE_OPTIONS: {
    readonly flags: readonly Flag[];
    readonly values: readonly Value[];
    readonly lists: readonly 'limit'[];
} = {
    flags: ['json', 'batch', 'checked-only', 'compare', 'explain'],
    values: ['region', 'closures', 'time', ...WORDS, ...MEASURES],
    lists: ['limit'],
};

/** A number where it is one; what it should be is checked with the rest of the request. */
const readNumber = (text: string): number | string => (NUMBER.test(text) ? Number(text) : text);

function readLimits(pairs: readonly string[]): Record<string, number | string> {
    const limits: Record<string, number | string> = {};
    for (const pair of pairs) {
        const [name, ...rest] = pair.split('=');
        const value = rest.join('=');
        if (!name || !value) throw new UsageError(`--limit: expected NAME=VALUE, found ${pair}`);
        if (!LIMIT_NAMES.includes(name)) {
            throw new UsageError(`--limit: expected one of ${LIMIT_NAMES.join(', ')}, found ${name}`);
        }
        if (Object.hasOwn(limits, name)) throw new UsageError(`--limit ${name} is given twice`);
        limits[name] = readNumber(value);
    }
    return limits;
}

/** The options as a request that is still to be checked; what is not given is left out. */
export function readAsked(options: Options<Flag, Value, 'limit'>): Record<string, unknown> {
    const asked: Record<string, unknown> = {
        limits: readLimits(options.list('limit')),
        checkedOnly: options.flag('checked-only'),
        compare: options.flag('compare'),
        explain: options.flag('explain'),
    };
    for (const name of WORDS) {
        const text = options.value(name);
        if (text !== undefined) asked[name] = text;
    }
    for (const name of MEASURES) {
        const text = options.value(name);
        if (text !== undefined) asked[name] = readNumber(text);
    }
    return asked;
}
