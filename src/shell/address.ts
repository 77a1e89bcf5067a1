import { fail, type Result, succeed } from '../base/result.ts';

const OPTION = '--address=';
const LOOPBACK = ['127.0.0.1', 'localhost', '[::1]'];

/**
 * The page's address from the command line. Only a server on this machine is shown.
 *
 * @returns the URL, or a sentence with what was found and expected
 */
export function readAddress(parameters: readonly string[]): Result<URL, string> {
    const option = parameters.find((parameter) => parameter.startsWith(OPTION));
    if (!option) return fail(`no ${OPTION}URL given, expected the kiosk server's address`);
    const text = option.slice(OPTION.length);
    const address = URL.canParse(text) ? new URL(text) : undefined;
    const isLocal = address?.protocol === 'http:' && LOOPBACK.includes(address.hostname);
    return address && isLocal ? succeed(address) : fail(`${text}, expected http://127.0.0.1:PORT/`);
}
