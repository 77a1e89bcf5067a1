import { setTimeout as pause } from 'node:timers/promises';
import { KEY_WAYS } from '../../lockdown/keyWays.ts';
import { type Kiosk, SAME } from './Kiosk.ts';
import { difference } from './Picture.ts';
import { PAINT, percent, type Step } from './Step.ts';

/** QEMU's names of keys where they are not the lockdown table's own. */
const QEMU: Readonly<Record<string, string>> = {
    super: 'meta_l',
    plus: 'equal',
    zero: '0',
    kpplus: 'kp_add',
    back: 'ac_back',
    forward: 'ac_forward',
    homepage: 'ac_home',
    refresh: 'ac_refresh',
    search: 'find',
    calc: 'calculator',
    space: 'spc',
    return: 'ret',
};
/** How long a key's consequence is waited for, milliseconds; a browser under emulation takes its time. */
const WATCHED = 1500;

/** Presses one combination; answers what was seen of it. */
async function press(kiosk: Kiosk, keys: string): Promise<string | undefined> {
    const before = await kiosk.machine.picture();
    await kiosk.machine.press(keys.split('+').map((key) => QEMU[key] ?? key));
    await pause(WATCHED);
    const share = difference(await kiosk.machine.picture(), before);
    if (share <= SAME) return undefined;
    await kiosk.keep(`key-${keys}`);
    await kiosk.untilSeen(before, PAINT);
    return `${keys} changed ${percent(share)} of the screen`;
}

export const KEY_STEPS: readonly Step[] = [
    {
        name: `${KEY_WAYS.length} ways out by the keyboard change nothing`,
        async run(kiosk) {
            const [windows, start] = [await kiosk.windows(), await kiosk.startName()];
            const faults: string[] = [];
            for (const { trial } of KEY_WAYS) {
                const fault = trial.by === 'keys' ? await press(kiosk, trial.keys) : undefined;
                if (fault) faults.push(fault);
            }
            if ((await kiosk.startName()) !== start) faults.push('the machine started anew');
            if ((await kiosk.windows()) !== windows) faults.push('the window was opened anew');
            await kiosk.keep('keys');
            return faults.length > 0 ? faults.join('; ') : undefined;
        },
    },
    {
        name: 'the power key does nothing',
        async run(kiosk) {
            const before = await kiosk.machine.picture();
            await kiosk.machine.pressPower();
            await pause(5 * WATCHED);
            if (!kiosk.machine.isOn) return 'the machine is off';
            const share = difference(await kiosk.machine.picture(), before);
            return share > SAME ? `${percent(share)} of the screen changed` : undefined;
        },
    },
];
