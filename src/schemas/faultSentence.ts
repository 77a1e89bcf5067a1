interface Issue {
    readonly path: readonly PropertyKey[];
    readonly message: string;
    readonly code?: string;
    /** Present when the check was asked to report it. */
    readonly input?: unknown;
}

const LONGEST_QUOTE = 60;
/** A file that is something else altogether has as many faults as lines. */
const MOST_FAULTS = 20;

function sentenceOf({ path, message, code, input }: Issue): string {
    const expected = message
        .replace(/^[A-Z][^:]*: (?=expected)/, '')
        .replace(/^./, (first) => first.toLowerCase());
    const found = code === 'unrecognized_keys' ? undefined : JSON.stringify(input)?.slice(0, LONGEST_QUOTE);
    const said =
        found === undefined
            ? expected.replace(/, received (.*)$/, ', found $1')
            : `${expected.replace(/, received .*$/, '')}, found ${found}`;
    return path.length === 0 ? said : `${path.map(String).join('.')}: ${said}`;
}

/** The first fault of data checked by zod: `limits.narrowest: expected number, found "wide"`. */
export const faultSentence = ({ issues: [first] }: { readonly issues: readonly Issue[] }): string =>
    sentenceOf(first);

/** Every fault, each as `faultSentence` says it; of very many the first, and how many more there are. */
export function faultSentences({ issues }: { readonly issues: readonly Issue[] }): string[] {
    const said = issues.slice(0, MOST_FAULTS).map(sentenceOf);
    return issues.length > said.length ? [...said, `${issues.length - said.length} more`] : said;
}
