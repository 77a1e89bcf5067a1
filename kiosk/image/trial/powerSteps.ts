import { randomBytes } from 'node:crypto';
import type { Kiosk } from './Kiosk.ts';
import { type Step, startToRest } from './Step.ts';

const BLOCK = 4096;
const MEGABYTE = 1_048_576;
const SLOT = "sed -n 's/.*stufenfrei.slot=\\([ab]\\).*/\\1/p' /proc/cmdline";
/** Where the data partition is mounted, as systemd's tools tell it; empty where the kiosk runs from memory. */
const OPTIONS = 'findmnt -no OPTIONS /run/stufenfrei-data || true';

/** Starts again after something was done to the disk; answers what became of the data partition. */
async function startWithData(kiosk: Kiosk, ...[twin, name]: [Parameters<Step['run']>[1], string]) {
    const fault = await startToRest(kiosk, twin, name);
    if (fault) return fault;
    const options = await kiosk.machine.shell.tell(OPTIONS);
    return /^rw\b/.test(options)
        ? undefined
        : `the data partition is not writable: ${options || 'not mounted'}`;
}

export const POWER_STEPS: readonly Step[] = [
    {
        name: 'the power is cut and the rest picture comes back',
        async run(kiosk, twin) {
            await kiosk.cut();
            return startWithData(kiosk, twin, 'cut');
        },
    },
    {
        name: 'with a full data partition the rest picture comes',
        async run(kiosk, twin) {
            await kiosk.machine.shell.tell(
                'cat /dev/zero >/run/stufenfrei-data/filling 2>/dev/null; sync',
                300,
            );
            await kiosk.cut();
            return startWithData(kiosk, twin, 'data-full');
        },
    },
    {
        name: 'with a damaged data partition the rest picture comes',
        async run(kiosk, twin) {
            await kiosk.cut();
            // All after the superblock: group descriptors, bitmaps, the first tables of files.
            kiosk.disk.write('data', BLOCK, randomBytes(4 * MEGABYTE));
            return startWithData(kiosk, twin, 'data-damaged');
        },
    },
    {
        name: 'with an empty data partition the rest picture comes',
        async run(kiosk, twin) {
            await kiosk.cut();
            kiosk.disk.write('data', 0, new Uint8Array(kiosk.disk.place('data').size));
            return startWithData(kiosk, twin, 'data-empty');
        },
    },
    {
        name: 'with slot A destroyed slot B comes up',
        async run(kiosk, twin) {
            const before = await kiosk.machine.shell.tell(SLOT);
            if (before !== 'a') return `the machine ran from slot ${before} before`;
            await kiosk.cut();
            kiosk.disk.write('a', 0, new Uint8Array(16 * MEGABYTE));
            const fault = await startToRest(kiosk, twin, 'slot-b');
            if (fault) return fault;
            const slot = await kiosk.machine.shell.tell(SLOT);
            return slot === 'b' ? undefined : `the machine runs from slot ${slot}`;
        },
    },
];
