import { mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { DEMO_SETTINGS } from '../../src/setup/products.mjs';
import { ROOT } from '../../src/setup/runtime.mjs';
import { cutSteps } from './trial/cutSteps.ts';
import { ensureImage, IMAGE } from './trial/ensureImage.ts';
import { HEIGHT, Kiosk, WIDTH } from './trial/Kiosk.ts';
import { KEY_STEPS } from './trial/keySteps.ts';
import { KILL_STEPS } from './trial/killSteps.ts';
import { POWER_STEPS } from './trial/powerSteps.ts';
import { runSteps } from './trial/runSteps.ts';
import { START_STEPS } from './trial/startSteps.ts';
import { STICK_STEPS } from './trial/stickSteps.ts';
import { TrialDisk } from './trial/TrialDisk.ts';
import { walkTwin } from './trial/Twin.ts';
import { TOUCH_STEPS } from './trial/touchSteps.ts';
import { whyNoTrial } from './trial/whyNoTrial.ts';

const FOLDER = join(ROOT, 'out/image/test');
const STEPS = {
    touch: TOUCH_STEPS,
    keys: KEY_STEPS,
    kills: KILL_STEPS,
    sticks: STICK_STEPS,
    power: POWER_STEPS,
};
const GROUPS = Object.keys(STEPS);
const USAGE = `npm run image:test [-- --only ${GROUPS.join('|')}] [--cuts N] [--image FILE]`;

const { values } = parseArgs({
    options: { only: { type: 'string' }, cuts: { type: 'string' }, image: { type: 'string' } },
});
const cuts = Number(values.cuts ?? 0);
const isWanted = (group: string): boolean => (values.only === undefined ? cuts === 0 : values.only === group);
const why = await whyNoTrial();
if (why !== undefined) {
    console.log(`SKIPPED: no image was tried: ${why}`);
} else if (!(GROUPS.some(isWanted) || cuts > 0) || !Number.isInteger(cuts)) {
    console.error(`Expected ${USAGE}`);
    process.exitCode = 2;
} else {
    const fault = values.image === undefined ? await ensureImage() : undefined;
    if (fault) throw new Error(fault);
    process.exitCode = (await tryImage(values.image ?? IMAGE)) > 0 ? 1 : 0;
}

async function tryImage(image: string): Promise<number> {
    rmSync(FOLDER, { recursive: true, force: true });
    mkdirSync(FOLDER, { recursive: true });
    const twin = await walkTwin(DEMO_SETTINGS, WIDTH, HEIGHT);
    const kiosk = new Kiosk(await TrialDisk.make(image, FOLDER), FOLDER);
    for (const signal of ['SIGINT', 'SIGTERM'] as const)
        process.once(signal, () => void kiosk.cut().then(() => process.exit(1)));
    const chosen = Object.entries(STEPS).flatMap(([group, own]) => (isWanted(group) ? own : []));
    const steps = [...START_STEPS, ...chosen, ...cutSteps(cuts)];
    const wrong = await runSteps(steps, kiosk, twin);
    await kiosk.cut();
    rmSync(kiosk.disk.file);
    console.log(`${steps.length - wrong} held, ${wrong} did not; pictures: ${FOLDER}`);
    return wrong;
}
