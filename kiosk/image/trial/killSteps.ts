import type { Kiosk } from './Kiosk.ts';
import { SAME } from './Kiosk.ts';
import { BACK, PAINT, percent, type Step } from './Step.ts';

/** Kills every process of the screen whose program has that name. */
const killLine = (program: string): string =>
    `for p in $(cat /sys/fs/cgroup/system.slice/stufenfrei-screen.service/cgroup.procs); do read -r name </proc/$p/comm; [ "$name" = ${program} ] && kill -KILL $p; done; true`;

async function killed(kiosk: Kiosk, line: string): Promise<number> {
    const windows = await kiosk.windows();
    await kiosk.machine.shell.tell(line);
    return windows;
}

const killStep = (who: string, line: string): Step => ({
    name: `${who} is killed and the rest picture comes back`,
    async run(kiosk, { rest }) {
        const windows = await killed(kiosk, line);
        if (!(await kiosk.untilWindows(windows + 1, BACK))) return `no page within ${BACK} s`;
        const share = await kiosk.untilSeen(rest, PAINT);
        await kiosk.keep(`after-${who.replaceAll(' ', '-')}`);
        return share > SAME ? `the screen differs from the rest picture by ${percent(share)}` : undefined;
    },
});

export const KILL_STEPS: readonly Step[] = [
    killStep('the browser', killLine('chromium')),
    killStep('the compositor', killLine('cage')),
    killStep('all of the screen', 'systemctl kill --signal=KILL stufenfrei-screen'),
];
