import type { WalksFault } from '../walksFault.ts';

const DAMAGED: WalksFault = {
    why: 'storeDamaged',
    detail: 'the file of the walks is damaged: the newest backup lies beside it',
};

/** Result codes of SQLite, the low byte (https://sqlite.org/rescode.html), as a caretaker understands them. */
const FAULTS: Readonly<Record<number, WalksFault>> = {
    5: { why: 'busy', detail: 'somebody else is writing just now: please try again' },
    8: { why: 'readOnly', detail: 'the walks may be read here, not written' },
    10: { why: 'diskError', detail: 'the disk did not take it: please check the disk' },
    11: DAMAGED,
    13: {
        why: 'diskFull',
        detail: 'the disk is full: please make room and try again; nothing was changed',
    },
    14: { why: 'cannotOpen', detail: 'the file of the walks cannot be opened here' },
    26: DAMAGED,
};

/** What went wrong with the database; undefined when it is a fault of our own. */
export function storeFault(error: unknown): WalksFault | undefined {
    if (!(error instanceof Error)) return undefined;
    const { errcode } = Object.assign({ errcode: undefined }, error);
    return typeof errcode === 'number' ? FAULTS[errcode & 0xff] : undefined;
}
