import { existsSync, readFileSync } from 'node:fs';
import { z } from 'zod';
import { writeWhole } from '../../pack/writeWhole.ts';
import { zoneOffset } from '../../places/wallClock.ts';
import { checkText } from '../../schemas/readChecked.ts';
import type { Clock } from '../clock.ts';

const COUNTED = ['starts', 'visits', 'routes', 'failures'] as const;
/** Starts of the server, visits begun, routes answered, answers that broke. */
export type Counted = (typeof COUNTED)[number];
export type DayCount = Readonly<Record<Counted, number>>;

const NONE: DayCount = { starts: 0, visits: 0, routes: 0, failures: 0 };
const KEPT_DAYS = 60;
/** After so many counts the file is written. */
const COUNTS_PER_SAVE = 50;

const number = z.number().int().min(0);
const fileSchema = z.strictObject({
    format: z.literal('stufenfrei counts 1'),
    days: z.record(
        z.iso.date(),
        z.strictObject({ starts: number, visits: number, routes: number, failures: number }),
    ),
});

/** Numbers by day, and nothing about who came, when in the day, or where to. */
export class DayCounts {
    readonly #path: string | undefined;
    readonly #clock: Clock;
    readonly #days: Map<string, DayCount>;
    #unsaved = 0;

    /** Goes on with the counts of a file; one that cannot be read begins anew. */
    constructor(path: string | undefined, clock: Clock) {
        this.#path = path;
        this.#clock = clock;
        this.#days = new Map(path === undefined ? [] : daysIn(path));
    }

    count(what: Counted): void {
        const day = this.#dayOf(this.#clock());
        const before = this.#days.get(day) ?? NONE;
        this.#days.set(day, { ...before, [what]: before[what] + 1 });
        this.#unsaved++;
        if (this.#unsaved >= COUNTS_PER_SAVE) this.save();
    }

    /** Of a day, so many days ago: today is 0. */
    daysAgo(days: number): DayCount & { readonly day: string } {
        const day = this.#dayOf(this.#clock() - days * 86_400_000);
        return { day, ...(this.#days.get(day) ?? NONE) };
    }

    /** A full disk is a warning on stderr; the counts go on in memory. */
    save(): void {
        if (this.#path === undefined || this.#unsaved === 0) return;
        this.#unsaved = 0;
        const kept = [...this.#days].sort(([one], [other]) => (one < other ? 1 : -1)).slice(0, KEPT_DAYS);
        const file = { format: 'stufenfrei counts 1', days: Object.fromEntries(kept) };
        try {
            writeWhole(this.#path, `${JSON.stringify(file, undefined, 1)}\n`);
        } catch (error) {
            process.emitWarning(
                `counts ${this.#path}: ${error instanceof Error ? error.message : String(error)}`,
            );
        }
    }

    /** The day that a calendar on the wall shows, as in 2026-03-10. */
    #dayOf(now: number): string {
        return new Date(now + zoneOffset(now)).toISOString().slice(0, 10);
    }
}

function daysIn(path: string): [string, DayCount][] {
    if (!existsSync(path)) return [];
    const read = checkText(readFileSync(path, 'utf8'), fileSchema);
    return read.ok ? Object.entries(read.value.days) : [];
}
