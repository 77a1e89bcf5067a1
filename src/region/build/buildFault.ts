import { BadInput } from '../osm/BadInput.ts';

const REASONS: Readonly<Record<string, string>> = {
    ENOSPC: 'the disk is full',
    EDQUOT: 'the disk quota is used up',
    EFBIG: 'a file would become larger than is allowed',
    EROFS: 'the disk is read-only',
    EACCES: 'the permission is missing',
    EPERM: 'the permission is missing',
    ENOENT: 'a part of the path is missing',
    EEXIST: 'a part of the path is no folder',
    ENOTDIR: 'a part of the path is no folder',
    EBUSY: 'the folder is in use, as a mount point is',
    EIO: 'the disk reports an error',
    ENAMETOOLONG: 'the path is too long',
};

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
    const reason = systemReason(fault) ?? sqliteReason(fault);
    return reason && `${out} cannot be written: ${reason}`;
}

function systemReason(fault: Error): string | undefined {
    if (!('code' in fault) || !('syscall' in fault)) return undefined;
    return REASONS[String(fault.code)] ?? `the system answers ${fault.code}`;
}

/** Extended codes hold the plain one in their lowest byte. */
const sqliteReason = (fault: Error): string | undefined =>
    'errcode' in fault ? SQLITE_REASONS[Number(fault.errcode) & 0xff] : undefined;
