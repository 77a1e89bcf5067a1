import { type Result, succeed } from '../../base/result.ts';
import { backUp } from './backUp.ts';
import { DraftTable } from './DraftTable.ts';
import { damageOf } from './damageOf.ts';
import { FindingTable } from './FindingTable.ts';
import { KeyTable } from './KeyTable.ts';
import { inOne, openDatabase } from './openDatabase.ts';
import { Pins } from './Pins.ts';
import { WalkTable } from './WalkTable.ts';

/** Everything a caretaker keeps, in one SQLite database. */
export interface WalkStore {
    readonly walks: WalkTable;
    readonly findings: FindingTable;
    readonly drafts: DraftTable;
    readonly keys: KeyTable;
    readonly pins: Pins;
    /** All of what is done within or nothing of it. */
    inOne<Value>(work: () => Value): Value;
    /** See `damageOf`. */
    damage(): string | undefined;
    /** See `backUp`. */
    backUp(day: string): Promise<string | undefined>;
    close(): void;
}

/** Opens the file, made where it is not there; the fault is one sentence. `clock` in milliseconds since 1970. */
export function openStore(path: string, clock: () => number): Result<WalkStore, string> {
    const opened = openDatabase(path);
    if (!opened.ok) return opened;
    const database = opened.value;
    return succeed({
        walks: new WalkTable(database),
        findings: new FindingTable(database),
        drafts: new DraftTable(database),
        keys: new KeyTable(database),
        pins: new Pins(database, clock),
        inOne: (work) => inOne(database, work),
        damage: () => damageOf(database),
        backUp: (day) => backUp(database, path, day),
        close: () => database.close(),
    });
}
