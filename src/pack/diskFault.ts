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

/** Why the file system refused, in a few words; undefined where the fault is not the file system's. */
export function diskFault(fault: unknown): string | undefined {
    if (!(fault instanceof Error) || !('code' in fault) || !('syscall' in fault)) return undefined;
    return REASONS[String(fault.code)] ?? `the system answers ${fault.code}`;
}
