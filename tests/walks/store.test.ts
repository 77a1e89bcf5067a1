import { existsSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { afterAll, describe, expect, test } from 'vitest';
import { settle } from '../../src/walks/media/settleMedium.ts';
import { openStore, type WalkStore } from '../../src/walks/store/openStore.ts';
import { waitAfter } from '../../src/walks/store/Pins.ts';
import { storeFault } from '../../src/walks/store/storeFault.ts';
import { voice } from '../support/walkMedia.ts';
import { ownAt, sampleWalk } from '../support/walks.ts';

const folder = mkdtempSync(join(tmpdir(), 'stufenfrei-store-'));
afterAll(() => rmSync(folder, { recursive: true }));

let files = 0;
const newFile = (): string => join(folder, `${files++}.sqlite`);

function open(path: string, clock: () => number = () => 0): WalkStore {
    const store = openStore(path, clock);
    if (!store.ok) throw new Error(store.fault);
    return store.value;
}

const NOTHING = new Map<string, Uint8Array>();

describe('walks', () => {
    test('are there after the file was closed and opened', () => {
        const path = newFile();
        const walk = sampleWalk({ listed: true });
        const store = open(path);
        store.walks.save(walk, NOTHING, 0);
        store.close();
        const again = open(path);
        expect(again.walks.byNumber('4711')).toEqual({ walk, revision: 1 });
        expect(again.walks.listed('Hallighof')).toMatchObject([{ id: walk.id, number: '4711' }]);
        expect(again.walks.hasAny('Hallighof')).toBe(true);
        expect(again.walks.hasAny('Treppenburg')).toBe(false);
        again.close();
    });

    test('that are not for everybody are not listed', () => {
        const store = open(newFile());
        store.walks.save(sampleWalk(), NOTHING, 0);
        expect(store.walks.listed('Hallighof')).toEqual([]);
    });

    test('two who change one at once: the second is told, and nothing of the first is lost', () => {
        const path = newFile();
        const [one, other] = [open(path), open(path)];
        const walk = sampleWalk();
        one.walks.save(walk, NOTHING, 0);
        const seen = other.walks.byId(walk.id)?.revision ?? 0;
        expect(one.walks.save({ ...walk, listed: true }, NOTHING, seen).ok).toBe(true);
        expect(other.walks.save({ ...walk, colour: 'red' }, NOTHING, seen)).toEqual({
            ok: false,
            fault: { fault: 'changedElsewhere', revision: 2 },
        });
        expect(other.walks.byId(walk.id)?.walk.listed).toBe(true);
        one.walks.delete(walk.id);
        expect(other.walks.save(walk, NOTHING, 2)).toEqual({
            ok: false,
            fault: { fault: 'changedElsewhere', revision: undefined },
        });
    });

    test('have a number each', () => {
        const store = open(newFile());
        store.walks.save(sampleWalk(), NOTHING, 0);
        expect(store.walks.save(sampleWalk(), NOTHING, 0)).toEqual({
            ok: false,
            fault: { fault: 'numberTaken' },
        });
        expect(store.walks.count()).toBe(1);
    });

    test('take their photos and voices with them when they are deleted, to the last byte of the file', async () => {
        const path = newFile();
        const spoken = await settle('wav', voice());
        if (!spoken.ok) throw new Error(spoken.fault);
        const { name, bytes } = spoken.value;
        const walk = sampleWalk({ own: [ownAt([7, 54], { voice: name })] });
        const store = open(path);
        store.walks.save(walk, new Map([[name, bytes]]), 0);
        store.findings.put(new Map([[walk.id, { state: 'same', changes: [], basis: 'x' }]]));
        expect(store.walks.medium(walk.id, name)?.length).toBe(bytes.length);
        expect(store.walks.delete(walk.id)).toBe(true);
        expect(store.walks.medium(walk.id, name)).toBeUndefined();
        expect(store.findings.all().size).toBe(0);
        store.close();
        const raw = new DatabaseSync(path);
        expect(raw.prepare('SELECT count(*) AS rows FROM medium').get()).toEqual({ rows: 0 });
        expect(raw.prepare('PRAGMA foreign_key_check').all()).toEqual([]);
        raw.close();
    });

    test('lose what they show no more', async () => {
        const spoken = await settle('wav', voice());
        if (!spoken.ok) throw new Error(spoken.fault);
        const { name, bytes } = spoken.value;
        const store = open(newFile());
        const walk = sampleWalk({ own: [ownAt([7, 54], { voice: name })] });
        store.walks.save(walk, new Map([[name, bytes]]), 0);
        store.walks.save({ ...walk, own: [] }, NOTHING, 1);
        expect(store.walks.medium(walk.id, name)).toBeUndefined();
        expect(store.walks.save(walk, NOTHING, 2)).toMatchObject({ fault: { fault: 'mediumMissing', name } });
    });
});

describe('the file', () => {
    test('that is no database, or of a later version, is refused with a sentence', () => {
        const garbage = newFile();
        writeFileSync(garbage, 'no database at all, '.repeat(300));
        expect(openStore(garbage, () => 0)).toEqual({
            ok: false,
            fault: `${garbage}: the file of the walks is damaged: the newest backup lies beside it`,
        });
        const later = newFile();
        const database = new DatabaseSync(later);
        database.exec('PRAGMA user_version = 99');
        database.close();
        expect(openStore(later, () => 0)).toMatchObject({
            fault: expect.stringMatching(/found walks of version 99, this program reads up to \d+$/),
        });
    });

    test('that may grow no more says that the disk is full, and keeps what was there', () => {
        const path = newFile();
        const store = open(path);
        store.walks.save(sampleWalk(), NOTHING, 0);
        const raw = new DatabaseSync(path);
        raw.exec('PRAGMA max_page_count = 1');
        raw.exec('BEGIN');
        const insert = raw.prepare('INSERT INTO draft (id, revision, body) VALUES (?, 0, ?)');
        let said: string | undefined;
        try {
            for (let row = 0; row < 50; row++) insert.run(String(row), 'x'.repeat(4000));
        } catch (error) {
            said = storeFault(error)?.detail;
        }
        expect(said).toMatch(/^the disk is full/);
        raw.close();
        expect(store.walks.count()).toBe(1);
        store.close();
    });

    test('is copied once a day; a week of copies is kept, each a whole database', async () => {
        const path = newFile();
        const store = open(path);
        store.walks.save(sampleWalk(), NOTHING, 0);
        for (let day = 1; day <= 9; day++) await store.backUp(`2026-03-0${day}`);
        expect(await store.backUp('2026-03-09')).toBeUndefined();
        const copies = readdirSync(folder).filter((name) => name.includes('.backup-'));
        expect(copies.length).toBe(7);
        expect(existsSync(`${path}.backup-2026-03-02`)).toBe(false);
        const copy = open(`${path}.backup-2026-03-09`);
        expect(copy.walks.count()).toBe(1);
        copy.close();
        store.close();
    });
});

describe('a PIN', () => {
    test('opens its role and no other', async () => {
        const store = open(newFile());
        expect(await store.pins.check('1234')).toEqual({ ok: false, fault: { fault: 'noPin' } });
        await store.pins.set('caretaker', '1234');
        await store.pins.set('maintainer', '987654');
        expect(await store.pins.check('1234')).toEqual({ ok: true, value: 'caretaker' });
        expect(await store.pins.check('987654')).toEqual({ ok: true, value: 'maintainer' });
    });

    test('is nowhere in the file', async () => {
        const path = newFile();
        const store = open(path);
        await store.pins.set('caretaker', '73550219');
        store.close();
        const row = new DatabaseSync(path).prepare('SELECT * FROM pin').get();
        const bytes = Object.values(row ?? {}).map((value) =>
            value instanceof Uint8Array ? Buffer.from(value).toString('latin1') : String(value),
        );
        expect(bytes.join(' ')).not.toContain('73550219');
    });

    test('guessed at is looked at ever more slowly, over a restart too, and never not at all', async () => {
        const path = newFile();
        let now = 1_000_000;
        const store = open(path, () => now);
        await store.pins.set('caretaker', '1234');
        for (let slip = 1; slip <= 3; slip++) {
            expect(await store.pins.check('0000')).toMatchObject({ fault: { fault: 'wrong' } });
        }
        expect(await store.pins.check('1234')).toEqual({
            ok: false,
            fault: { fault: 'wait', wait: waitAfter(3) },
        });
        store.close();
        const again = open(path, () => now);
        expect(await again.pins.check('1234')).toMatchObject({ fault: { fault: 'wait' } });
        now += waitAfter(3);
        expect(await again.pins.check('1234')).toEqual({ ok: true, value: 'caretaker' });
        expect(waitAfter(1000)).toBe(5 * 60 * 1000);
    });

    test('that is lost is set anew, and one may try at once', async () => {
        const store = open(newFile());
        await store.pins.set('caretaker', '1234');
        for (let slip = 0; slip < 4; slip++) await store.pins.check('0000');
        await store.pins.set('caretaker', '5678');
        expect(await store.pins.check('5678')).toEqual({ ok: true, value: 'caretaker' });
    });
});

test('a draft with its media outlives a crash and goes when it is done', () => {
    const path = newFile();
    const store = open(path);
    store.drafts.keep({ id: 'a', basedOn: 0, body: '{"goal":1}' });
    expect(store.drafts.addMedium('a', 'x.wav', new Uint8Array([1]))).toBe(true);
    expect(store.drafts.addMedium('b', 'x.wav', new Uint8Array([1]))).toBe(false);
    const again = open(path);
    expect(again.drafts.all()).toEqual([{ id: 'a', basedOn: 0, body: '{"goal":1}' }]);
    expect([...again.drafts.media('a').keys()]).toEqual(['x.wav']);
    again.drafts.drop('a');
    expect([...store.drafts.media('a')]).toEqual([]);
    again.close();
    store.close();
});
