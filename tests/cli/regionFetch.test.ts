import { createHash } from 'node:crypto';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { newKeyPair } from '../../src/pack/signature.ts';
import { writeWhole } from '../../src/pack/writeWhole.ts';
import { type AwkwardServer, startAwkwardServer, type Way } from '../support/awkwardServer.ts';
import { HAMLET } from '../support/hamlet.ts';
import { pbfOf } from '../support/osmFiles.ts';
import { stufenfrei } from '../support/stufenfrei.ts';

const EXTRACT = pbfOf(HAMLET);
const PATH = '/osm/bbbike/Dortmund';

let server: AwkwardServer;
let folder: string;
beforeEach(async () => {
    server = await startAwkwardServer();
    folder = mkdtempSync(join(tmpdir(), 'stufenfrei-fetch-'));
});
afterEach(async () => {
    await server.close();
    rmSync(folder, { recursive: true });
});

function offer(checksum: string, ...ways: Way[]): void {
    server.serve(`${PATH}/Dortmund.osm.pbf`, EXTRACT, ...ways);
    server.serve(`${PATH}/CHECKSUM.txt`, `${checksum}  Dortmund.osm.pbf\n`);
}

const fetchDortmund = (...more: string[]) =>
    stufenfrei([
        ...['region', 'fetch', 'dortmund', '--out', join(folder, 'pack'), '--mirror', server.address],
        ...['--extracts', join(folder, 'extracts'), ...more],
    ]);

const SHA256 = createHash('sha256').update(EXTRACT).digest('hex');

test('an extract is downloaded by its name, built and signed; the second time it is there already', async () => {
    const keys = newKeyPair();
    writeWhole(join(folder, 'key'), keys.privateKey);
    offer(SHA256, { kind: 'cut', after: 1000 }, { kind: 'whole' });
    const ran = await fetchDortmund('--key', join(folder, 'key'));
    expect(ran).toMatchObject({ status: 0, errors: expect.stringMatching(/^Again, for /) });
    expect(JSON.parse(readFileSync(join(folder, 'pack', 'manifest.json'), 'utf8'))).toMatchObject({
        name: 'Dortmund',
    });
    const verified = await stufenfrei(['region', 'verify', join(folder, 'pack'), '--key', keys.publicKey]);
    expect(verified).toMatchObject({ status: 0 });

    server.ranges.length = 0;
    expect(await fetchDortmund()).toMatchObject({ status: 0 });
    expect(server.ranges).toHaveLength(1);
});

test('an extract that is not what its server says is not built', async () => {
    offer('0'.repeat(64), { kind: 'whole' });
    const ran = await fetchDortmund();
    expect(ran).toMatchObject({
        status: 1,
        errors: expect.stringMatching(/its sha256 checksum is wrong\.\n$/),
    });
    expect(existsSync(join(folder, 'pack'))).toBe(false);
});

test('a region that nobody offers is said', async () => {
    const ran = await stufenfrei(['region', 'fetch', 'Xanadu', '--out', join(folder, 'pack')]);
    expect(ran).toMatchObject({
        status: 2,
        errors: expect.stringMatching(/^there is no region Xanadu\. See/),
    });
});
