import { randomBytes } from 'node:crypto';
import type { Role } from '../../walks/store/Pins.ts';

/** Milliseconds without a call after which a session is over: nobody finds an open desk. */
const IDLE = 15 * 60 * 1000;
const MOST = 20;

interface Session {
    readonly role: Role;
    last: number;
}

/** Who entered a PIN lately. In memory only: a restart ends all. */
export class Sessions {
    readonly #clock: () => number;
    readonly #open = new Map<string, Session>();

    /** `clock` in milliseconds, never set back. */
    constructor(clock: () => number) {
        this.#clock = clock;
    }

    /** A new session's token. */
    begin(role: Role): string {
        const oldest = this.#open.keys().next().value;
        if (this.#open.size >= MOST && oldest !== undefined) this.#open.delete(oldest);
        const token = randomBytes(24).toString('base64url');
        this.#open.set(token, { role, last: this.#clock() });
        return token;
    }

    /** The role of a session that is still open; each call keeps it open. */
    role(token: string): Role | undefined {
        const session = this.#open.get(token);
        if (!session) return undefined;
        const now = this.#clock();
        if (now - session.last > IDLE) {
            this.#open.delete(token);
            return undefined;
        }
        session.last = now;
        return session.role;
    }

    end(token: string): void {
        this.#open.delete(token);
    }
}
