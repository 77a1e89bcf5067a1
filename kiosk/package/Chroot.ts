import { spawn } from 'node:child_process';
import { copyFileSync, existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runCommand } from '../../src/setup/command.mjs';

/** In a mount namespace of its own, so that nothing stays mounted whatever happens; the chroot's folder is $1. */
const ENTER = `mount --make-rprivate /
mount --rbind /dev "$1/dev" && mount -t proc proc "$1/proc" && mount -t sysfs -o ro sysfs "$1/sys"
exec chroot "$1" /bin/sh -c "$2"`;

const TOOLS = ['mmdebstrap', 'unshare', 'chroot', 'dpkg-deb'];

/** Why no fresh Debian can be made on this machine; undefined where one can. */
export async function whyNoChroot(): Promise<string | undefined> {
    if (process.getuid?.() !== 0) return 'this is not root';
    for (const tool of TOOLS) {
        const { ok } = await runCommand('sh', ['-c', `command -v ${tool}`], { quiet: true });
        if (!ok) return `there is no ${tool}; to add it: apt-get install mmdebstrap`;
    }
    const { ok, output } = await runCommand('unshare', ['-m', 'true'], { quiet: true });
    return ok ? undefined : `no mount namespace may be made (${output.trim()})`;
}

/** A Debian of its own in a folder. */
export class Chroot {
    readonly folder: string;

    private constructor(folder: string) {
        this.folder = folder;
    }

    /** The smallest Debian with apt of a release; from the same mirror as this machine's where that is Debian. */
    static async make(release: string): Promise<Chroot | { why: string }> {
        const folder = mkdtempSync(join(tmpdir(), `stufenfrei-${release}-`));
        const parameters = ['--variant=apt', '--quiet', release, folder];
        const { ok, output } = await runCommand('mmdebstrap', parameters, { quiet: true });
        if (!ok) {
            rmSync(folder, { recursive: true, force: true });
            return { why: output.trim().split('\n').slice(-3).join(' ') };
        }
        if (existsSync('/etc/resolv.conf')) copyFileSync('/etc/resolv.conf', join(folder, 'etc/resolv.conf'));
        return new Chroot(folder);
    }

    /** Runs a line of sh as root of that Debian. */
    run(line: string): Promise<{ ok: boolean; output: string }> {
        return runCommand('unshare', ['-m', 'sh', '-c', ENTER, 'sh', this.folder, line], {
            quiet: true,
            env: { DEBIAN_FRONTEND: 'noninteractive', LC_ALL: 'C.UTF-8' },
        });
    }

    /** Starts a line of sh there, in a group of processes of its own. */
    start(line: string) {
        return spawn('unshare', ['-m', 'sh', '-c', ENTER, 'sh', this.folder, line], {
            detached: true,
            stdio: ['ignore', 'pipe', 'inherit'],
            env: { PATH: '/usr/sbin:/usr/bin:/sbin:/bin', LC_ALL: 'C.UTF-8' },
        });
    }

    remove(): void {
        rmSync(this.folder, { recursive: true, force: true });
    }
}
