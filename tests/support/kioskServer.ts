import { request } from 'node:http';
import { connect } from 'node:net';
import { createApp } from '../../src/server/createApp.ts';
import { listen } from '../../src/server/listen.ts';
import { openPage } from '../../src/server/page.ts';
import type { Clock } from '../../src/services/clock.ts';
import { openServices } from '../../src/services/openServices.ts';
import { settingsSchema } from '../../src/services/settings.ts';

/** A Tuesday, 10:00 in Germany. */
const TUESDAY_MORNING = Date.parse('2026-03-10T09:00:00Z');

export const SECRET = 'open sesame';

/** A kiosk server on a free port, with the clock standing still unless one is given. */
export async function startKiosk(
    region: string,
    settings: object = {},
    pageFolder = 'nowhere',
    clock: Clock = () => TUESDAY_MORNING,
) {
    const logged: Error[] = [];
    const services = await openServices(region, settingsSchema.parse(settings), clock);
    if (!services.ok) throw new Error(services.fault);
    const app = createApp(services.value, openPage(pageFolder), ({ error }) => logged.push(error), SECRET);
    const listening = await listen(app, 0);
    if (!listening.ok) throw new Error(listening.fault);
    return {
        address: listening.value.address,
        logged,
        services: services.value,
        async close() {
            await listening.value.close();
            services.value.close();
        },
    };
}

export interface Answered {
    readonly status: number;
    readonly headers: NodeJS.Dict<string | string[]>;
    readonly body: string;
}

/** A request as no browser would send it: any Host, any path as it is written. */
export function sendRaw(
    address: string,
    options: { method?: string; path?: string; headers?: Record<string, string>; body?: string },
): Promise<Answered> {
    const { hostname, port } = new URL(address);
    return new Promise((resolve, reject) => {
        const sent = request({ hostname, port, ...options }, (answer) => {
            let body = '';
            answer.setEncoding('utf8').on('data', (text: string) => {
                body += text;
            });
            answer.on('end', () =>
                resolve({ status: answer.statusCode ?? 0, headers: answer.headers, body }),
            );
        });
        sent.on('error', reject);
        sent.end(options.body);
    });
}

/** Writes bytes to the socket and reads what comes back until it is closed or nothing has come for a while. */
export function sendBytes(address: string, bytes: string): Promise<string> {
    const { hostname, port } = new URL(address);
    return new Promise((resolve) => {
        let said = '';
        const socket = connect(Number(port), hostname, () => socket.write(bytes));
        socket.setTimeout(300, () => socket.destroy());
        socket.setEncoding('utf8').on('data', (text: string) => {
            said += text;
        });
        socket.on('error', () => undefined);
        socket.on('close', () => resolve(said));
    });
}
