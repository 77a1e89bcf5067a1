import { renameSync, writeFileSync } from 'node:fs';
import type { Gap, GapFact } from './gap.ts';
import { type CountedGaps, gapFileText } from './gapFile.ts';

/** More objects than a town has ways; what comes after is not counted. */
const MOST_OBJECTS = 50_000;
/** After so many counts the file is written. */
const COUNTS_PER_SAVE = 200;

/** Counts what was not known, in a file. */
export class GapLedger {
    readonly #path: string;
    readonly #gaps: CountedGaps;
    #objects: number;
    #unsaved = 0;

    constructor(path: string, gaps: CountedGaps) {
        this.#path = path;
        this.#gaps = { ...gaps };
        this.#objects = Object.keys(gaps).length;
    }

    /** Counts gaps on a day as in 2026-03-10. */
    note(gaps: readonly Gap[], day: string): void {
        for (const { osm, facts } of gaps) {
            for (const fact of facts) this.#count(`${osm.type[0]}${osm.id}`, fact, day);
        }
        if (this.#unsaved >= COUNTS_PER_SAVE) this.save();
    }

    #count(object: string, fact: GapFact, day: string): void {
        const known = this.#gaps[object];
        if (!known && this.#objects >= MOST_OBJECTS) return;
        if (!known) this.#objects++;
        this.#gaps[object] = { ...known, [fact]: { times: (known?.[fact]?.times ?? 0) + 1, last: day } };
        this.#unsaved++;
    }

    /**
     * Writes beside the file and renames, so that a power cut leaves the old one whole. A full disk is a
     * warning on stderr and no reason to leave a visitor without a way.
     */
    save(): void {
        if (this.#unsaved === 0) return;
        this.#unsaved = 0;
        try {
            writeFileSync(`${this.#path}.part`, gapFileText(this.#gaps));
            renameSync(`${this.#path}.part`, this.#path);
        } catch (error) {
            process.emitWarning(
                `gaps ${this.#path}: ${error instanceof Error ? error.message : String(error)}`,
            );
        }
    }
}
