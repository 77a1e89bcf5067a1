import { existsSync } from 'node:fs';
import { runCommand } from '../../../src/setup/command.mjs';
import { FIRMWARE } from './Machine.ts';

const TOOLS = {
    'qemu-system-x86_64': 'qemu-system-x86',
    mmdebstrap: 'mmdebstrap',
    mksquashfs: 'squashfs-tools',
    'systemd-repart': 'systemd',
    objcopy: 'binutils',
    mcopy: 'mtools',
    'mkfs.vfat': 'dosfstools',
    sfdisk: 'fdisk',
    cpio: 'cpio',
    chromium: 'chromium',
};

/** Why no image can be tried on this machine; undefined where one can. */
export async function whyNoTrial(): Promise<string | undefined> {
    if (process.getuid?.() !== 0) return 'this is not root';
    for (const [tool, debian] of Object.entries(TOOLS)) {
        const { ok } = await runCommand('sh', ['-c', `command -v ${tool}`], { quiet: true });
        if (!ok) return `there is no ${tool}; to add it: apt-get install ${debian}`;
    }
    return existsSync(FIRMWARE) ? undefined : `there is no ${FIRMWARE}; to add it: apt-get install ovmf`;
}
