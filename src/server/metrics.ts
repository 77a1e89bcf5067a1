import { chmodSync, rmSync } from 'node:fs';
import { createServer } from 'node:http';
import { fail, type Result, succeed } from '../base/result.ts';
import { prometheusText } from '../services/health/prometheusText.ts';
import type { Services } from '../services/openServices.ts';
import type { Settings } from '../services/settings.ts';

const TEXT = 'text/plain; version=0.0.4; charset=utf-8';
/** Readable for the group too, as for an exporter. */
const SOCKET_MODE = 0o660;

/**
 * Tells the figures on a listener of their own, away from what the page reaches: `GET /metrics`, nothing else. The
 * fault is a sentence; the value closes it.
 */
export function listenForMetrics(
    { health }: Pick<Services, 'health'>,
    at: NonNullable<Settings['metrics']>,
): Promise<Result<() => Promise<void>, string>> {
    const server = createServer((request, response) => {
        if (request.method !== 'GET' || request.url !== '/metrics') return void response.writeHead(404).end();
        health()
            .then((report) => response.writeHead(200, { 'Content-Type': TEXT }).end(prometheusText(report)))
            .catch(() => response.writeHead(500).end());
    });
    const close = () =>
        new Promise<void>((resolve) => {
            server.close(() => resolve());
            server.closeAllConnections();
        });
    return new Promise((resolve) => {
        const name = 'socket' in at ? at.socket : `${at.host}:${at.port}`;
        server.once('error', (error) =>
            resolve(fail(`metrics cannot be told at ${name} (${error.message})`)),
        );
        if (!('socket' in at)) return server.listen(at.port, at.host, () => resolve(succeed(close)));
        // A socket left by a process that was killed is in nobody's use.
        rmSync(at.socket, { force: true });
        return server.listen(at.socket, () => {
            chmodSync(at.socket, SOCKET_MODE);
            resolve(succeed(close));
        });
    });
}
