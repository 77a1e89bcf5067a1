import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { buildSmallTown, stufenfrei } from '../support/stufenfrei.ts';

let region: string;
let folder: string;
beforeAll(async () => {
    region = await buildSmallTown();
    folder = mkdtempSync(join(dirname(region), 'keys-'));
});
afterAll(() => rmSync(dirname(region), { recursive: true }));

const newKeys = async (name: string) => {
    const key = join(folder, name);
    const ran = await stufenfrei(['keys', 'new', '--out', key]);
    return { ran, key, name: ran.output.trim() };
};

test('a pack is signed with a key of one’s own and verified with its public half', async () => {
    const ours = await newKeys('ours');
    const theirs = await newKeys('theirs');
    expect(statSync(ours.key).mode & 0o777).toBe(0o600);
    expect(readFileSync(`${ours.key}.pub`, 'utf8').trim()).toBe(ours.name);

    const unsigned = await stufenfrei(['region', 'verify', region, '--key', ours.name]);
    expect(unsigned).toMatchObject({
        status: 1,
        errors: expect.stringMatching(/the region pack is not signed/),
    });

    expect(await stufenfrei(['region', 'sign', region, '--key', ours.key])).toMatchObject({ status: 0 });
    const verified = await stufenfrei(['region', 'verify', region, '--key', theirs.name, '--key', ours.name]);
    expect(verified).toMatchObject({ status: 0, errors: '' });
    expect(verified.output).toContain(`with ${ours.name}.`);

    const strange = await stufenfrei(['region', 'verify', region, '--key', theirs.name]);
    expect(strange).toMatchObject({ status: 1, errors: expect.stringMatching(/not among the trusted keys/) });
});

test('a key that is there is never overwritten', async () => {
    await newKeys('once');
    const before = readFileSync(join(folder, 'once'), 'utf8');
    expect((await newKeys('once')).ran).toMatchObject({
        status: 2,
        errors: expect.stringMatching(/cannot be written/),
    });
    expect(readFileSync(join(folder, 'once'), 'utf8')).toBe(before);
});

test('what is no key is said', async () => {
    writeFileSync(join(folder, 'nonsense'), 'open sesame');
    expect(await stufenfrei(['region', 'sign', region, '--key', join(folder, 'nonsense')])).toMatchObject({
        status: 1,
        errors: 'expected an ed25519 private key in PEM (stufenfrei keys new)\n',
    });
    expect(await stufenfrei(['region', 'verify', region, '--key', 'mine'])).toMatchObject({
        status: 2,
        errors: expect.stringMatching(/expected a public key as in ed25519:…=, found mine/),
    });
});
