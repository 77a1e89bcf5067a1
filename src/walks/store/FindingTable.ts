import type { DatabaseSync } from 'node:sqlite';
import { type Finding, findingSchema } from '../plan/finding.ts';

/** What planning again found for each walk. */
export class FindingTable {
    readonly #database: DatabaseSync;

    constructor(database: DatabaseSync) {
        this.#database = database;
    }

    /** By the walk's id. */
    all(): Map<string, Finding> {
        const rows = this.#database.prepare('SELECT walk, body FROM finding').all();
        return new Map(
            rows.map(({ walk, body }) => [String(walk), findingSchema.parse(JSON.parse(String(body)))]),
        );
    }

    /** Walks deleted meanwhile are left out. */
    put(findings: ReadonlyMap<string, Finding>): void {
        const insert = this.#database.prepare(
            `INSERT INTO finding (walk, body) SELECT id, ? FROM walk WHERE id = ?
             ON CONFLICT (walk) DO UPDATE SET body = excluded.body`,
        );
        for (const [walk, finding] of findings) insert.run(JSON.stringify(finding), walk);
    }
}
