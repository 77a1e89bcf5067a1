import { chmodSync, lutimesSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { runCommand } from '../../src/setup/command.mjs';
import { ROOT } from '../../src/setup/runtime.mjs';
import { bytesUnder, type ControlFacts, conffiles, controlText, md5sums } from './control.ts';
import { copyFile } from './copyTree.ts';

const SCRIPTS = join(ROOT, 'kiosk/package/scripts');

/** Seconds since 1970 that every file of a package bears: given, or the time of the last commit. */
export async function sourceDate(): Promise<number> {
    const given = Number(process.env.SOURCE_DATE_EPOCH);
    if (given > 0) return given;
    const { ok, output } = await runCommand('git', ['log', '-1', '--format=%ct'], { quiet: true });
    return ok ? Number(output.trim()) : 1;
}

function ageFiles(root: string, date: number): void {
    for (const name of readdirSync(root, { recursive: true, encoding: 'utf8' }))
        lutimesSync(join(root, name), date, date);
    lutimesSync(root, date, date);
}

/** Folders are 755 whatever the umask. */
function openFolders(root: string): void {
    chmodSync(root, 0o755);
    for (const entry of readdirSync(root, { recursive: true, withFileTypes: true }))
        if (entry.isDirectory()) chmodSync(join(entry.parentPath, entry.name), 0o755);
}

/**
 * Makes a .deb of a staged tree; the same tree and date give the same bytes.
 *
 * @returns what went wrong, in a sentence
 */
export async function packDeb(
    root: string,
    facts: Omit<ControlFacts, 'bytes'>,
    date: number,
    to: string,
): Promise<string | undefined> {
    const control = join(root, 'DEBIAN');
    const texts = {
        control: controlText({ ...facts, bytes: bytesUnder(root) }),
        md5sums: md5sums(root),
        conffiles: conffiles(root),
    };
    mkdirSync(control);
    for (const [name, text] of Object.entries(texts))
        writeFileSync(join(control, name), text, { mode: 0o644 });
    for (const name of readdirSync(SCRIPTS)) copyFile(join(SCRIPTS, name), join(control, name), true);
    openFolders(root);
    ageFiles(root, date);
    const { ok, output } = await runCommand(
        'dpkg-deb',
        ['--root-owner-group', '-Zxz', '-z3', '--build', root, to],
        { quiet: true, env: { SOURCE_DATE_EPOCH: String(date) } },
    );
    return ok ? undefined : `dpkg-deb: ${output}`;
}
