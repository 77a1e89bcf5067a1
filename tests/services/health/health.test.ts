import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { request } from 'node:http';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { stateFolder } from '../../../src/pack/stateFolder.ts';
import { listenForMetrics } from '../../../src/server/metrics.ts';
import { DayCounts } from '../../../src/services/health/DayCounts.ts';
import type { HealthReport } from '../../../src/services/health/health.ts';
import { hottest } from '../../../src/services/health/machine.ts';
import { prometheusText } from '../../../src/services/health/prometheusText.ts';
import { openServices } from '../../../src/services/openServices.ts';
import { settingsSchema } from '../../../src/services/settings.ts';
import { writeUpdates } from '../../../src/services/updateRecord.ts';
import { buildSmallTown } from '../../support/stufenfrei.ts';

/** A Tuesday, 10:00 in Germany. */
const MORNING = Date.parse('2026-03-10T09:00:00Z');
const DAY = 86_400_000;

let region: string;
let folder: string;
beforeAll(async () => {
    region = await buildSmallTown();
});
afterAll(() => rmSync(dirname(region), { recursive: true }));
beforeEach(() => {
    folder = mkdtempSync(join(dirname(region), 'health-'));
});

async function look(settings: object = {}, prepare?: (beat: () => void) => void): Promise<HealthReport> {
    const services = await openServices(
        region,
        settingsSchema.parse(settings),
        () => MORNING,
        stateFolder(folder),
    );
    if (!services.ok) throw new Error(services.fault);
    prepare?.(() => services.value.pulse.beat({ visible: true, focused: true, shows: 'map', atRest: true }));
    const report = await services.value.health();
    services.value.close();
    return report;
}

describe('a kiosk that', () => {
    test('shows its page is ready', async () => {
        const report = await look({ name: 'Markt 1' }, (beat) => beat());
        expect(report).toMatchObject({
            name: 'Markt 1',
            word: 'ready',
            troubles: [],
            region: 'Hallighof',
            clockTrusted: true,
        });
        expect(report.heartbeat?.secondsAgo).toBeLessThan(10);
        expect(report.disk?.total).toBeGreaterThan(report.disk?.free ?? 0);
    });

    test('has just started gives its window time', async () => {
        expect((await look()).word).toBe('ready');
    });

    test('was refused a pack says so', async () => {
        const last = {
            at: '2026-03-10T01:00:00.000Z',
            outcome: 'refused',
            why: 'it was signed earlier',
        } as const;
        writeUpdates(stateFolder(folder).updates, { last, left: [] });
        expect(await look()).toMatchObject({
            word: 'impaired',
            troubles: ['a region pack was refused: it was signed earlier'],
            lastUpdate: last,
        });
    });

    test('cannot believe its clock says so', async () => {
        const file = join(folder, 'seen');
        writeFileSync(file, '2026-09-01T00:00:00.000Z\n');
        expect(await look({ lastSeen: file })).toMatchObject({
            word: 'impaired',
            clockTrusted: false,
            troubles: [expect.stringMatching(/^the clock cannot be believed/)],
        });
    });
});

describe('the counts of a day', () => {
    test('are kept over a restart and begin anew at midnight in Germany', () => {
        const path = join(folder, 'counts.json');
        let now = Date.parse('2026-03-10T22:59:00Z');
        const counts = new DayCounts(path, () => now);
        counts.count('visits');
        now += 2 * 60_000;
        counts.count('visits');
        counts.count('routes');
        counts.save();
        const again = new DayCounts(path, () => now);
        expect(again.daysAgo(0)).toEqual({ day: '2026-03-11', starts: 0, visits: 1, routes: 1, failures: 0 });
        expect(again.daysAgo(1)).toEqual({ day: '2026-03-10', starts: 0, visits: 1, routes: 0, failures: 0 });
    });

    test('hold two months and nothing but numbers and days', () => {
        const path = join(folder, 'counts.json');
        let now = MORNING;
        const counts = new DayCounts(path, () => now);
        for (let day = 0; day < 100; day++, now += DAY) counts.count('starts');
        counts.save();
        const { format, days } = JSON.parse(readFileSync(path, 'utf8'));
        expect(format).toBe('stufenfrei counts 1');
        expect(Object.keys(days)).toHaveLength(60);
    });

    test('begin anew where the file is torn, and go on where nothing can be written', () => {
        const path = join(folder, 'counts.json');
        writeFileSync(path, '{"format": "stufenfrei cou');
        const counts = new DayCounts(path, () => MORNING);
        mkdirSync(`${path}.part`);
        counts.count('visits');
        counts.save();
        expect(counts.daysAgo(0).visits).toBe(1);
    });
});

test('the temperature is that of the hottest part', async () => {
    for (const [zone, text] of [
        ['thermal_zone0', '48000\n'],
        ['thermal_zone1', '61500\n'],
        ['thermal_zone2', 'N/A\n'],
        ['cooling_device0', '99000\n'],
    ] as const) {
        mkdirSync(join(folder, zone));
        writeFileSync(join(folder, zone, 'temp'), text);
    }
    expect(await hottest(folder)).toBe(61.5);
    expect(await hottest(join(folder, 'none'))).toBeUndefined();
});

const REPORT: HealthReport = {
    name: 'Markt "1"',
    word: 'impaired',
    troubles: ['the machine is hot'],
    region: 'Dortmund',
    dataDate: '2026-03-01',
    packAge: 9,
    runningSeconds: 3600,
    heartbeat: { visible: true, focused: true, shows: 'map', atRest: true, secondsAgo: 0.5 },
    clockTrusted: true,
    disk: { free: 1000, total: 4000, isWritable: true },
    temperature: 91.5,
    today: { day: '2026-03-10', starts: 1, visits: 12, routes: 9, failures: 0 },
    yesterday: { day: '2026-03-09', starts: 1, visits: 80, routes: 60, failures: 1 },
    lastUpdate: { at: '2026-03-10T01:00:00.000Z', outcome: 'taken' },
};

describe('the metrics', () => {
    test('are figures that Prometheus reads', () => {
        const lines = prometheusText(REPORT).trimEnd().split('\n');
        const samples = lines.filter((line) => !line.startsWith('#'));
        expect(samples.slice(0, 4)).toEqual([
            'stufenfrei_ready{kiosk="Markt \\"1\\""} 0',
            'stufenfrei_troubles{kiosk="Markt \\"1\\""} 1',
            'stufenfrei_running_seconds{kiosk="Markt \\"1\\""} 3600',
            'stufenfrei_pack_age_days{kiosk="Markt \\"1\\"",region="Dortmund"} 9',
        ]);
        expect(samples).toContain('stufenfrei_visits_per_day{kiosk="Markt \\"1\\"",day="2026-03-09"} 80');
        expect(samples.filter((line) => !/^stufenfrei_[a-z_]+(\{.*\})? -?[\d.]+$/.test(line))).toEqual([]);
        const described = new Set(
            lines.filter((line) => line.startsWith('# TYPE')).map((line) => line.split(' ')[2]),
        );
        expect(samples.filter((line) => !described.has(line.split(/[ {]/)[0] ?? ''))).toEqual([]);
    });

    test('leave out what is not known', () => {
        const { heartbeat, disk, temperature, packAge, lastUpdate, ...rest } = REPORT;
        expect(prometheusText({ ...rest, name: '' })).not.toMatch(
            /heartbeat|disk|temperature|pack_age|last_update|kiosk=/,
        );
    });

    test('are told on a socket, and nothing else is', async () => {
        const socket = join(folder, 'metrics.sock');
        writeFileSync(socket, 'left by a killed process');
        const listening = await listenForMetrics({ health: async () => REPORT }, { socket });
        if (!listening.ok) throw new Error(listening.fault);
        expect(await get(socket, '/metrics')).toEqual({ status: 200, body: prometheusText(REPORT) });
        expect(await get(socket, '/api/kiosk')).toMatchObject({ status: 404 });
        await listening.value();
        expect(existsSync(socket)).toBe(false);
    });

    test('that cannot be told are a sentence', async () => {
        const at = { socket: join(folder, 'no', 'metrics.sock') };
        expect(await listenForMetrics({ health: async () => REPORT }, at)).toMatchObject({
            ok: false,
            fault: expect.stringMatching(/^metrics cannot be told at /),
        });
    });
});

function get(socketPath: string, path: string): Promise<{ status: number | undefined; body: string }> {
    return new Promise((resolve, reject) => {
        const asked = request({ socketPath, path }, (answer) => {
            let body = '';
            answer.setEncoding('utf8').on('data', (text: string) => {
                body += text;
            });
            answer.on('end', () => resolve({ status: answer.statusCode, body }));
        });
        asked.on('error', reject).end();
    });
}
