type Json = string | number | boolean | null | readonly Json[] | { readonly [key: string]: Json };

function sorted(value: unknown): Json {
    if (Array.isArray(value)) return value.map(sorted);
    if (typeof value === 'object' && value !== null) {
        const entries = Object.entries(value).filter(([, part]) => part !== undefined);
        entries.sort(([one], [other]) => (one < other ? -1 : 1));
        return Object.fromEntries(entries.map(([key, part]) => [key, sorted(part)]));
    }
    if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean') return value;
    return null;
}

/** The same data is the same text, whatever order it came in. */
export const canonicalJson = (value: unknown): string => `${JSON.stringify(sorted(value), undefined, 1)}\n`;
