import { writeFileSync } from 'node:fs';
import { join } from 'node:path';

const NAME = 'sticks';

/**
 * Tells the machine that somebody who entered a PIN is at it now: the kiosk's image mounts sticks only then, and for a
 * quarter of an hour after. Nothing where systemd gave the server no folder.
 */
export function lendSticks(folder = process.env.RUNTIME_DIRECTORY): void {
    if (folder === undefined) return;
    try {
        writeFileSync(join(folder, NAME), '');
    } catch {
        // Without word no stick is mounted, and the page says that there is none.
    }
}
