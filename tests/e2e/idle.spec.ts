import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import AxeBuilder from '@axe-core/playwright';
import { findMisplaced } from './everyScreen.ts';
import { startVisit } from './journey.ts';
import { DEMO_REGION, expect, test } from './kiosk.ts';

/** The shortest that settings allow, seconds. */
const IDLE = 10;

function impatientSettings(): string {
    const path = join(mkdtempSync(join(tmpdir(), 'stufenfrei-')), 'kiosk.json');
    const settings = {
        position: [6.900231, 54.349034],
        bearing: 353,
        idle: { menu: IDLE, route: IDLE },
    };
    writeFileSync(path, JSON.stringify(settings));
    return path;
}

test.use({ serve: ['--region', DEMO_REGION, '--settings', impatientSettings(), '--port', '0'] });

test('a calm question comes, and a touch anywhere answers it', async ({ kiosk }) => {
    await startVisit(kiosk);
    const question = kiosk.getByRole('heading', { name: 'Sind Sie noch da?' });
    await expect(question).toBeVisible({ timeout: (IDLE + 10) * 1000 });
    const { violations } = await new AxeBuilder({ page: kiosk }).exclude('.map-canvas').analyze();
    expect(violations.map(({ id, nodes }) => `${id} ${nodes[0]?.html}`)).toEqual([]);
    expect((await findMisplaced(kiosk)).filter((fault) => !fault.startsWith('overlap'))).toEqual([]);
    await kiosk.touchscreen.tap(30, 30);
    await expect(question).toBeHidden();
    await expect(kiosk.getByRole('button', { name: 'Toilette' })).toBeVisible();
});
