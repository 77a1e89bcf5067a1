import type { DatabaseSync } from 'node:sqlite';
import { fail, type Result, succeed } from '../../base/result.ts';
import { COLOURS, type Colour, PICTURES, type Picture } from '../../pictures/pictures.ts';
import type { Media } from '../pack/packSchema.ts';
import { type Finding, findingSchema } from '../plan/finding.ts';
import { mediaOf, type Walk, walkSchema } from '../walk.ts';
import { inOne } from './openDatabase.ts';

/** A walk as it is kept; each change makes the revision higher by one. */
export interface KeptWalk {
    readonly walk: Walk;
    readonly revision: number;
}

/** What a list shows of a walk. */
export interface WalkTitle {
    readonly id: string;
    readonly number: string;
    readonly picture: Picture;
    readonly colour: Colour;
}

/** A walk in the caretaker's list. */
export interface WalkRow extends WalkTitle {
    readonly goal: string;
    readonly region: string;
    readonly listed: boolean;
    readonly finding?: Finding;
}

export type SaveFault =
    /** Somebody else changed or deleted it since it was read. */
    | { readonly fault: 'changedElsewhere'; readonly revision: number | undefined }
    | { readonly fault: 'numberTaken' }
    /** A photo or a voice that it names is not there. */
    | { readonly fault: 'mediumMissing'; readonly name: string };

type Row = Record<string, unknown>;

const kept = (row: Row): KeptWalk => ({
    walk: walkSchema.parse(JSON.parse(String(row.body))),
    revision: Number(row.revision),
});

/** Ten thousand rows at once: looked up in lists, not checked by a schema. */
function titled({ id, number, picture, colour }: Row): WalkTitle[] {
    const [drawn, filled] = [
        PICTURES.find((name) => name === picture),
        COLOURS.find((name) => name === colour),
    ];
    return drawn && filled
        ? [{ id: String(id), number: String(number), picture: drawn, colour: filled }]
        : [];
}

function listRow(row: Row): WalkRow[] {
    const { goal, region, listed, finding } = row;
    const found =
        typeof finding === 'string' ? { finding: findingSchema.parse(JSON.parse(finding)) } : undefined;
    return titled(row).map((title) => ({
        ...title,
        goal: String(goal),
        region: String(region),
        listed: listed === 1,
        ...found,
    }));
}

/** Those that somebody should look at first, then by number. */
const LIST = `
    SELECT id, number, picture, colour, region, listed, goal, finding FROM (
        SELECT walk.*, walk.body ->> '$.goal.name' AS goal, finding.body AS finding
        FROM walk LEFT JOIN finding ON finding.walk = walk.id
    )
    WHERE :asked = '' OR instr(number, :asked) = 1 OR instr(lower(goal), lower(:asked)) > 0
    ORDER BY coalesce(finding ->> '$.state', 'same') = 'same', number
    LIMIT :most`;

/** The walks with their photos and voices. What throws is the database's: see `storeFault`. */
export class WalkTable {
    readonly #database: DatabaseSync;

    constructor(database: DatabaseSync) {
        this.#database = database;
    }

    count(): number {
        return Number(this.#database.prepare('SELECT count(*) AS walks FROM walk').get()?.walks);
    }

    /** Whether any walk of a region is there. */
    hasAny(region: string): boolean {
        return (
            this.#database.prepare('SELECT 1 FROM walk WHERE region = ? LIMIT 1').get(region) !== undefined
        );
    }

    /** Walks that everybody may see, by number. */
    listed(region: string): WalkTitle[] {
        const sql =
            'SELECT id, number, picture, colour FROM walk WHERE region = ? AND listed = 1 ORDER BY number';
        return this.#database.prepare(sql).all(region).flatMap(titled);
    }

    /** At most so many walks whose number begins so, or whose goal is called so; '' asks for all. */
    list(asked: string, most: number): WalkRow[] {
        return this.#database.prepare(LIST).all({ asked, most }).flatMap(listRow);
    }

    /** Every walk, by number. */
    all(): KeptWalk[] {
        return this.#database.prepare('SELECT * FROM walk ORDER BY number').all().map(kept);
    }

    byNumber(number: string): KeptWalk | undefined {
        const row = this.#database.prepare('SELECT * FROM walk WHERE number = ?').get(number);
        return row && kept(row);
    }

    byId(id: string): KeptWalk | undefined {
        const row = this.#database.prepare('SELECT * FROM walk WHERE id = ?').get(id);
        return row && kept(row);
    }

    /** Every number in use. */
    numbers(): Set<string> {
        const rows = this.#database.prepare('SELECT number FROM walk').all();
        return new Set(rows.map(({ number }) => String(number)));
    }

    medium(id: string, name: string): Uint8Array | undefined {
        const row = this.#database
            .prepare('SELECT bytes FROM medium WHERE walk = ? AND name = ?')
            .get(id, name);
        return row?.bytes instanceof Uint8Array ? row.bytes : undefined;
    }

    /** All that a walk shows and speaks. */
    media(walk: Walk): Media {
        const found = mediaOf(walk).map((name) => [name, this.medium(walk.id, name)] as const);
        return new Map(found.flatMap(([name, bytes]) => (bytes ? [[name, bytes] as const] : [])));
    }

    /**
     * Keeps a walk. `basedOn` is the revision that the change began with, 0 for a new walk: a change on
     * something older is refused, so that nobody's work is lost unseen.
     */
    save(walk: Walk, media: Media, basedOn: number): Result<KeptWalk, SaveFault> {
        return inOne(this.#database, () => this.write(walk, media, basedOn));
    }

    /** The same within a transaction of the caller's. */
    write(walk: Walk, media: Media, basedOn: number): Result<KeptWalk, SaveFault> {
        const before = this.byId(walk.id);
        if ((before?.revision ?? 0) !== basedOn) {
            return fail({ fault: 'changedElsewhere', revision: before?.revision });
        }
        const other = this.byNumber(walk.number);
        if (other && other.walk.id !== walk.id) return fail({ fault: 'numberTaken' });
        const names = mediaOf(walk);
        const missing = names.find((name) => !media.has(name) && !this.medium(walk.id, name));
        if (missing !== undefined) return fail({ fault: 'mediumMissing', name: missing });
        const revision = basedOn + 1;
        this.#put(walk, revision);
        this.#putMedia(walk.id, names, media);
        return succeed({ walk, revision });
    }

    /** Deletes a walk with all that it shows and speaks, within a transaction of the caller's; false when there was none. */
    delete(id: string): boolean {
        const { changes } = this.#database.prepare('DELETE FROM walk WHERE id = ?').run(id);
        return changes > 0;
    }

    #put({ id, number, picture, colour, region, listed, ...rest }: Walk, revision: number): void {
        const body = JSON.stringify({ id, number, picture, colour, region, listed, ...rest });
        this.#database
            .prepare(
                `INSERT INTO walk (id, number, picture, colour, region, listed, revision, body)
                 VALUES (?, ?, ?, ?, ?, ?, ?, ?)
                 ON CONFLICT (id) DO UPDATE SET number = excluded.number, picture = excluded.picture,
                     colour = excluded.colour, region = excluded.region, listed = excluded.listed,
                     revision = excluded.revision, body = excluded.body`,
            )
            .run(id, number, picture, colour, region, Number(listed), revision, body);
        this.#database.prepare('DELETE FROM finding WHERE walk = ?').run(id);
    }

    #putMedia(id: string, names: readonly string[], media: Media): void {
        const marks = names.map(() => '?').join(', ');
        this.#database
            .prepare(`DELETE FROM medium WHERE walk = ? AND name NOT IN (${marks})`)
            .run(id, ...names);
        const insert = this.#database.prepare(
            'INSERT INTO medium (walk, name, bytes) VALUES (?, ?, ?) ON CONFLICT DO NOTHING',
        );
        for (const name of names) {
            const bytes = media.get(name);
            if (bytes) insert.run(id, name, bytes);
        }
    }
}
