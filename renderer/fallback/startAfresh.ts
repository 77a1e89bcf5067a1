import { isServerReady } from '../client.ts';

/** Between the fault and a fresh start, and between two looks for a server to start from, milliseconds. */
const RESTART = 5000;

/** Loads the page anew, as soon as there is a server to load it from. */
export function startAfresh(): void {
    const restart = async () => {
        if (await isServerReady()) location.reload();
        else setTimeout(restart, RESTART);
    };
    setTimeout(restart, RESTART);
}
