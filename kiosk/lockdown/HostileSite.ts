import { readFileSync } from 'node:fs';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { join } from 'node:path';
import { json } from 'node:stream/consumers';
import { z } from 'zod';
import type { Pulse } from '../../src/watch/PageWatch.ts';

/** The kiosk's own port: the browser's policies allow no other. */
const PORT = 4180;

const beatSchema = z.object({ visible: z.boolean(), focused: z.boolean() });

/** The kiosk's address with a page behind it that wants out, and a record of where it got. */
export class HostileSite {
    readonly address = `http://127.0.0.1:${PORT}/`;
    /** Paths that a browser asked for and that it must never have reached. */
    readonly reached: string[] = [];
    readonly #server: Server;
    #beat: { readonly at: number; readonly inFront: boolean } | undefined;

    private constructor() {
        this.#server = createServer((request, response) => void this.#answer(request, response));
    }

    static async open(): Promise<HostileSite> {
        const site = new HostileSite();
        await new Promise<void>((ready) => site.#server.listen(PORT, '127.0.0.1', ready));
        return site;
    }

    readonly readPulse = async (): Promise<Pulse> => {
        if (!this.#beat) return { kind: 'silent' };
        const secondsAgo = (performance.now() - this.#beat.at) / 1000;
        return { kind: 'beat', secondsAgo, inFront: this.#beat.inFront, atRest: true };
    };

    async #answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
        const path = request.url ?? '/';
        if (path === '/beat') {
            const beat = beatSchema.safeParse(await json(request));
            if (beat.success)
                this.#beat = { at: performance.now(), inFront: beat.data.visible && beat.data.focused };
            response.writeHead(204).end();
            return;
        }
        if (path === '/' || path === '/hostile.js') {
            const name = path === '/' ? 'hostile.html' : 'hostile.js';
            const type = path === '/' ? 'text/html' : 'text/javascript';
            response.writeHead(200, { 'Content-Type': type, 'Cache-Control': 'no-store' });
            response.end(readFileSync(join(import.meta.dirname, name)));
            return;
        }
        if (path === '/redirect') response.writeHead(302, { Location: 'https://example.org/' });
        else if (path === '/file') response.writeHead(200, { 'Content-Disposition': 'attachment' });
        else response.writeHead(path === '/favicon.ico' ? 404 : 200, { 'Content-Type': 'text/plain' });
        if (path === '/popup') this.reached.push(path);
        response.end('x');
    }

    close(): void {
        this.#server.closeAllConnections();
        this.#server.close();
    }
}
