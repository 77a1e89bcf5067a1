import { fail, type Result, succeed } from '../base/result.ts';

const MOST_REDIRECTS = 5;
const REDIRECTS = new Set([301, 302, 303, 307, 308]);

/** Asks an address by GET and follows redirects, but never from https to http or to anything else. */
export async function request(
    address: string,
    headers: Readonly<Record<string, string>>,
    signal: AbortSignal,
): Promise<Result<Response, string>> {
    let url = new URL(address);
    for (let hop = 0; hop <= MOST_REDIRECTS; hop++) {
        const answer = await fetch(url, {
            headers: { ...headers, 'Accept-Encoding': 'identity' },
            redirect: 'manual',
            signal,
        });
        if (!REDIRECTS.has(answer.status)) return succeed(answer);
        await answer.body?.cancel();
        const location = answer.headers.get('Location');
        if (location === null) return fail(`${url.href} redirects to nowhere`);
        const next = new URL(location, url);
        const isSafe = next.protocol === 'https:' || (next.protocol === 'http:' && url.protocol === 'http:');
        if (!isSafe) return fail(`${url.href} redirects to ${next.href}, which is not safe`);
        url = next;
    }
    return fail(`${address} redirects more than ${MOST_REDIRECTS} times`);
}
