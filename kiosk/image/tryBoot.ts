import { copyFileSync, existsSync, mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { ROOT } from '../../src/setup/runtime.mjs';
import { Machine } from './Machine.ts';

const USAGE = 'npm run image:boot [-- MINUTES]; first: TRIAL=1 QUICK=1 kiosk/image/build';
const IMAGE = join(ROOT, 'out/image/stufenfrei.raw');
const FOLDER = join(ROOT, 'out/image/boot');
const HALF_A_MINUTE = 30_000;

const minutes = Number(process.argv[2] ?? 10);
if (!existsSync(IMAGE) || !(minutes > 0)) {
    console.error(USAGE);
    process.exit(2);
}
rmSync(FOLDER, { recursive: true, force: true });
mkdirSync(FOLDER, { recursive: true });
const disk = join(FOLDER, 'disk.raw');
copyFileSync(IMAGE, disk);
const machine = await Machine.start({ disk, folder: FOLDER, width: 1080, height: 1920 });
for (let half = 1; half <= minutes * 2; half++) {
    await pause(HALF_A_MINUTE);
    console.log(await machine.picture(String(half * 30).padStart(4, '0')));
}
await machine.cut();
rmSync(disk);
