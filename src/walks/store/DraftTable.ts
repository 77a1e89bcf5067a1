import type { DatabaseSync } from 'node:sqlite';
import type { Media } from '../pack/packSchema.ts';

/** Work that is not done yet: kept as it is typed, so that neither a crash nor a closed window loses it. */
export interface Draft {
    /** Of the walk that is being changed, or of the one that will be. */
    readonly id: string;
    /** The revision that the work began with; 0 for a new walk. */
    readonly basedOn: number;
    /** The editor's own state as JSON. */
    readonly body: string;
}

/** Drafts with photos and voices that no kept walk has yet. */
export class DraftTable {
    readonly #database: DatabaseSync;

    constructor(database: DatabaseSync) {
        this.#database = database;
    }

    all(): Draft[] {
        const rows = this.#database.prepare('SELECT id, revision, body FROM draft ORDER BY rowid DESC').all();
        return rows.map(({ id, revision, body }) => ({
            id: String(id),
            basedOn: Number(revision),
            body: String(body),
        }));
    }

    keep({ id, basedOn, body }: Draft): void {
        this.#database
            .prepare(
                `INSERT INTO draft (id, revision, body) VALUES (?, ?, ?)
                 ON CONFLICT (id) DO UPDATE SET revision = excluded.revision, body = excluded.body`,
            )
            .run(id, basedOn, body);
    }

    /** False where there is no such draft. */
    addMedium(id: string, name: string, bytes: Uint8Array): boolean {
        const draft = this.#database.prepare('SELECT 1 FROM draft WHERE id = ?').get(id);
        if (!draft) return false;
        this.#database
            .prepare('INSERT OR IGNORE INTO draft_medium (draft, name, bytes) VALUES (?, ?, ?)')
            .run(id, name, bytes);
        return true;
    }

    media(id: string): Media {
        const rows = this.#database.prepare('SELECT name, bytes FROM draft_medium WHERE draft = ?').all(id);
        return new Map(
            rows.flatMap(({ name, bytes }) =>
                bytes instanceof Uint8Array ? [[String(name), bytes] as const] : [],
            ),
        );
    }

    drop(id: string): void {
        this.#database.prepare('DELETE FROM draft WHERE id = ?').run(id);
    }
}
