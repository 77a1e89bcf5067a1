import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { Architecture } from './architecture.ts';

/** What the app cannot be without: a browser, a compositor for it, a voice, letters for what the page has none of. */
const DEPENDS = [
    'chromium',
    'cage (>= 0.1.4)',
    'seatd',
    'xwayland',
    'dbus',
    'espeak-ng',
    'fonts-dejavu-core',
    'libgl1-mesa-dri',
    'systemd (>= 252)',
    'passwd',
    'libatomic1',
    'libc6 (>= 2.28)',
    'libstdc++6 (>= 12)',
];
const RECOMMENDS = ['apparmor', 'alsa-utils'];
const SUGGESTS = ['cups-client'];

export interface ControlFacts {
    readonly version: string;
    readonly architecture: Architecture;
    /** Bytes of all files, unpacked. */
    readonly bytes: number;
}

/** The control file of the package (Debian Policy, chapter 5). */
export function controlText({ version, architecture, bytes }: ControlFacts): string {
    return `Package: stufenfrei
Version: ${version}
Architecture: ${architecture}
Maintainer: Stufenfrei <stufenfrei@localhost>
Installed-Size: ${Math.ceil(bytes / 1024)}
Depends: ${DEPENDS.join(', ')}
Recommends: ${RECOMMENDS.join(', ')}
Suggests: ${SUGGESTS.join(', ')}
Section: misc
Priority: optional
Description: public touch screen that shows the way on foot without steps
 Shows older people the way on foot to where they want to go, and says whether
 there is a step in it. Works from OpenStreetMap data on the machine itself and
 never asks the internet. One server on the loopback address does the work; a
 browser in a kiosk compositor shows it on the first terminal.
`;
}

const filesUnder = (root: string): string[] =>
    readdirSync(root, { recursive: true, encoding: 'utf8' })
        .filter((name) => statSync(join(root, name)).isFile())
        .sort();

/** Bytes of all files under a folder. */
export const bytesUnder = (root: string): number =>
    filesUnder(root).reduce((sum, name) => sum + statSync(join(root, name)).size, 0);

/** The md5sums file: what `dpkg --verify` compares. */
export function md5sums(root: string): string {
    const rows = filesUnder(root).map((name) => {
        const hash = createHash('md5').update(readFileSync(join(root, name)));
        return `${hash.digest('hex')}  ${name}\n`;
    });
    return rows.join('');
}

/** Every file under /etc is the operator's: dpkg keeps what was changed there. */
export const conffiles = (root: string): string =>
    filesUnder(root)
        .filter((name) => name.startsWith('etc/'))
        .map((name) => `/${name}\n`)
        .join('');
