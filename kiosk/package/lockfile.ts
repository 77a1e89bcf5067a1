import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from '../../src/setup/runtime.mjs';
import { ARCHITECTURES, type Architecture } from './architecture.ts';

/** What package-lock.json says of a package, as far as the package needs it. */
export interface Locked {
    readonly version: string;
    readonly integrity: string;
    readonly cpu?: readonly string[];
    readonly os?: readonly string[];
    readonly libc?: readonly string[];
    readonly dependencies?: Readonly<Record<string, string>>;
    readonly optionalDependencies?: Readonly<Record<string, string>>;
    readonly peerDependencies?: Readonly<Record<string, string>>;
    readonly peerDependenciesMeta?: Readonly<Record<string, { readonly optional?: boolean }>>;
}

/** By folder, as in `node_modules/hono`. */
export type Lockfile = Readonly<Record<string, Locked>>;

export function readLockfile(): Lockfile {
    return JSON.parse(readFileSync(join(ROOT, 'package-lock.json'), 'utf8')).packages;
}

/** Whether a package is made for Debian on that architecture: npm's `cpu`, `os` and `libc`. */
export function fits({ cpu, os, libc }: Locked, architecture: Architecture): boolean {
    const allows = (list: readonly string[] | undefined, name: string) => !list || list.includes(name);
    return allows(cpu, ARCHITECTURES[architecture]) && allows(os, 'linux') && allows(libc, 'glibc');
}
