import { readdirSync, renameSync, rmSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { backup, type DatabaseSync } from 'node:sqlite';

const KEPT_DAYS = 7;

const prefixOf = (path: string): string => `${basename(path)}.backup-`;

/** The backups beside a database, newest first. */
function backupsOf(path: string): string[] {
    const names = readdirSync(dirname(path)).filter((name) => /\.backup-\d{4}-\d\d-\d\d$/.test(name));
    const own = names.filter((name) => name.startsWith(prefixOf(path)));
    return own
        .sort()
        .reverse()
        .map((name) => join(dirname(path), name));
}

/**
 * Once a day a whole copy beside the database, made while it is in use, under its name only when it is whole.
 * Keeps a week. Answers the copy's path, undefined when the day has one. `day` as in 2026-03-10.
 */
export async function backUp(database: DatabaseSync, path: string, day: string): Promise<string | undefined> {
    const target = join(dirname(path), `${prefixOf(path)}${day}`);
    const before = backupsOf(path);
    if (before.includes(target)) return undefined;
    const part = `${target}.part`;
    rmSync(part, { force: true });
    try {
        await backup(database, part);
        renameSync(part, target);
    } catch (error) {
        for (const left of [part, `${part}-journal`]) rmSync(left, { force: true });
        throw error;
    }
    for (const old of backupsOf(path).slice(KEPT_DAYS)) rmSync(old);
    return target;
}
