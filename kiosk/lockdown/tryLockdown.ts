import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { ROOT } from '../../src/setup/runtime.mjs';
import type { Display } from '../stage/Display.ts';
import { enterStage, whyNoStage } from '../stage/enter.ts';
import { SLOWNESS, Stage } from '../stage/Stage.ts';
import { HostileSite } from './HostileSite.ts';
import type { WayOut } from './WayOut.ts';
import { WAYS_OUT } from './waysOut.ts';

/** Longest way back to a useful screen, milliseconds. */
const SOON = 10_000 * SLOWNESS;
const PICTURES = join(ROOT, 'out', 'lockdown');

/** What a page brings up takes its time. */
async function pressUpon(display: Display, keys: string): Promise<void> {
    await pause(1000 * SLOWNESS);
    display.press(keys);
}

async function provoke({ display }: Stage, { trial }: WayOut): Promise<void> {
    switch (trial.by) {
        case 'keys':
            display.press(trial.keys);
            break;
        case 'page':
            display.press('return');
            display.press(trial.key);
            if (trial.upon) await pressUpon(display, trial.upon);
            break;
        case 'drag':
            display.drag(trial.from, trial.to);
            break;
        case 'click':
            for (let time = 0; time < trial.times; time++) display.click(...trial.at, trial.button);
            break;
        case 'wheel':
            display.wheel(trial.keys);
            break;
        case 'file':
            break;
    }
}

const tellWhen = (line: string): void =>
    console.log(`     ${(performance.now() / 1000).toFixed(1)} s: ${line}`);

/** What is wrong, or undefined. */
async function tried(stage: Stage, way: WayOut): Promise<string | undefined> {
    await provoke(stage, way);
    await pause(100);
    stage.display.click(600, 600);
    const took = await stage.recovery();
    const seconds = ((took ?? 0) / 1000).toFixed(1);
    if (took === undefined) return 'the kiosk’s page did not come back';
    if (took > SOON) return `the kiosk’s page took ${seconds} s to come back`;
    if (took > 0 && way.bound === 'nothing') return `something was seen for ${seconds} s`;
    console.log(`ok   ${way.way}${took > 0 ? `: back after ${seconds} s` : ''}`);
    return undefined;
}

async function tryAll(ways: readonly WayOut[]): Promise<number> {
    const site = await HostileSite.open();
    const { address, readPulse } = site;
    const open = () => Stage.open({ address, readPulse, log: tellWhen });
    let stage = await open();
    let out = 0;
    for (const way of ways) {
        const fault = await tried(stage, way);
        if (fault === undefined) continue;
        out++;
        console.log(`OUT  ${way.way}: ${fault}`);
        stage.saveStranger(join(PICTURES, `${way.way.replaceAll(/\W+/g, '-')}.png`));
        await stage.close();
        stage = await open();
    }
    await stage.close();
    site.close();
    return out;
}

const why = whyNoStage();
if (why !== undefined) console.log(`SKIPPED: no way out was tried: ${why}`);
else if (enterStage()) {
    mkdirSync(PICTURES, { recursive: true });
    const asked = process.argv[2];
    const ways = WAYS_OUT.filter(({ way, trial }) => trial.by !== 'file' && (!asked || way.includes(asked)));
    const out = await tryAll(ways);
    console.log(`${ways.length} ways out tried, ${out} got out`);
    process.exit(out > 0 ? 1 : 0);
}
