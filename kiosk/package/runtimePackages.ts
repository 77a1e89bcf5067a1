import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Architecture } from './architecture.ts';
import { fits, type Locked, type Lockfile } from './lockfile.ts';

const IMPORT =
    /(?:^|\n)\s*import\s+(?!type\b)[^'"`;]*?['"]([^.'"][^'"]*)['"]|import\(\s*['"]([^.'"][^'"]*)['"]/g;

/** `@scope/name/file` → `@scope/name` */
function packageName(specifier: string): string {
    return specifier
        .split('/')
        .slice(0, specifier.startsWith('@') ? 2 : 1)
        .join('/');
}

/** The npm packages that a folder's sources import when they run, by name. */
export function importedPackages(folder: string): string[] {
    const names = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) =>
        /\.(ts|mjs)$/.test(name),
    );
    const found = names.flatMap((name) =>
        [...readFileSync(join(folder, name), 'utf8').matchAll(IMPORT)].map(
            ([, fixed, late]) => fixed ?? late ?? '',
        ),
    );
    return [...new Set(found.filter((name) => !name.startsWith('node:')).map(packageName))].sort();
}

/** Node's own rule: the nearest node_modules upwards has it. */
function resolveFrom(folder: string, name: string, lockfile: Lockfile): string | undefined {
    for (let at = folder; ; at = at.slice(0, Math.max(0, at.lastIndexOf('/node_modules/')))) {
        const candidate = at === '' ? `node_modules/${name}` : `${at}/node_modules/${name}`;
        if (lockfile[candidate]) return candidate;
        if (at === '') return undefined;
    }
}

/** What a package calls for when it runs: names, and whether they may be absent. */
function needsOf({ dependencies, optionalDependencies, peerDependencies, peerDependenciesMeta }: Locked) {
    const optional = Object.keys(optionalDependencies ?? {});
    const peers = Object.keys(peerDependencies ?? {}).filter(
        (name) => !peerDependenciesMeta?.[name]?.optional,
    );
    const needed = [...Object.keys(dependencies ?? {}), ...peers].filter((name) => !optional.includes(name));
    return [
        ...optional.map((name) => ({ name, isOptional: true })),
        ...needed.map((name) => ({ name, isOptional: false })),
    ];
}

/**
 * Folders under node_modules that those packages need to run on an architecture, with all they lead to. Peers that
 * may be absent are left out.
 *
 * @throws when the lockfile lacks a package that is needed
 */
export function runtimePackages(
    roots: readonly string[],
    lockfile: Lockfile,
    architecture: Architecture,
): string[] {
    const folders = new Set<string>();
    const visit = (from: string, name: string, isOptional: boolean): void => {
        const folder = resolveFrom(from, name, lockfile);
        if (folder === undefined) {
            if (isOptional) return;
            throw new Error(`package-lock.json names no ${name}, which ${from || 'Stufenfrei'} needs`);
        }
        if (folders.has(folder) || !fits(lockfile[folder], architecture)) return;
        folders.add(folder);
        for (const need of needsOf(lockfile[folder])) visit(folder, need.name, need.isOptional);
    };
    for (const name of roots) visit('', name, false);
    return [...folders].sort();
}
