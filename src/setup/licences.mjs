import { readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from './runtime.mjs';

const FILE = join(ROOT, 'THIRD-PARTY-LICENCES.md');

const HEAD = `# Licences of others

Made by \`npm run licences\` from package-lock.json. What Stufenfrei ships or runs with, and under which terms.

## Data

Map, places and network of a region: © OpenStreetMap contributors, Open Database Licence (ODbL) 1.0,
https://www.openstreetmap.org/copyright. A region pack is a derived database and stays under the ODbL. The map on
the screen carries the attribution. The demo town Treppenburg is made up and belongs to Stufenfrei.

## Programs

Node.js (MIT and others, https://github.com/nodejs/node/blob/main/LICENSE) runs the server. Electron (MIT) or Chromium
(BSD-3-Clause and others) shows the window; each carries its own licence texts.
libvips (LGPL-3.0-or-later, https://github.com/libvips/libvips) comes as sharp's shared library @img/sharp-libvips-*, unchanged
and replaceable.

## Packages

| package | version | licence |
| --- | --- | --- |
`;

/** Packages whose package.json names no SPDX licence, and what their licence file says. */
const READ_BY_HAND = new Map([
    ['arc', 'BSD-2-Clause'],
    ['png-js', 'MIT'],
    ['suncalc', 'BSD-2-Clause'],
]);

/** @typedef {{name: string, version: string, licence: string, folder: string}} Package */

/**
 * The packages that are shipped, by name: everything of the lockfile that is no development tool.
 *
 * @returns {Package[]}
 */
export function shippedPackages() {
    const lockfile = JSON.parse(readFileSync(join(ROOT, 'package-lock.json'), 'utf8'));
    return Object.entries(lockfile.packages)
        .filter(
            ([folder, entry]) =>
                folder !== '' && !entry.dev && !entry.devOptional && !entry.optional && !entry.peer,
        )
        .map(([folder, entry]) => {
            const name = folder.split('node_modules/').at(-1) ?? folder;
            const licence = entry.license ?? READ_BY_HAND.get(name) ?? 'see its text';
            return { name, version: entry.version, licence, folder: join(ROOT, folder) };
        })
        .sort((a, b) => a.name.localeCompare(b.name, 'en') || a.version.localeCompare(b.version, 'en'));
}

/** @param {string} path */
function textUnder(path) {
    if (statSync(path).isFile()) return readFileSync(path, 'utf8').replaceAll('\r\n', '\n').trim();
    const names = readdirSync(path).sort();
    return names.map((name) => readFileSync(join(path, name), 'utf8').trim()).join('\n\n');
}

/** @param {Package} shipped */
function licenceText({ folder }) {
    const name = readdirSync(folder).find((entry) => /^(licen[cs]es?|copying)(\.|$)/i.test(entry));
    return name ? textUnder(join(folder, name)) : '';
}

/** The whole document; packages with the same text share it. */
export function licenceDocument() {
    const packages = shippedPackages();
    const rows = packages.map(({ name, version, licence }) => `| ${name} | ${version} | ${licence} |`);
    /** @type {Map<string, string[]>} */
    const texts = new Map();
    for (const shipped of packages) {
        const text = licenceText(shipped);
        if (text) texts.set(text, [...(texts.get(text) ?? []), `${shipped.name} ${shipped.version}`]);
    }
    const bodies = [...texts].map(([text, names]) => `### ${names.join(', ')}\n\n\`\`\`\n${text}\n\`\`\`\n`);
    return `${HEAD}${rows.join('\n')}\n\n## Texts\n\n${bodies.join('\n')}`;
}

if (process.argv[1]?.endsWith('licences.mjs')) {
    const document = licenceDocument();
    writeFileSync(FILE, document);
    console.log(`${FILE}: ${shippedPackages().length} packages`);
}
