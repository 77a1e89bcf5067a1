import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Position } from '../../src/base/position.ts';
import { PICTURES } from '../../src/pictures/pictures.ts';
import { PROFILES } from '../../src/routing/needs.ts';
import { openServices, type Services } from '../../src/services/openServices.ts';
import { DEFAULT_SETTINGS } from '../../src/services/settings.ts';
import { exportPack } from '../../src/walks/carry/exportPack.ts';
import { previewImport, takePack } from '../../src/walks/carry/importPack.ts';
import { settle } from '../../src/walks/media/settleMedium.ts';
import { readPack } from '../../src/walks/pack/readPack.ts';
import { openStore } from '../../src/walks/store/openStore.ts';
import type { Walk } from '../../src/walks/walk.ts';
import { photo } from '../support/walkMedia.ts';
import { ownAt, sampleWalk } from '../support/walks.ts';
import { type Measured, percentile } from './figure.ts';

const PACKS = 500;
const A_PACK = 20;
const CHECKED = 1000;
const OPENINGS = 30;
/** Bismarckplatz in Heidelberg. */
const KIOSK: Position = [8.6936, 49.4094];

/** Repeatable positions around the kiosk: a Halton sequence in bases 2 and 3. */
function positionAt(index: number): [number, number] {
    const halton = (base: number): number => {
        let [sum, share, rest] = [0, 1 / base, index + 1];
        for (; rest > 0; share /= base, rest = Math.floor(rest / base)) sum += share * (rest % base);
        return sum;
    };
    return [KIOSK[0] + (halton(2) - 0.5) * 0.03, KIOSK[1] + (halton(3) - 0.5) * 0.02];
}

/** One of ten thousand: four ways of walking, three limits, half of them there and back, a third by way of a point. */
function walkAt(index: number, region: string): Walk {
    const limits = [{}, { steepest: 4 }, { narrowest: 1 }][index % 3] ?? {};
    return sampleWalk({
        number: String(index).padStart(4, '0'),
        picture: PICTURES[index % PICTURES.length] ?? 'cat',
        listed: true,
        region,
        goal: { position: positionAt(index), name: 'Ziel' },
        via: index % 3 === 0 ? [positionAt(index + 5000)] : [],
        thereAndBack: index % 2 === 0,
        needs: { profile: PROFILES[index % 4] ?? 'slow', limits, objective: 'comfort' },
    });
}

async function timed(work: () => unknown): Promise<number> {
    const start = performance.now();
    await work();
    return performance.now() - start;
}

async function open(region: string, walks: string): Promise<Services> {
    const services = await openServices(
        region,
        { ...DEFAULT_SETTINGS, position: [...KIOSK], walks },
        Date.now,
    );
    if (!services.ok) throw new Error(services.fault);
    return services.value;
}

async function measureList(region: string, folder: string): Promise<Measured[]> {
    const path = join(folder, 'many.sqlite');
    const services = await open(region, path);
    const { walks, kiosk } = services;
    if (!walks) throw new Error('the walks were not opened');
    const { store } = walks;
    for (let pack = 0; pack < PACKS; pack++) {
        store.inOne(() => {
            for (let index = pack * A_PACK; index < (pack + 1) * A_PACK; index++) {
                store.walks.write(walkAt(index, kiosk.region), new Map(), 0);
            }
        });
    }
    const lists: number[] = [];
    const opens: number[] = [];
    const desks: number[] = [];
    for (let run = 0; run < OPENINGS; run++) {
        lists.push(await timed(() => JSON.stringify(walks.overview())));
        desks.push(await timed(() => JSON.stringify(walks.desk.list(''))));
        const { number, picture } = walkAt(run * 300, kiosk.region);
        opens.push(await timed(() => walks.open({ number, picture })));
    }
    services.close();
    return [
        { what: 'My walks, 500 packs of 20, p95', value: percentile(lists, 0.95), unit: 'ms', reach: 200 },
        { what: 'the caretaker’s list of 10,000, p95', value: percentile(desks, 0.95), unit: 'ms' },
        { what: 'a walk of 10,000 opened with its way, p95', value: percentile(opens, 0.95), unit: 'ms' },
    ];
}

async function measureImport(folder: string): Promise<Measured[]> {
    const home = openStore(join(folder, 'home.sqlite'), Date.now);
    const kiosk = openStore(join(folder, 'kiosk.sqlite'), Date.now);
    if (!home.ok || !kiosk.ok) throw new Error('the stores were not opened');
    const media = new Map<string, Uint8Array>();
    const settling: number[] = [];
    for (let seed = 1; seed <= A_PACK; seed++) {
        const camera = await photo(seed, 4000, 3000);
        settling.push(
            await timed(async () => {
                const settled = await settle('jpg', camera);
                if (settled.ok) media.set(settled.value.name, settled.value.bytes);
            }),
        );
    }
    const walks = [...media.keys()].map((name, index) => ({
        ...walkAt(index, 'Heidelberg'),
        own: [ownAt(KIOSK, { photo: name })],
    }));
    for (const walk of walks) home.value.walks.save(walk, media, 0);
    const bytes = exportPack(home.value, walks);
    const importing = await timed(async () => {
        const pack = await readPack(bytes);
        if (!pack.ok) throw new Error(pack.fault.detail);
        const preview = previewImport(kiosk.value, pack.value, 'Heidelberg', Math.random);
        if (!preview.ok || !takePack(kiosk.value, pack.value, preview.value).ok) throw new Error('not taken');
    });
    home.value.close();
    kiosk.value.close();
    return [
        { what: 'a photo of 12 megapixels taken in, p50', value: percentile(settling, 0.5), unit: 'ms' },
        { what: 'a pack with 20 photos imported', value: importing / 1000, unit: 's', reach: 5 },
    ];
}

async function measureCheck(region: string, folder: string): Promise<Measured[]> {
    const services = await open(region, join(folder, 'check.sqlite'));
    const { walks, kiosk } = services;
    if (!walks) throw new Error('the walks were not opened');
    walks.store.inOne(() => {
        for (let index = 0; index < CHECKED; index++) {
            walks.store.walks.write(walkAt(index, kiosk.region), new Map(), 0);
        }
    });
    const checking = await timed(() => walks.desk.check());
    services.close();
    return [{ what: '1,000 walks planned again', value: checking / 1000, unit: 's', reach: 10 }];
}

/** Prepared walks in numbers: the list, an import, planning again. The region is Heidelberg's. */
export async function measureWalks(region: string): Promise<Measured[]> {
    const folder = mkdtempSync(join(tmpdir(), 'stufenfrei-bench-walks-'));
    const measured = [
        ...(await measureList(region, folder)),
        ...(await measureImport(folder)),
        ...(await measureCheck(region, folder)),
    ];
    rmSync(folder, { recursive: true });
    return measured;
}
