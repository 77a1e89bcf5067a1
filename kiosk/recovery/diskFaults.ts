import { spawnSync } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import {
    closeSync,
    copyFileSync,
    existsSync,
    openSync,
    readdirSync,
    readFileSync,
    rmSync,
    statSync,
    writeFileSync,
    writeSync,
} from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { stateFolder } from '../../src/pack/stateFolder.ts';
import type { Fault } from './faults.ts';
import type { TriedKiosk } from './TriedKiosk.ts';

const MEGABYTE = 2 ** 20;

/** Writes a file until nothing more has room. */
function fill(folder: string): void {
    const file = openSync(join(folder, 'filling'), 'w');
    const block = Buffer.alloc(MEGABYTE, 1);
    try {
        for (let size = block.length; size >= 1; ) {
            try {
                writeSync(file, block, 0, size);
            } catch {
                size = Math.floor(size / 2);
            }
        }
    } finally {
        closeSync(file);
    }
}

const empty = (folder: string): void => rmSync(join(folder, 'filling'), { force: true });

function remount(folder: string, how: 'ro' | 'rw'): boolean {
    return spawnSync('mount', ['-o', `remount,${how}`, folder]).status === 0;
}

/** Puts rubbish of the same length into a file's middle third, as a dying disk does. */
function spoil(file: string): void {
    const { size } = statSync(file);
    const handle = openSync(file, 'r+');
    const third = Math.ceil(size / 3);
    writeSync(handle, randomBytes(third), 0, third, Math.floor(size / 3));
    closeSync(handle);
}

const SPARE = '.spare';

/** Spoils files of the state folder, restarts the server, and lays back what they were. */
function spoiled(
    name: string,
    filesOf: (state: string) => string[],
    how: (file: string) => void = spoil,
): Fault {
    return {
        name,
        befall({ state, server }) {
            for (const file of filesOf(state)) {
                copyFileSync(file, file + SPARE);
                how(file);
            }
            server.signal('SIGKILL');
        },
        mend({ state, server }) {
            for (const file of filesOf(state)) {
                copyFileSync(file + SPARE, file);
                rmSync(file + SPARE);
            }
            server.signal('SIGKILL');
        },
    };
}

const packFile =
    (name: string) =>
    (state: string): string[] => [join(stateFolder(state).packs, 'new', name)];

/** Small files that the server keeps, those that are there. */
function keptFiles(state: string): string[] {
    const { counts, lastGoodClosures, lastGoodSettings, updates } = stateFolder(state);
    return [counts, lastGoodClosures, lastGoodSettings, updates].filter(existsSync);
}

const killServer = ({ server }: TriedKiosk): void => server.signal('SIGKILL');
const killBrowser = ({ stage }: TriedKiosk): void => {
    stage.signal(/^\S*\/chromium /, 'SIGKILL');
};

/** Disks that are full or cannot be written, and what lies broken on them, each followed by a restart. */
export const DISK_FAULTS: readonly Fault[] = [
    {
        name: 'the server’s disk is full, and the server is killed',
        befall(kiosk) {
            fill(kiosk.state);
            killServer(kiosk);
        },
        mend: ({ state }) => empty(state),
    },
    {
        name: 'the server’s disk is read-only, and the server is killed',
        async befall(kiosk) {
            killServer(kiosk);
            // Possible only between the end of the one server, which has files open, and the start of the next.
            while (!remount(kiosk.state, 'ro')) await pause(20);
        },
        mend({ state }) {
            remount(state, 'rw');
        },
    },
    {
        name: 'the browser’s disk is full, and the browser is killed',
        befall(kiosk) {
            fill(kiosk.run);
            killBrowser(kiosk);
        },
        mend: ({ run }) => empty(run),
    },
    spoiled('the settings are broken', (state) => [join(state, 'kiosk.json')]),
    spoiled(
        'the settings are empty',
        (state) => [join(state, 'kiosk.json')],
        (file) => writeFileSync(file, ''),
    ),
    spoiled('the walks’ database is broken', (state) => [stateFolder(state).walks]),
    spoiled('the kept figures are broken', keptFiles),
    spoiled('the pack’s graph is broken', packFile('walk.graph')),
    spoiled('the pack’s places are broken', packFile('places.sqlite')),
    spoiled('the pack’s map is broken', packFile('map.mbtiles')),
    spoiled('the pack’s manifest is empty', packFile('manifest.json'), (file) => writeFileSync(file, '')),
    {
        name: 'the browser’s profile is broken, and the browser is killed',
        befall(kiosk) {
            const profile = join(kiosk.stage.folder, 'browser');
            for (const entry of readdirSync(profile, { recursive: true, withFileTypes: true })) {
                const file = join(entry.parentPath, entry.name);
                if (entry.isFile() && readFileSync(file).length > 0) spoil(file);
            }
            killBrowser(kiosk);
        },
    },
];
