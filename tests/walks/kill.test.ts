import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { setTimeout } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { openStore } from '../../src/walks/store/openStore.ts';
import { mediaOf } from '../../src/walks/walk.ts';
import { printedSeed } from '../support/seeded.ts';

/** `KILLS=200 npx vitest run tests/walks/kill.test.ts` kills as often as the power may fail. */
const KILLS = Number(process.env.KILLS ?? 10);
const LONGEST_LIFE = 120;
const SEED = printedSeed();
const WRITER = join(import.meta.dirname, '..', 'support', 'walkWriter.ts');

/** Lets a writer write, kills it at a moment of chance, and answers what it was told is saved. */
async function writeUntilKilled(path: string, first: number, life: number): Promise<[number, number][]> {
    const child = spawn(process.execPath, [
        '--disable-warning=ExperimentalWarning',
        WRITER,
        path,
        String(first),
    ]);
    let said = '';
    const spoken = new Promise<void>((resolve) => {
        child.stdout.setEncoding('utf8').on('data', (text: string) => {
            said += text;
            resolve();
        });
    });
    await Promise.race([spoken, once(child, 'exit')]);
    await setTimeout(life);
    child.kill('SIGKILL');
    await once(child, 'close');
    const lines = said.split('\n').slice(0, -1);
    return lines.map((line) => {
        const [next = 0, count = 0] = line.split(' ').map(Number);
        return [next, count];
    });
}

function soundness(path: string) {
    const raw = new DatabaseSync(path);
    const sound = {
        integrity: raw.prepare('PRAGMA integrity_check').get(),
        strays: raw.prepare('PRAGMA foreign_key_check').all(),
    };
    raw.close();
    return sound;
}

test(
    `killed ${KILLS} times while it writes, it loses nothing and has nothing half (seed ${SEED})`,
    async () => {
        const folder = mkdtempSync(join(tmpdir(), 'stufenfrei-kill-'));
        const path = join(folder, 'walks.sqlite');
        const saved = new Set<number>();
        let [state, first] = [SEED, 0];
        for (let kill = 0; kill < KILLS; kill++) {
            state = (state * 1_664_525 + 1_013_904_223) % 2 ** 32;
            const told = await writeUntilKilled(path, first, (state / 2 ** 32) * LONGEST_LIFE);
            for (const [next, count] of told)
                for (let index = 0; index < count; index++) saved.add(next + index);

            expect(soundness(path)).toEqual({ integrity: { integrity_check: 'ok' }, strays: [] });
            const store = openStore(path, Date.now);
            if (!store.ok) throw new Error(store.fault);
            const { walks } = store.value;
            const there = new Set([...walks.numbers()].map(Number));
            expect([...saved].filter((number) => !there.has(number))).toEqual([]);
            for (const number of [...there].filter((number) => number >= first)) {
                const walk = walks.byNumber(String(number).padStart(4, '0'))?.walk;
                expect(walk && walks.media(walk).size).toBe(walk && mediaOf(walk).length);
            }
            // A pack that nobody was told of is there as a whole or not at all.
            const last = told.at(-1);
            const after = last ? last[0] + last[1] : first;
            const extra = [...there].filter((number) => number >= after).length;
            expect([0, after % 3 === 0 ? 10 : 1]).toContain(extra);
            first = Math.max(-1, ...there) + 1;
            store.value.close();
        }
        expect(saved.size).toBeGreaterThan(KILLS);
        rmSync(folder, { recursive: true });
    },
    KILLS * 20_000,
);
