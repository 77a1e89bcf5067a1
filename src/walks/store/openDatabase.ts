import { mkdirSync } from 'node:fs';
import { dirname } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { fail, type Result, succeed } from '../../base/result.ts';
import { MIGRATIONS } from './migrations.ts';
import { storeFault } from './storeFault.ts';

/** Milliseconds that one program waits for another that writes. */
const PATIENCE = 5000;
/** The log is written back soon and kept small: written back late it needs its own length of a full disk once more. */
const LOG = { pages: 64, bytes: 256 * 1024 };

/**
 * Every commit is on the disk before it is answered (`synchronous = FULL`), a torn one is undone at the next
 * start by the log, and deleted bytes are overwritten.
 */
const PRAGMAS = `
    PRAGMA journal_mode = WAL;
    PRAGMA synchronous = FULL;
    PRAGMA foreign_keys = ON;
    PRAGMA secure_delete = ON;
    PRAGMA trusted_schema = OFF;
    PRAGMA busy_timeout = ${PATIENCE};
    PRAGMA wal_autocheckpoint = ${LOG.pages};
    PRAGMA journal_size_limit = ${LOG.bytes};
`;

function once<Value>(database: DatabaseSync, work: () => Value): Value {
    database.exec('BEGIN IMMEDIATE');
    try {
        const value = work();
        database.exec('COMMIT');
        return value;
    } catch (error) {
        if (database.isTransaction) database.exec('ROLLBACK');
        throw error;
    }
}

const versionOf = (database: DatabaseSync): number =>
    Number(database.prepare('PRAGMA user_version').get()?.user_version);

/**
 * All of it or nothing of it, whatever throws or is cut off within. On a full disk the log is written back and given
 * up first, so that at least deleting has room; then `work` is done a second time.
 */
export function inOne<Value>(database: DatabaseSync, work: () => Value): Value {
    try {
        return once(database, work);
    } catch (error) {
        if (storeFault(error)?.why !== 'diskFull') throw error;
        database.exec('PRAGMA wal_checkpoint(TRUNCATE)');
        return once(database, work);
    }
}

function migrate(database: DatabaseSync): string | undefined {
    const version = versionOf(database);
    if (version > MIGRATIONS.length) {
        return `found walks of version ${version}, this program reads up to ${MIGRATIONS.length}`;
    }
    for (let next = version; next < MIGRATIONS.length; next++) {
        inOne(database, () => {
            // Another program may have been quicker.
            if (versionOf(database) !== next) return;
            database.exec(MIGRATIONS[next]);
            database.exec(`PRAGMA user_version = ${next + 1}`);
        });
    }
    return undefined;
}

/** Opens the database of the walks, made and brought up to date where needed; the fault is one sentence. */
export function openDatabase(path: string): Result<DatabaseSync, string> {
    let database: DatabaseSync | undefined;
    try {
        mkdirSync(dirname(path), { recursive: true });
        database = new DatabaseSync(path);
        database.exec(PRAGMAS);
        const fault = migrate(database);
        if (fault === undefined) return succeed(database);
        database.close();
        return fail(`${path}: ${fault}`);
    } catch (error) {
        database?.close();
        const said = storeFault(error)?.detail ?? (error instanceof Error ? error.message : String(error));
        return fail(`${path}: ${said}`);
    }
}
