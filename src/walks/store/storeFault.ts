/** Result codes of SQLite, the low byte (https://sqlite.org/rescode.html), as a caretaker understands them. */
const SENTENCES: Readonly<Record<number, string>> = {
    5: 'somebody else is writing just now: please try again',
    8: 'the walks may be read here, not written',
    10: 'the disk did not take it: please check the disk',
    11: 'the file of the walks is damaged: the newest backup lies beside it',
    13: 'the disk is full: please make room and try again; nothing was changed',
    14: 'the file of the walks cannot be opened here',
    26: 'the file of the walks is damaged: the newest backup lies beside it',
};

/** What went wrong with the database, as a sentence; undefined when it is a fault of our own. */
export function storeFault(error: unknown): string | undefined {
    if (!(error instanceof Error)) return undefined;
    const { errcode } = Object.assign({ errcode: undefined }, error);
    return typeof errcode === 'number' ? SENTENCES[errcode & 0xff] : undefined;
}
