import { join } from 'node:path';

/**
 * What a kiosk keeps in its state folder: `packs/`, each in a folder of its own; `region`, a link to the one in use;
 * `region.previous`, a link to the one before, the last good one; and small files.
 */
export const stateFolder = (dir: string) => ({
    packs: join(dir, 'packs'),
    region: join(dir, 'region'),
    previousRegion: join(dir, 'region.previous'),
    /** The settings that the kiosk last started with. */
    lastGoodSettings: join(dir, 'kiosk.json.last-good'),
    /** The closures last believed. */
    lastGoodClosures: join(dir, 'closures.last-good'),
    /** What the last look for a new region pack came to. */
    updates: join(dir, 'updates.json'),
    /** The walks that caretakers prepare, where the settings name no other file. */
    walks: join(dir, 'walks.sqlite'),
    /** Visits, routes and failures by day. */
    counts: join(dir, 'counts.json'),
});

export type StateFolder = ReturnType<typeof stateFolder>;
