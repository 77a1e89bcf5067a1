import { existsSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { createApp } from '../../src/server/createApp.ts';
import { type Listening, listen } from '../../src/server/listen.ts';
import { openPage } from '../../src/server/page.ts';
import { openKiosk } from '../../src/services/openKiosk.ts';
import type { Services } from '../../src/services/openServices.ts';
import { buildSmallTown } from '../support/stufenfrei.ts';

const TUESDAY_MORNING = Date.parse('2026-03-10T09:00:00Z');

let region: string;
let folder: string;
let file: string;
let services: Services;
let server: Listening;
beforeAll(async () => {
    region = await buildSmallTown();
});
afterAll(() => rmSync(dirname(region), { recursive: true }));
beforeEach(() => {
    folder = mkdtempSync(join(dirname(region), 'staff-'));
    file = join(folder, 'kiosk.json');
});
afterEach(async () => {
    await server.close();
    services.close();
});

async function start(settings: object | undefined): Promise<void> {
    if (settings) writeFileSync(file, JSON.stringify(settings));
    const kiosk = await openKiosk(
        { region, settings: settings && file, state: join(folder, 'state') },
        () => TUESDAY_MORNING,
    );
    if (!kiosk.ok) throw new Error(kiosk.fault);
    services = kiosk.value.services;
    const listening = await listen(
        createApp(services, openPage('nowhere'), () => undefined, 'secret'),
        0,
    );
    if (!listening.ok) throw new Error(listening.fault);
    server = listening.value;
}

async function ask(path: string, token = '', body?: object) {
    const answer = await fetch(new URL(`/api/staff/${path}`, server.address), {
        method: body ? 'POST' : 'GET',
        headers: { Authorization: `Bearer ${token}`, ...(body && { 'Content-Type': 'application/json' }) },
        ...(body && { body: JSON.stringify(body) }),
    });
    return { status: answer.status, ...(await answer.json()) };
}

async function enter(pin: string): Promise<string> {
    await services.walks?.store.pins.set('maintainer', pin);
    return (await ask('enter', '', { pin })).token;
}

describe('the hidden page', () => {
    test('is not there without settings of a kiosk', async () => {
        await start(undefined);
        expect(await ask('enter', '', {})).toMatchObject({ ok: true, outcome: 'absent' });
    });

    test('lets nobody in before there is a PIN, but on a kiosk that is not yet set up', async () => {
        await start({ bearing: 90 });
        expect(await ask('enter', '', {})).toMatchObject({ outcome: 'noPin' });
    });

    test('lets in who knows the PIN', async () => {
        await start({ bearing: 90 });
        const token = await enter('2468');
        expect(await ask('report', token)).toMatchObject({
            ok: true,
            report: { word: 'ready', region: 'Hallighof' },
        });
        expect(await ask('enter', '', { pin: '1357' })).toMatchObject({ outcome: 'wrong' });
        expect((await ask('enter', '', { pin: 'open' })).status).toBe(400);
    });

    test.each(['report', 'setup', 'sticks', 'landmarks?longitude=7&latitude=54'])(
        'keeps %s from who does not',
        async (path) => {
            await start({ bearing: 90 });
            await enter('2468');
            expect((await ask(path, 'guessed')).status).toBe(403);
        },
    );

    test('does not let a caretaker in', async () => {
        await start({ bearing: 90 });
        await services.walks?.store.pins.set('caretaker', '1111');
        await enter('2468');
        expect(await ask('enter', '', { pin: '1111' })).toMatchObject({ outcome: 'wrong' });
    });

    test('finds ways, and says that there is no printer', async () => {
        await start({ bearing: 90 });
        const token = await enter('2468');
        expect(await ask('probe', token, {})).toMatchObject({
            good: true,
            found: expect.stringMatching(/^[1-9]\d*$/),
        });
        expect(await ask('print', token, {})).toMatchObject({ good: false });
    });

    test('writes only to a stick that is there', async () => {
        await start({ bearing: 90 });
        const token = await enter('2468');
        expect(await ask('diagnostics', token, { stick: folder })).toMatchObject({
            status: 400,
            error: { detail: expect.stringMatching(/is not there any more$/) },
        });
    });
});

describe('the setup', () => {
    const written = () => JSON.parse(readFileSync(file, 'utf8'));

    test('writes what was chosen and leaves the other lines as they are', async () => {
        await start({ address: 'Deichweg 1', bearing: 90, millimetresPerPixel: 0.2 });
        const token = await enter('2468');
        const { setup, hasPin } = await ask('setup', token);
        expect(hasPin).toBe(true);
        expect(setup).toMatchObject({ bearing: 90, schedule: null });
        const schedule = { on: '06:00', off: '22:00', night: 'picture' };
        const lines = { ...setup, bearing: 215, schedule, millimetresPerPixel: 0.248, mountingHeight: 820 };
        expect(await ask('setup', token, { setup: lines })).toMatchObject({ status: 200, ok: true });
        expect(written()).toMatchObject({
            address: 'Deichweg 1',
            bearing: 215,
            schedule,
            mountingHeight: 820,
        });
        expect(statSync(file).mode & 0o777).toBe(0o640);
        await services.activity.renewed;
    });

    test('writes nothing that the kiosk could not start with', async () => {
        await start({ bearing: 90 });
        const token = await enter('2468');
        const { setup } = await ask('setup', token);
        for (const wrong of [
            { bearing: 400 },
            { position: [8.68, 49.41] },
            { languages: [] },
            { address: 'x' },
        ]) {
            expect(await ask('setup', token, { setup: { ...setup, ...wrong } })).toMatchObject({
                status: 400,
            });
        }
        expect(written()).toEqual({ bearing: 90 });
        expect(existsSync(`${file}.part`)).toBe(false);
    });

    test('sets the PIN that was chosen', async () => {
        await start({ bearing: 90 });
        const token = await enter('2468');
        const { setup } = await ask('setup', token);
        expect(await ask('setup', token, { setup, pin: '97531' })).toMatchObject({ status: 200 });
        expect(await ask('enter', '', { pin: '97531' })).toMatchObject({ outcome: 'open' });
    });
});
