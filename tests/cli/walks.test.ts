import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openStore } from '../../src/walks/store/openStore.ts';
import { readPdf } from '../support/readPdf.ts';
import { buildSmallTown, stufenfrei } from '../support/stufenfrei.ts';
import { sampleWalk } from '../support/walks.ts';

const folder = mkdtempSync(join(tmpdir(), 'stufenfrei-walks-cli-'));
const [home, kiosk, pack] = ['home.sqlite', 'kiosk.sqlite', 'group.walks'].map((name) => join(folder, name));
let region: string;

const walk = sampleWalk({ goal: { position: [7.004, 54.00005], name: 'Apotheke' } });

beforeAll(async () => {
    region = await buildSmallTown();
    const store = openStore(home, Date.now);
    if (!store.ok) throw new Error(store.fault);
    store.value.walks.save(walk, new Map(), 0);
    store.value.walks.save(sampleWalk({ number: '0815' }), new Map(), 0);
    store.value.close();
});
afterAll(() => {
    rmSync(folder, { recursive: true });
    rmSync(dirname(region), { recursive: true });
});

const run = (words: string, input = '') => stufenfrei(['walks', ...words.split(' ')], input);

test('walks go from the caretaker to the kiosk and back, byte for byte', async () => {
    const exported = await run(`export 4711 --out ${pack} --walks ${home}`);
    expect(exported).toMatchObject({ status: 0, output: expect.stringMatching(/^1 walks in .*signed by/) });
    const unknown = await run(`import ${pack} --walks ${kiosk} --region ${region}`);
    expect(unknown.status).toBe(3);
    const fingerprint = /--trust (\S+)/.exec(unknown.errors)?.[1] ?? '';
    expect(exported.output).toContain(fingerprint);

    const dry = await run(`import ${pack} --walks ${kiosk} --trust ${fingerprint} --dry-run`);
    expect(dry.output).toMatch(/^4711 Sunflower, yellow: Apotheke \(new\)\n1 walks/);
    expect((await run(`list --walks ${kiosk}`)).output).toBe('0 walks.\n');

    expect((await run(`import ${pack} --walks ${kiosk} --trust ${fingerprint}`)).status).toBe(0);
    const again = await run(`import ${pack} --walks ${kiosk}`);
    expect(again).toMatchObject({ status: 0, output: expect.stringContaining('is here already') });
    await run(`export --out ${pack}.2 --walks ${kiosk}`);
    expect(Buffer.compare(readFileSync(`${pack}.2`), readFileSync(pack))).toBe(0);
});

test('walks are planned again, and those that somebody should look at are named', async () => {
    const good = await run(`check --region ${region} --walks ${kiosk}`);
    expect(good).toMatchObject({ status: 0, output: '1 walks, 0 to look at.\n' });
    const closures = join(folder, 'closures.geojson');
    const properties = {
        closes: 'way',
        osm: ['w103'],
        from: '2020-01-01',
        until: '2090-01-01',
        signed: 'Amt',
    };
    const features = [{ type: 'Feature', geometry: null, properties }];
    writeFileSync(closures, JSON.stringify({ type: 'FeatureCollection', features }));
    const bad = await run(`check --region ${region} --walks ${kiosk} --closures ${closures}`);
    expect(bad).toMatchObject({
        status: 3,
        output: '4711 Sunflower, yellow: Apotheke cannot be walked with its needs today.\n1 walks, 1 to look at.\n',
    });
    expect((await run(`list --walks ${kiosk}`)).output).toContain('blocked');
    const list = join(folder, 'list.pdf');
    await run(`check --region ${region} --walks ${kiosk} --closures ${closures} --out ${list} --lang en`);
    const said = (await readPdf(readFileSync(list))).flatMap(({ texts }) => texts.map(({ text }) => text));
    expect(said.join(' ')).toMatch(/Please look at these.*4711.*The way is blocked today/s);
});

test('a line that somebody walked becomes a walk, and what is in the way is named', async () => {
    const write = (name: string, points: readonly (readonly number[])[]) => {
        const file = join(folder, name);
        writeFileSync(file, JSON.stringify({ type: 'LineString', coordinates: points }));
        return file;
    };
    const plain = write('plain.geojson', [
        [7.0, 54.0],
        [7.002, 54.0],
    ]);
    const lines = join(folder, 'lines.sqlite');
    const good = await run(`line ${plain} --region ${region} --walks ${lines} --name Apotheke`);
    expect(good).toMatchObject({ status: 0, output: expect.stringMatching(/leaves the line by \d+ metres/) });
    expect(good.output).toMatch(/^\d{4} Boat, blue: Apotheke$/m);
    const steps = write('steps.geojson', [
        [7.004, 54.001],
        [7.004, 54.0015],
        [7.004, 54.002],
        [7.006, 54.002],
    ]);
    const bad = await run(`line ${steps} --region ${region} --walks ${lines} --dry-run`);
    expect(bad).toMatchObject({ status: 3, output: expect.stringMatching(/step/i) });
    expect((await run(`list --walks ${lines}`)).output).toMatch(/^1 walks\.$/m);
    const none = write('none.geojson', []);
    expect(await run(`line ${none} --region ${region} --walks ${lines}`)).toMatchObject({
        status: 2,
        errors: expect.stringContaining('expected a line in GPX or GeoJSON'),
    });
});

test('walks are deleted by their number', async () => {
    expect((await run(`delete 4711 --walks ${kiosk}`)).output).toContain('deleted 4711');
    expect(await run(`delete 4711 --walks ${kiosk}`)).toMatchObject({
        status: 2,
        errors: expect.stringContaining('There is no walk 4711 here'),
    });
});

test('a lost PIN is set anew from the command line, and whoever was slowed may try at once', async () => {
    await run(`pin caretaker --walks ${kiosk}`, '1234\n');
    const store = openStore(kiosk, Date.now);
    if (!store.ok) throw new Error(store.fault);
    const { pins } = store.value;
    for (let slip = 0; slip < 4; slip++) await pins.check('0000');
    expect(await pins.check('1234')).toMatchObject({ fault: { fault: 'wait' } });
    await run(`pin caretaker --walks ${kiosk}`, '5678\n');
    expect(await pins.check('5678')).toEqual({ ok: true, value: 'caretaker' });
    store.value.close();
});

test('a PIN is set from standard input, and a bad one is refused', async () => {
    expect(await run(`pin caretaker --walks ${kiosk}`, '4711\n')).toMatchObject({ status: 0 });
    expect(await run(`pin caretaker --walks ${kiosk}`, 'abcd\n')).toMatchObject({ status: 2 });
    expect(await run(`pin boss --walks ${kiosk}`, '4711\n')).toMatchObject({ status: 2 });
});

test.each([
    ['nothing', '', /is damaged or cut off. Nothing was changed\./],
    ['a text', 'Hello', /is damaged or cut off. Nothing was changed\./],
])('a file that is %s is refused with a sentence', async (_, content, sentence) => {
    const file = join(folder, 'bad.walks');
    writeFileSync(file, content);
    const refused = await run(`import ${file} --walks ${kiosk}`);
    expect(refused.status).toBe(1);
    expect(refused.errors).toMatch(sentence);
    expect(refused.errors).not.toMatch(/\n\s+at /);
});
