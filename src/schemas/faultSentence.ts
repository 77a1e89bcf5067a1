interface Issue {
    readonly path: readonly PropertyKey[];
    readonly message: string;
    /** Present when the check was asked to report it. */
    readonly input?: unknown;
}

const LONGEST_QUOTE = 60;

/** The first fault of data checked by zod: `limits.narrowest: expected number, found "wide"`. */
export function faultSentence({ issues }: { readonly issues: readonly Issue[] }): string {
    const [{ path, message, input }] = issues;
    const expected = message
        .replace(/^[A-Z][^:]*: (?=expected)/, '')
        .replace(/^./, (first) => first.toLowerCase());
    const found = JSON.stringify(input)?.slice(0, LONGEST_QUOTE);
    const said =
        found === undefined
            ? expected.replace(/, received (.*)$/, ', found $1')
            : `${expected.replace(/, received .*$/, '')}, found ${found}`;
    return path.length === 0 ? said : `${path.map(String).join('.')}: ${said}`;
}
