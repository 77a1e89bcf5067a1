import { execFileSync } from 'node:child_process';
import type { Fault } from './faults.ts';
import type { TriedKiosk } from './TriedKiosk.ts';

/** A program that ends at once, in the place of one that is gone. */
const GONE = '/bin/false';

const hide = (program: string): void => {
    execFileSync('mount', ['--bind', GONE, program]);
};
const show = (program: string): void => {
    execFileSync('umount', [program]);
};

/** What the server answers to an order it cannot fill: a word of its own, never a fault of its own making. */
async function isRefusedWell({ server }: TriedKiosk, path: string, order: object): Promise<void> {
    const answer = await fetch(new URL(path, server.address), {
        method: 'POST',
        headers: { 'Content-Type': 'application/json' },
        body: JSON.stringify(order),
    });
    const text = await answer.text();
    if (answer.status === 500) throw new Error(`${path} broke: ${text}`);
}

const VOICE = '/usr/bin/espeak-ng';

/** What a kiosk has beside its screen, gone while it runs. */
export const DEVICE_FAULTS: readonly Fault[] = [
    {
        name: 'the voice is gone',
        async befall(kiosk) {
            hide(VOICE);
            await isRefusedWell(kiosk, '/api/speech', {
                language: 'de',
                text: 'Hier ist etwas weg.',
                speed: 1,
            });
        },
        mend: () => show(VOICE),
    },
    {
        name: 'the browser’s sound process is killed',
        befall({ stage }) {
            stage.signal(/--utility-sub-type=audio/, 'SIGKILL');
        },
    },
    {
        name: 'the printer is gone',
        async befall(kiosk) {
            kiosk.printer.become('missing');
            await isRefusedWell(kiosk, '/api/print', {
                to: { position: [6.9, 54.35] },
                needs: { profile: 'walking', limits: {}, objective: 'comfort' },
                offer: 'easier',
                direction: 'there',
                language: 'de',
            });
        },
        mend: ({ printer }) => printer.become('none'),
    },
];
