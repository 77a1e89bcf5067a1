import { once } from 'node:events';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';

/** What a server does with one request for a file; the last of a file's ways goes for all further ones. */
export type Way =
    | { readonly kind: 'whole' }
    /** Ends the connection after so many bytes of what was asked for, and milliseconds in which they can be read. */
    | { readonly kind: 'cut'; readonly after: number; readonly lingers?: number }
    /** Sends so many bytes and then nothing more. */
    | { readonly kind: 'stall'; readonly after: number }
    | { readonly kind: 'status'; readonly status: number; readonly headers?: Record<string, string> }
    | { readonly kind: 'redirect'; readonly to: string }
    /** Pays no heed to ranges. */
    | { readonly kind: 'unranged' }
    /** Says nothing of the length, and ends after so many bytes as if that were all. */
    | { readonly kind: 'chunked'; readonly bytes: number };

interface Served {
    bytes: Uint8Array;
    tag: string;
    ways: Way[];
}

/** Where the bytes that are asked for begin; a version that is not the file's own begins anew. */
function startOf({ tag }: Served, way: Way, { headers }: IncomingMessage): number {
    const [, from] = /^bytes=(\d+)-$/.exec(headers.range ?? '') ?? [];
    const isRanged = from !== undefined && way.kind !== 'unranged' && headers['if-range'] === tag;
    return isRanged ? Number(from) : 0;
}

function sendBytes({ bytes, tag }: Served, way: Way, start: number, response: ServerResponse): void {
    const body = bytes.subarray(start);
    const isPart = start > 0;
    response.writeHead(isPart ? 206 : 200, {
        ETag: tag,
        ...(way.kind !== 'chunked' && { 'Content-Length': body.length }),
        ...(isPart && { 'Content-Range': `bytes ${start}-${bytes.length - 1}/${bytes.length}` }),
    });
    const hangUp = (lingers = 0) => setTimeout(() => response.socket?.end(), lingers);
    if (way.kind === 'cut') response.write(body.subarray(0, way.after), () => hangUp(way.lingers));
    else if (way.kind === 'stall') response.write(body.subarray(0, way.after));
    else if (way.kind === 'chunked') response.end(body.subarray(0, way.bytes));
    else response.end(body);
}

function send(served: Served, way: Way, request: IncomingMessage, response: ServerResponse): void {
    if (way.kind === 'status') {
        response.writeHead(way.status, way.headers).end();
        return;
    }
    if (way.kind === 'redirect') {
        response.writeHead(302, { Location: way.to }).end();
        return;
    }
    const start = startOf(served, way, request);
    if (start > 0 && start >= served.bytes.length) {
        response.writeHead(416, { 'Content-Range': `bytes */${served.bytes.length}` }).end();
        return;
    }
    sendBytes(served, way, start, response);
}

/** A web server on this machine that does not make it easy. */
export async function startAwkwardServer() {
    const files = new Map<string, Served>();
    const ranges: string[] = [];

    const server = createServer((request, response) => {
        const served = files.get(request.url ?? '');
        ranges.push(request.headers.range ?? 'all');
        if (!served) return response.writeHead(404).end();
        const way = served.ways.length > 1 ? served.ways.shift() : served.ways[0];
        send(served, way ?? { kind: 'whole' }, request, response);
    });
    server.listen(0, '127.0.0.1');
    await once(server, 'listening');
    const bound = server.address();
    const port = typeof bound === 'object' && bound ? bound.port : 0;
    return {
        address: `http://127.0.0.1:${port}`,
        /** What each request asked for: `all` or `bytes=123-`. */
        ranges,
        serve(path: string, bytes: Uint8Array | string, ...ways: Way[]) {
            const content = typeof bytes === 'string' ? Buffer.from(bytes) : bytes;
            files.set(path, { bytes: content, tag: `"${content.length}-${files.size}"`, ways });
        },
        close: () =>
            new Promise<void>((resolve) => {
                server.close(() => resolve());
                server.closeAllConnections();
            }),
    };
}

export type AwkwardServer = Awaited<ReturnType<typeof startAwkwardServer>>;
