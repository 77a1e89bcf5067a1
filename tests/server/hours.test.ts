import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { startKiosk } from '../support/kioskServer.ts';
import { stufenfrei } from '../support/stufenfrei.ts';

const folder = mkdtempSync(join(tmpdir(), 'stufenfrei-hours-'));
const clock = { now: Date.parse('2026-03-10T12:00+01:00') };
let kiosk: Awaited<ReturnType<typeof startKiosk>>;

/** The small town, its only way without steps open by day. */
beforeAll(async () => {
    const town = readFileSync(join(import.meta.dirname, '..', 'support', 'smallTown.osm'), 'utf8');
    const source = join(folder, 'town.osm');
    const hours = '<way id="103"><tag k="opening_hours" v="08:00-20:00"/>';
    writeFileSync(source, town.replace('<way id="103">', hours));
    const region = join(folder, 'region');
    const ran = await stufenfrei(['region', 'build', source, '--out', region, '--name', 'Hallighof']);
    expect(ran.status).toBe(0);
    kiosk = await startKiosk(region, { position: [7.0, 54.0] }, 'nowhere', () => clock.now);
});
afterAll(async () => {
    await kiosk.close();
    rmSync(folder, { recursive: true });
});

async function askRoute() {
    const needs = { profile: 'rollator', limits: {}, objective: 'comfort' };
    const answer = await fetch(new URL('/api/route', kiosk.address), {
        method: 'POST',
        headers: { 'Content-Type': 'application/json' },
        body: JSON.stringify({ to: { place: 'n20' }, needs }),
    });
    return answer.json();
}

test('a clock that runs into the night is not believed at once, and closes nothing; one that is believed does', async () => {
    expect(await askRoute()).toMatchObject({ outcome: { outcome: 'route' }, closures: [] });
    clock.now = Date.parse('2026-03-10T23:00+01:00');
    expect(await askRoute()).toMatchObject({ outcome: { outcome: 'route' }, closures: [] });
    const region = join(folder, 'region');
    const byNight = await startKiosk(region, { position: [7.0, 54.0] }, 'nowhere', () => clock.now);
    await kiosk.close();
    kiosk = byNight;
    expect(await askRoute()).toMatchObject({
        outcome: { outcome: 'noStepFreeWay', obstacles: [{ reason: 'steps' }, { reason: 'closed' }] },
        closures: [{ closes: 'way', because: 'hours', until: Date.parse('2026-03-11T08:00+01:00') }],
    });
});
