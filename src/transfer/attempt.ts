import type { FileHandle } from 'node:fs/promises';
import { diskFault } from '../pack/diskFault.ts';
import type { PartFile } from './PartFile.ts';
import { request } from './request.ts';

/** What one try came to: all is here, another try may bring it, or no try will. */
export type Attempt =
    | { readonly kind: 'whole' }
    | { readonly kind: 'again'; readonly why: string; readonly gained: number; readonly after?: number }
    | { readonly kind: 'refused'; readonly why: string };

export interface AttemptOrder {
    readonly address: string;
    readonly part: PartFile;
    readonly mostBytes: number;
    /** Milliseconds without a byte after which the connection is given up. */
    readonly stall: number;
    readonly stop: AbortSignal;
    /** `total` is 0 while it is not known. */
    readonly watch: (done: number, total: number) => void;
}

const OK = 200;
const PARTIAL = 206;
const RANGE_NOT_SATISFIABLE = 416;
/** Answers of a server that may do better later. */
const PASSING = new Set([408, 425, 429, 500, 502, 503, 504]);
const LONGEST_WAIT = 120_000;

/** Asks once for what is still missing and writes what comes. */
export async function attempt(order: AttemptOrder): Promise<Attempt> {
    const stalled = new AbortController();
    let timer = setTimeout(() => stalled.abort(), order.stall);
    const alive = (): void => {
        clearTimeout(timer);
        timer = setTimeout(() => stalled.abort(), order.stall);
    };
    const before = order.part.size;
    const gained = (): number => Math.max(0, order.part.size - before);
    try {
        return await ask(order, AbortSignal.any([order.stop, stalled.signal]), alive);
    } catch (fault) {
        if (order.stop.aborted) return { kind: 'refused', why: 'it was stopped' };
        const disk = diskFault(fault);
        if (disk !== undefined) return { kind: 'refused', why: disk };
        const why = stalled.signal.aborted ? `nothing came for ${order.stall / 1000} s` : networkFault(fault);
        if (why === undefined) throw fault;
        return { kind: 'again', why, gained: gained() };
    } finally {
        clearTimeout(timer);
    }
}

async function ask(order: AttemptOrder, signal: AbortSignal, alive: () => void): Promise<Attempt> {
    const { address, part } = order;
    const version = part.versionOf(address);
    const range = version === undefined ? {} : { Range: `bytes=${part.size}-`, 'If-Range': version };
    const answered = await request(address, range, signal);
    if (!answered.ok) return { kind: 'refused', why: answered.fault };
    const answer = answered.value;
    if (answer.status !== OK && answer.status !== PARTIAL) return await unanswered(answer, part);
    const start = answer.status === PARTIAL ? rangeStart(answer) : 0;
    if (answer.status === PARTIAL && start !== part.size) {
        await answer.body?.cancel();
        part.discard();
        return { kind: 'again', why: 'the server sent another part than was asked for', gained: 0 };
    }
    const length = Number(answer.headers.get('Content-Length') ?? Number.NaN);
    const total = Number.isNaN(length) ? 0 : start + length;
    if (total > order.mostBytes) return await tooLarge(answer, order.mostBytes);
    const file = start > 0 ? await part.goOn() : await part.begin(address, strongVersion(answer));
    try {
        const size = await receive(answer, file, start, order, total, alive);
        if (size > order.mostBytes) return await tooLarge(answer, order.mostBytes);
        if (size < total) return { kind: 'again', why: 'the connection was cut', gained: size - start };
        await file.sync();
        return { kind: 'whole' };
    } finally {
        await file.close();
    }
}

async function receive(
    answer: Response,
    file: FileHandle,
    start: number,
    { mostBytes, watch }: AttemptOrder,
    total: number,
    alive: () => void,
): Promise<number> {
    let size = start;
    for await (const bytes of answer.body ?? []) {
        alive();
        size += bytes.byteLength;
        if (size > mostBytes) return size;
        await file.writeFile(bytes);
        watch(size, total);
    }
    return size;
}

async function unanswered(answer: Response, part: PartFile): Promise<Attempt> {
    await answer.body?.cancel();
    const why = `the server answers ${answer.status}`;
    if (answer.status === RANGE_NOT_SATISFIABLE) {
        // All of it came before, and the last run ended before it could say so.
        if (answer.headers.get('Content-Range') === `bytes */${part.size}`) return { kind: 'whole' };
        part.discard();
        return { kind: 'again', why, gained: 0 };
    }
    if (!PASSING.has(answer.status)) return { kind: 'refused', why };
    const seconds = Number(answer.headers.get('Retry-After') ?? Number.NaN);
    const after = Number.isNaN(seconds) ? {} : { after: Math.min(seconds * 1000, LONGEST_WAIT) };
    return { kind: 'again', why, gained: 0, ...after };
}

async function tooLarge(answer: Response, mostBytes: number): Promise<Attempt> {
    if (!answer.bodyUsed) await answer.body?.cancel();
    return { kind: 'refused', why: `it is larger than the ${mostBytes} bytes that are allowed` };
}

/** A weak tag promises no equal bytes (RFC 9110, 13.1.5). */
function strongVersion(answer: Response): string | undefined {
    const tag = answer.headers.get('ETag');
    if (tag && !tag.startsWith('W/')) return tag;
    return answer.headers.get('Last-Modified') ?? undefined;
}

function rangeStart(answer: Response): number {
    const [, start] = /^bytes (\d+)-/.exec(answer.headers.get('Content-Range') ?? '') ?? [];
    return start === undefined ? Number.NaN : Number(start);
}

const REASONS: Readonly<Record<string, string>> = {
    ENOTFOUND: 'there is no such server, or no network',
    EAI_AGAIN: 'there is no network',
    ECONNREFUSED: 'the server takes no connection',
    ECONNRESET: 'the connection was cut',
    ETIMEDOUT: 'the server does not answer',
    UND_ERR_SOCKET: 'the connection was cut',
    UND_ERR_CONNECT_TIMEOUT: 'the server does not answer',
    UND_ERR_HEADERS_TIMEOUT: 'the server does not answer',
    UND_ERR_BODY_TIMEOUT: 'the connection was cut',
    UND_ERR_RES_CONTENT_LENGTH_MISMATCH: 'the connection was cut',
};

/** Why fetch gave up; undefined for a fault of ours. */
function networkFault(fault: unknown): string | undefined {
    if (!(fault instanceof TypeError)) return undefined;
    const { cause } = fault;
    if (!(cause instanceof Error)) return undefined;
    const code = 'code' in cause ? String(cause.code) : '';
    return REASONS[code] ?? cause.message;
}
