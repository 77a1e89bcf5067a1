import { randomBytes, scrypt, timingSafeEqual } from 'node:crypto';
import type { DatabaseSync } from 'node:sqlite';
import { promisify } from 'node:util';
import { fail, type Result, succeed } from '../../base/result.ts';

export const ROLES = ['caretaker', 'maintainer'] as const;
/** A caretaker may change walks; a maintainer everything. */
export type Role = (typeof ROLES)[number];

export const PIN = /^\d{4,12}$/;

export type PinFault =
    | { readonly fault: 'noPin' }
    | { readonly fault: 'wrong'; readonly wait: number }
    /** Milliseconds until the next try is looked at. */
    | { readonly fault: 'wait'; readonly wait: number };

/** 32 MB and about a tenth of a second a try (RFC 7914; OWASP: N ≥ 2^15 with r 8, p 3 or more memory). */
const SCRYPT = { N: 2 ** 15, r: 8, p: 3, maxmem: 64 * 1024 * 1024 };
const HASH_BYTES = 32;
const FREE_TRIES = 3;
const FIRST_WAIT = 2000;
const LONGEST_WAIT = 5 * 60 * 1000;

const derive = promisify<string, Uint8Array, number, typeof SCRYPT, Buffer>(scrypt);

const hashOf = (pin: string, salt: Uint8Array): Promise<Buffer> => derive(pin, salt, HASH_BYTES, SCRYPT);

/** Milliseconds after so many failures: none for a slip or two, then twice as long each time, never for good. */
export const waitAfter = (failures: number): number =>
    failures < FREE_TRIES ? 0 : Math.min(LONGEST_WAIT, FIRST_WAIT * 2 ** Math.min(20, failures - FREE_TRIES));

/** PINs as salted slow hashes. Failures are kept over a restart, so that pulling the plug gains nothing. */
export class Pins {
    readonly #database: DatabaseSync;
    readonly #clock: () => number;

    constructor(database: DatabaseSync, clock: () => number) {
        this.#database = database;
        this.#clock = clock;
    }

    has(role: Role): boolean {
        return this.#database.prepare('SELECT 1 FROM pin WHERE role = ?').get(role) !== undefined;
    }

    /** Sets or replaces a PIN and forgets failures. */
    async set(role: Role, pin: string): Promise<void> {
        const salt = randomBytes(16);
        const hash = await hashOf(pin, salt);
        this.#database
            .prepare('INSERT OR REPLACE INTO pin (role, salt, hash) VALUES (?, ?, ?)')
            .run(role, salt, hash);
        this.#note(0);
    }

    /** The highest role that a PIN opens. A try is counted before it is looked at. */
    async check(pin: string): Promise<Result<Role, PinFault>> {
        const roles = ROLES.filter((role) => this.has(role));
        if (roles.length === 0) return fail({ fault: 'noPin' });
        const { failures, next } = this.#tries();
        const now = this.#clock();
        // A clock that was set back must not make anybody wait for years.
        const wait = Math.min(next - now, waitAfter(failures));
        if (wait > 0) return fail({ fault: 'wait', wait });
        this.#note(failures + 1);
        let opened: Role | undefined;
        for (const role of roles) if (await this.#opens(role, pin)) opened = role;
        if (!opened) return fail({ fault: 'wrong', wait: waitAfter(failures + 1) });
        this.#note(0);
        return succeed(opened);
    }

    async #opens(role: Role, pin: string): Promise<boolean> {
        const row = this.#database.prepare('SELECT salt, hash FROM pin WHERE role = ?').get(role);
        if (!(row?.salt instanceof Uint8Array) || !(row.hash instanceof Uint8Array)) return false;
        return timingSafeEqual(await hashOf(pin, row.salt), row.hash);
    }

    #tries(): { failures: number; next: number } {
        const row = this.#database.prepare("SELECT failures, next FROM tries WHERE role = 'any'").get();
        return { failures: Number(row?.failures ?? 0), next: Number(row?.next ?? 0) };
    }

    #note(failures: number): void {
        this.#database
            .prepare("INSERT OR REPLACE INTO tries (role, failures, next) VALUES ('any', ?, ?)")
            .run(failures, this.#clock() + waitAfter(failures));
    }
}
