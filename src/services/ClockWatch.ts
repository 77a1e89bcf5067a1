import { readFileSync, renameSync, writeFileSync } from 'node:fs';
import type { Clock } from './clock.ts';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

/** A clock that goes back or ahead by more than this against the machine's own ticking was set by hand or lost. */
const SMALLEST_JUMP = 10 * MINUTE;
/** A kiosk that was off for longer than this is more likely one whose battery is empty. */
const LONGEST_PAUSE = 400 * DAY;
/** After so long without another jump a clock is believed again. */
const PROBATION = DAY;
/** The time last seen is written down this often. */
const SAVE_EVERY = HOUR;

/** A time on the wall, and what the machine's own ticking showed then; unknown for a time out of a file. */
interface Reading {
    readonly wall: number;
    readonly tick: number | undefined;
}

function follows(wall: number, tick: number, earlier: Reading): boolean {
    const passed = wall - earlier.wall;
    if (earlier.tick === undefined) return passed >= -SMALLEST_JUMP && passed <= LONGEST_PAUSE;
    return Math.abs(passed - (tick - earlier.tick)) <= SMALLEST_JUMP;
}

/**
 * Doubts the machine's clock: before the region's data were made, or after a jump against the time last seen,
 * which is kept in a file over a restart. An hour wrong is a closed pharmacy. It is believed again when it
 * is put right, or has gone on for a day.
 */
export class ClockWatch {
    readonly #clock: Clock;
    readonly #ticking: Clock;
    readonly #path: string | undefined;
    readonly #earliest: number;
    #believed: Reading | undefined;
    /** The first reading after a jump. */
    #doubted: { readonly wall: number; readonly tick: number } | undefined;
    #saved = Number.NEGATIVE_INFINITY;

    /** `ticking` counts milliseconds and is never set; `earliest` is when the region's data were made. */
    constructor(clock: Clock, ticking: Clock, earliest: number, path: string | undefined) {
        this.#clock = clock;
        this.#ticking = ticking;
        this.#earliest = earliest;
        this.#path = path;
        const seen = path === undefined ? undefined : readTime(path);
        this.#believed = seen === undefined ? undefined : { wall: seen, tick: undefined };
    }

    /** Now, or undefined while the clock is not to be believed. */
    now(): number | undefined {
        const wall = this.#clock();
        const tick = this.#ticking();
        if (!(wall >= this.#earliest)) return undefined;
        const isSteady = this.#believed === undefined || follows(wall, tick, this.#believed);
        if (!isSteady && !this.#isProven(wall, tick)) return undefined;
        this.#believed = { wall, tick };
        this.#doubted = undefined;
        this.#save(wall);
        return wall;
    }

    /** Whether a clock that has jumped has gone on without another jump for long enough. */
    #isProven(wall: number, tick: number): boolean {
        if (!this.#doubted || !follows(wall, tick, this.#doubted)) this.#doubted = { wall, tick };
        return tick - this.#doubted.tick >= PROBATION;
    }

    #save(now: number): void {
        if (this.#path === undefined || Math.abs(now - this.#saved) < SAVE_EVERY) return;
        this.#saved = now;
        try {
            writeFileSync(`${this.#path}.part`, `${new Date(now).toISOString()}\n`);
            renameSync(`${this.#path}.part`, this.#path);
        } catch (error) {
            process.emitWarning(
                `lastSeen ${this.#path}: ${error instanceof Error ? error.message : String(error)}`,
            );
        }
    }
}

/** The time written down; none where there is no file or it holds no time. */
function readTime(path: string): number | undefined {
    try {
        const time = Date.parse(readFileSync(path, 'utf8').trim());
        return Number.isNaN(time) ? undefined : time;
    } catch {
        return undefined;
    }
}
