import { randomBytes } from 'node:crypto';
import type { Pins } from '../../walks/store/Pins.ts';

/** What became of a try to enter; `wait` is in milliseconds. */
export type Entered =
    | { readonly outcome: 'open'; readonly token: string }
    | { readonly outcome: 'wrong' | 'wait'; readonly wait: number }
    | { readonly outcome: 'noPin' }
    /** This machine is no kiosk: there is nothing behind the door. */
    | { readonly outcome: 'absent' };

/** Nobody should find a door open that somebody else left. */
const OPEN_FOR = 10 * 60_000;
const TOKEN_BYTES = 24;

/** Lets in whoever knows the maintainer's PIN, and at the first start, before there is one, whoever stands there. */
export class StaffDoor {
    readonly #pins: Pick<Pins, 'has' | 'check'>;
    readonly #isFirstStart: boolean;
    readonly #now: () => number;
    readonly #tokens = new Map<string, number>();

    /** @param now milliseconds since any moment, never going back */
    constructor(pins: Pick<Pins, 'has' | 'check'>, isFirstStart: boolean, now: () => number) {
        this.#pins = pins;
        this.#isFirstStart = isFirstStart;
        this.#now = now;
    }

    async enter(pin: string | undefined): Promise<Entered> {
        if (!this.#pins.has('maintainer')) {
            return this.#isFirstStart ? { outcome: 'open', token: this.#newToken() } : { outcome: 'noPin' };
        }
        if (pin === undefined) return { outcome: 'wrong', wait: 0 };
        const checked = await this.#pins.check(pin);
        if (checked.ok && checked.value === 'maintainer') return { outcome: 'open', token: this.#newToken() };
        if (checked.ok || checked.fault.fault === 'noPin') return { outcome: 'wrong', wait: 0 };
        return { outcome: checked.fault.fault, wait: checked.fault.wait };
    }

    /** Whether a token is in force; each use makes it last anew. */
    knows(token: string): boolean {
        const last = this.#tokens.get(token);
        if (last === undefined || this.#now() - last > OPEN_FOR) {
            this.#tokens.delete(token);
            return false;
        }
        this.#tokens.set(token, this.#now());
        return true;
    }

    #newToken(): string {
        const token = randomBytes(TOKEN_BYTES).toString('base64url');
        this.#tokens.set(token, this.#now());
        return token;
    }
}
