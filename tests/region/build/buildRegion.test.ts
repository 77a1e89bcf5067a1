import {
    existsSync,
    mkdirSync,
    mkdtempSync,
    readdirSync,
    readFileSync,
    renameSync,
    rmSync,
    writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeEach, describe, expect, test } from 'vitest';
import { openPack } from '../../../src/pack/openPack.ts';
import { verifyPack } from '../../../src/pack/verifyPack.ts';
import type { BuildRequest } from '../../../src/region/build/BuildRequest.ts';
import { buildRegion } from '../../../src/region/build/buildRegion.ts';
import { STAGES } from '../../../src/region/build/Watch.ts';
import { startStufenfrei } from '../../support/stufenfrei.ts';

const TOWN = join(import.meta.dirname, '..', '..', 'support', 'smallTown.osm');
const FILES = ['manifest.json', 'map.mbtiles', 'places.sqlite', 'walk.graph'];

let folder = '';
beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'stufenfrei-build-'));
});

const order = (change: Partial<BuildRequest> = {}): BuildRequest => ({
    input: TOWN,
    out: join(folder, 'pack'),
    name: 'Hallighof',
    demo: false,
    ...change,
});

const build = (change: Partial<BuildRequest> = {}) => buildRegion(order(change), () => {});

describe('a build', () => {
    test('goes through its stages and leaves a sound pack and nothing beside it', async () => {
        const seen = new Set<string>();
        const built = await buildRegion(order(), (stage) => seen.add(stage));
        expect(built.ok).toBe(true);
        expect([...seen]).toEqual(STAGES.filter((stage) => stage !== 'elevation'));
        expect(readdirSync(folder)).toEqual(['pack']);
        expect(readdirSync(join(folder, 'pack')).sort()).toEqual(FILES);
        expect(await verifyPack(join(folder, 'pack'))).toEqual([]);
    });

    test('gives the same bytes for the same input', async () => {
        await build();
        await build({ out: join(folder, 'again') });
        for (const name of FILES) {
            const [one, other] = ['pack', 'again'].map((pack) => readFileSync(join(folder, pack, name)));
            expect(one?.equals(other ?? Buffer.alloc(0)), name).toBe(true);
        }
    });

    test('says in the manifest what the town is', async () => {
        await build({ demo: true });
        const pack = await openPack(join(folder, 'pack'));
        expect(pack.ok && pack.value.manifest).toMatchObject({ name: 'Hallighof', demo: true, dataDate: '' });
        expect(pack.ok && pack.value.manifest.centre[0]).toBeCloseTo(7.004, 2);
    });

    test('replaces an older pack, and makes the folders on the way', async () => {
        const out = join(folder, 'a', 'b', 'pack');
        await build({ out, name: 'Old' });
        await build({ out, name: 'New' });
        const pack = await openPack(out);
        expect(pack.ok && pack.value.manifest.name).toBe('New');
        expect(readdirSync(join(folder, 'a', 'b'))).toEqual(['pack']);
    });

    test('clips to a part', async () => {
        const built = await build({ clip: { kind: 'bounds', bounds: [6.999, 53.999, 7.0021, 54.0001] } });
        const whole = await build({ out: join(folder, 'whole') });
        if (!built.ok || !whole.ok) throw new Error('not built');
        expect(built.value.manifest.statistics.edges).toBeLessThan(
            whole.value.manifest.statistics.edges ?? 0,
        );
    });
});

describe('what cannot be built leaves everything as it was', () => {
    const refusal = async (change: Partial<BuildRequest>): Promise<string> => {
        const before = existsSync(join(folder, 'pack')) ? readdirSync(join(folder, 'pack')) : undefined;
        const built = await build(change);
        if (existsSync(join(folder, 'pack'))) expect(readdirSync(join(folder, 'pack'))).toEqual(before);
        expect(readdirSync(folder).filter((name) => name.includes('.building-'))).toEqual([]);
        return built.ok ? 'built' : built.fault;
    };

    test('an input that is no extract, beside a pack that stays', async () => {
        await build();
        expect(await refusal({ input: import.meta.filename })).toMatch(/is no OpenStreetMap extract/);
        expect(await verifyPack(join(folder, 'pack'))).toEqual([]);
    });

    test('nothing that one can walk on', async () => {
        const path = join(folder, 'lake.osm');
        writeFileSync(path, '<osm><node id="1" lon="7" lat="54"/></osm>');
        expect(await refusal({ input: path })).toMatch(/walk/);
        expect(readdirSync(folder)).toEqual(['lake.osm']);
    });

    test('a folder that holds something else', async () => {
        mkdirSync(join(folder, 'pack'));
        writeFileSync(join(folder, 'pack', 'thesis.txt'), 'years of work');
        expect(await refusal({})).toMatch(/holds something else than a region pack/);
        expect(readFileSync(join(folder, 'pack', 'thesis.txt'), 'utf8')).toBe('years of work');
    });

    test('a file in the way', async () => {
        writeFileSync(join(folder, 'pack'), '');
        expect((await build()).ok).toBe(false);
    });

    test('a disk that cannot be written', async () => {
        expect(await refusal({ out: '/proc/stufenfrei/pack' })).toMatch(/cannot be written: /);
    });

    test('a stop in the middle', async () => {
        await build({ name: 'Old' });
        const stop = new AbortController();
        const built = await buildRegion(
            order({ name: 'New' }),
            (stage) => stage === 'network' && stop.abort(),
            stop.signal,
        );
        expect(built).toEqual({ ok: false, fault: 'The build was stopped' });
        const pack = await openPack(join(folder, 'pack'));
        expect(pack.ok && pack.value.manifest.name).toBe('Old');
        expect(readdirSync(folder)).toEqual(['pack']);
    });

    test.each([
        ['SIGINT', 130],
        ['SIGTERM', 143],
    ] as const)('%s to the command', async (signal, status) => {
        const child = startStufenfrei('region', 'build', TOWN, '--out', join(folder, 'pack'));
        const ended = new Promise<number | null>((resolve) => child.on('close', resolve));
        child.stdout.once('data', () => child.kill(signal));
        expect(await ended).toBe(status);
        expect(readdirSync(folder)).toEqual([]);
    });
});

describe('a crash', () => {
    test('in a build is cleared away by the next one', async () => {
        const child = startStufenfrei('region', 'build', TOWN, '--out', join(folder, 'pack'));
        const ended = new Promise((resolve) => child.on('close', resolve));
        child.stdout.once('data', () => child.kill('SIGKILL'));
        await ended;
        expect(readdirSync(folder).filter((name) => name.startsWith('pack.building-'))).toHaveLength(1);
        expect((await build()).ok).toBe(true);
        expect(readdirSync(folder)).toEqual(['pack']);
    });

    test('between taking the old pack away and putting the new one in place leaves the old one usable', async () => {
        await build({ name: 'Old' });
        renameSync(join(folder, 'pack'), join(folder, 'pack.previous'));
        const pack = await openPack(join(folder, 'pack'));
        expect(pack.ok && pack.value.manifest.name).toBe('Old');
        expect((await build({ input: import.meta.filename })).ok).toBe(false);
        expect(readdirSync(folder)).toEqual(['pack']);
        rmSync(folder, { recursive: true });
    });
});
