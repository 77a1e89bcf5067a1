import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const NAME = 'rotation';
/** RuntimeDirectory= of the server's unit: the window's keeper may read it, but not the settings. */
const FOLDER = '/run/stufenfrei';

const ROTATIONS = [0, 90, 180, 270] as const;
/** How the picture is turned, degrees clockwise. */
export type Rotation = (typeof ROTATIONS)[number];

/** Leaves word for whoever opens the window; nothing where systemd gave the server no folder. */
export function tellRotation(rotation: Rotation, folder: string | undefined): void {
    if (folder !== undefined) writeFileSync(join(folder, NAME), `${rotation}\n`);
}

/** What the server last told; 0 where it never did. */
export function readRotation(folder = FOLDER): Rotation {
    try {
        const told = Number(readFileSync(join(folder, NAME), 'utf8'));
        return ROTATIONS.find((rotation) => rotation === told) ?? 0;
    } catch {
        return 0;
    }
}
