import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';

/** The socket that a headphone is plugged into. */
export interface HeadphoneSocket {
    /** The sound card's id, as in `/proc/asound/cards`: `PCH`. */
    readonly card: string;
    /**
     * The name of ALSA's control that tells whether something is plugged: `Headphone Jack`. Absent for an adapter
     * that is a sound card itself and comes and goes with the headphone.
     */
    readonly jack?: string;
}

const CARDS = '/proc/asound';
const PATIENCE = 2000;

/** Whether a headphone is plugged in; false as well where the card or its control is not there. */
export async function isPlugged(
    { card, jack }: HeadphoneSocket,
    { cards = CARDS, program = 'amixer' } = {},
): Promise<boolean> {
    if (!existsSync(join(cards, card))) return false;
    if (jack === undefined) return true;
    const parameters = ['-c', card, 'cget', `iface=CARD,name='${jack}'`];
    return new Promise((resolve) => {
        execFile(program, parameters, { timeout: PATIENCE, killSignal: 'SIGKILL' }, (fault, output) =>
            resolve(!fault && /^\s*: values=on\b/m.test(output)),
        );
    });
}
