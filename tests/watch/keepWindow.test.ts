import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { keepWindow } from '../../src/watch/keepWindow.ts';
import { PATIENCE, type Pulse } from '../../src/watch/PageWatch.ts';

const folder = mkdtempSync(join(tmpdir(), 'stufenfrei-keep-'));
afterAll(() => rmSync(folder, { recursive: true }));

/** A window that writes down that it was opened, and stays. */
function windowThatSays(name: string) {
    const script = `echo ${name} >> ${join(folder, 'opened')}; exec sleep 60`;
    return { file: '/bin/sh', parameters: ['-c', script], environment: {} };
}

test('without a server a picture stands in for the page until one answers', async () => {
    const stop = new AbortController();
    const isUp = () => performance.now() - from > 4000;
    const from = performance.now();
    const lines: string[] = [];
    const kept = keepWindow({
        command: windowThatSays('page'),
        resting: windowThatSays('picture'),
        profile: join(folder, 'profile'),
        patience: PATIENCE,
        readPulse: async (): Promise<Pulse> =>
            isUp() ? { kind: 'beat', secondsAgo: 0, inFront: true, atRest: true } : { kind: 'unreachable' },
        shown: () => stop.abort(),
        turned: () => undefined,
        log: (line) => lines.push(line),
        stop: stop.signal,
    });
    expect(await kept).toBe(true);
    expect(lines).toEqual(['no server answers; a picture stands in for the page']);
    expect(readFileSync(join(folder, 'opened'), 'utf8')).toBe('picture\npage\n');
});
