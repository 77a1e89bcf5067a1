import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { createInterface } from 'node:readline';
import type { Position } from '../../src/base/position.ts';
import type { Profile } from '../../src/routing/needs.ts';
import { startStufenfrei } from '../support/stufenfrei.ts';

/** A server of its own process, ready. */
export async function startServer(region: string, settings: string) {
    const child = startStufenfrei('serve', '--region', region, '--settings', settings);
    const [line] = await once(createInterface({ input: child.stdout }), 'line');
    return { child, address: String(line).replace('ready ', '') };
}

/** Asks for a way from the kiosk as its screen does. */
export async function askRoute(
    address: string,
    position: Position,
    profile: Profile = 'wheelchair',
): Promise<void> {
    const answer = await fetch(new URL('/api/route', address), {
        method: 'POST',
        headers: { 'Content-Type': 'application/json' },
        body: JSON.stringify({
            to: { position },
            needs: { profile, limits: {}, objective: 'comfort' },
        }),
    });
    const { ok } = (await answer.json()) as { ok: boolean };
    if (!ok) throw new Error(`no answer to ${position}`);
}

/** Of a process, program code included; undefined where the system does not tell. */
export function residentMegabytes(pid: number | undefined): number | undefined {
    try {
        const kilobytes = /VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1];
        return kilobytes === undefined ? undefined : Number(kilobytes) / 1000;
    } catch {
        return undefined;
    }
}
