import { diskFault } from '../../pack/diskFault.ts';
import { BadInput } from '../osm/BadInput.ts';

/** SQLite result codes (sqlite.org/rescode.html). */
const SQLITE_REASONS: Readonly<Record<number, string>> = {
    8: 'the disk is read-only',
    10: 'the disk reports an error',
    13: 'the disk is full',
    14: 'a file cannot be made',
};

/** The sentence, without its full stop, of a fault that lies in the input or the disk; undefined for one of ours. */
export function sentenceOf(fault: unknown, out: string): string | undefined {
    if (fault instanceof BadInput) return fault.message.replace(/\.$/, '');
    if (!(fault instanceof Error)) return undefined;
    const reason = diskFault(fault) ?? sqliteReason(fault);
    return reason && `${out} cannot be written: ${reason}`;
}

/** Extended codes hold the plain one in their lowest byte. */
const sqliteReason = (fault: Error): string | undefined =>
    'errcode' in fault ? SQLITE_REASONS[Number(fault.errcode) & 0xff] : undefined;
