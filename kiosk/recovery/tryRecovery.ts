import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ensureDemoRegion, ensurePage } from '../../src/setup/products.mjs';
import { ROOT } from '../../src/setup/runtime.mjs';
import { enterStage, whyNoStage } from '../stage/enter.ts';
import { SLOWNESS } from '../stage/Stage.ts';
import { FAULTS, type Fault } from './faults.ts';
import { recoveryPage, type Tried } from './recoveryPage.ts';
import { TriedKiosk } from './TriedKiosk.ts';

/** Longest way back to a useful screen, milliseconds. */
const SOON = 10_000 * SLOWNESS;
const RESULTS = join(ROOT, 'out', 'recovery');

const tellWhen = (line: string): void =>
    console.log(`     ${(performance.now() / 1000).toFixed(1)} s: ${line}`);

async function tried(kiosk: TriedKiosk, fault: Fault): Promise<Tried> {
    await fault.befall(kiosk);
    const took = await kiosk.timeToUse();
    const isTold = took !== undefined && (await kiosk.isTroubled());
    kiosk.stage.saveStranger(join(RESULTS, `${fault.name.replaceAll(/\P{L}+/gu, '-')}.png`));
    if (took === undefined) kiosk.stage.display.save(join(RESULTS, 'lost.png'));
    await fault.mend?.(kiosk);
    const seconds = took === undefined ? undefined : took / 1000;
    const isSoon = took !== undefined && took <= SOON;
    console.log(
        `${isSoon ? 'ok  ' : 'LOST'} ${fault.name}: ${seconds === undefined ? 'never' : `${seconds.toFixed(1)} s`}`,
    );
    return { fault: fault.name, ...(seconds !== undefined && { seconds }), isSoon, isTold };
}

async function tryAll(faults: readonly Fault[]): Promise<Tried[]> {
    const kiosk = await TriedKiosk.open(tellWhen);
    kiosk.stage.display.save(join(RESULTS, 'rest.png'));
    const all: Tried[] = [];
    for (const fault of faults) {
        all.push(await tried(kiosk, fault));
        await kiosk.stage.untilInFront(60_000);
    }
    await kiosk.close();
    return all;
}

const why = whyNoStage();
if (why !== undefined) console.log(`SKIPPED: nothing was broken: ${why}`);
else if (enterStage()) {
    mkdirSync(RESULTS, { recursive: true });
    for (const step of [ensurePage, ensureDemoRegion]) {
        const fault = await step();
        if (fault) throw new Error(fault);
    }
    const [word] = process.argv.slice(2).filter((asked) => !asked.startsWith('--'));
    const all = await tryAll(FAULTS.filter(({ name }) => !word || name.includes(word)));
    writeFileSync(join(RESULTS, 'recovery.json'), `${JSON.stringify(all, undefined, 2)}\n`);
    if (process.argv.includes('--page')) writeFileSync(join(ROOT, 'docs', 'recovery.md'), recoveryPage(all));
    process.exit(all.every(({ isSoon }) => isSoon) ? 0 : 1);
}
