import { homedir } from 'node:os';
import { join } from 'node:path';
import { stateFolder } from '../../pack/stateFolder.ts';
import { readSettings } from '../../services/settings.ts';
import { openStore, type WalkStore } from '../../walks/store/openStore.ts';
import { UsageError } from '../Command.ts';

/** Options of every command that keeps walks. */
export const WALKS_FILE_OPTIONS = ['walks', 'settings', 'state'] as const;

export const WALKS_FILE_USAGE = `  --walks FILE      the file the walks are kept in
  --settings FILE   or the one that a kiosk's settings name
  --state DIR       or the one in a kiosk's state folder
                    without any of them it is the caretaker's own, ${usualWalksFile()}`;

interface Values {
    value(name: (typeof WALKS_FILE_OPTIONS)[number]): string | undefined;
}

/** Where walks are kept when nobody says otherwise (XDG Base Directory Specification). */
export function usualWalksFile(): string {
    const data = process.env.XDG_DATA_HOME || join(homedir(), '.local', 'share');
    return join(data, 'stufenfrei', 'walks.sqlite');
}

/** The file that the options mean. */
export async function walksFile(options: Values): Promise<string> {
    const [named, settings, state] = [
        options.value('walks'),
        options.value('settings'),
        options.value('state'),
    ];
    if (named !== undefined) return named;
    if (settings !== undefined) {
        const read = await readSettings(settings);
        if (!read.ok) throw new UsageError(read.fault);
        const { walks } = read.value.settings;
        if (walks !== undefined) return walks;
        if (state === undefined) throw new UsageError(`${settings}: expected the line walks, found none`);
    }
    return state === undefined ? usualWalksFile() : stateFolder(state).walks;
}

/** Opens that file; what cannot be opened ends the command with a sentence. */
export async function openWalksFile(options: Values): Promise<WalkStore> {
    const store = openStore(await walksFile(options), Date.now);
    if (!store.ok) throw new UsageError(store.fault);
    return store.value;
}
