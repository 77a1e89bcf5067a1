import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { isRun } from '../../kiosk/package/copyTree.ts';
import { fits, type Lockfile, readLockfile } from '../../kiosk/package/lockfile.ts';
import { importedPackages, runtimePackages } from '../../kiosk/package/runtimePackages.ts';
import { flagsFor } from '../../src/setup/runtime.mjs';

const ROOT = resolve(import.meta.dirname, '../..');
const read = (path: string): string => readFileSync(join(ROOT, 'kiosk/system', path), 'utf8');
const unit = (name: string): string => read(`usr/lib/systemd/system/stufenfrei-${name}.service`);

const locked = (fields: object = {}) => ({ version: '1.0.0', integrity: '', ...fields });

describe('what is packed', () => {
    test('is what the sources import and what that leads to, not the tools', () => {
        const folders = runtimePackages(importedPackages(join(ROOT, 'src')), readLockfile(), 'amd64');
        expect(folders).toEqual(expect.arrayContaining(['node_modules/hono', 'node_modules/zod']));
        for (const tool of ['vite', 'typescript', 'vitest', 'react', 'maplibre-gl'])
            expect(folders).not.toContain(`node_modules/${tool}`);
    });

    test('are the native parts of the machine that it is for', () => {
        const lockfile: Lockfile = {
            'node_modules/a': locked({
                optionalDependencies: { 'a-x64': '1', 'a-arm64': '1', 'a-musl': '1' },
            }),
            'node_modules/a-x64': locked({ cpu: ['x64'], os: ['linux'], libc: ['glibc'] }),
            'node_modules/a-arm64': locked({ cpu: ['arm64'], os: ['linux'] }),
            'node_modules/a-musl': locked({ cpu: ['x64'], os: ['linux'], libc: ['musl'] }),
        };
        expect(runtimePackages(['a'], lockfile, 'amd64')).toEqual(['node_modules/a', 'node_modules/a-x64']);
        expect(runtimePackages(['a'], lockfile, 'arm64')).toEqual(['node_modules/a', 'node_modules/a-arm64']);
    });

    test('is the copy nearest to who needs it', () => {
        const lockfile: Lockfile = {
            'node_modules/a': locked({ dependencies: { b: '2', c: '1' } }),
            'node_modules/a/node_modules/b': locked(),
            'node_modules/b': locked(),
            'node_modules/c': locked({ dependencies: { b: '1' } }),
        };
        expect(runtimePackages(['a'], lockfile, 'amd64')).toEqual([
            'node_modules/a',
            'node_modules/a/node_modules/b',
            'node_modules/b',
            'node_modules/c',
        ]);
        expect(() => runtimePackages(['missing'], lockfile, 'amd64')).toThrow('names no missing');
    });

    test('carries licences, and no types, maps and tests', () => {
        expect(['LICENSE', 'docs/licence.md', 'dist/index.js', 'package.json'].filter(isRun)).toHaveLength(4);
        expect(['a.d.ts', 'a.js.map', 'README.md', 'test/a.js', '.github/x.yml'].filter(isRun)).toEqual([]);
        expect(fits(locked({ os: ['darwin'] }), 'amd64')).toBe(false);
    });
});

describe('the units', () => {
    test('start the server with the flags of `npm start`', () => {
        for (const flag of flagsFor('serve')) expect(read('usr/bin/stufenfrei')).toContain(flag);
    });

    test('start anew whatever ends or is silent, for ever', () => {
        for (const name of ['server', 'screen']) {
            expect(unit(name)).toContain('Restart=always');
            expect(unit(name)).toContain('Type=notify');
            expect(unit(name)).toContain('NotifyAccess=all');
            expect(unit(name)).toMatch(/WatchdogSec=\d+/);
            expect(unit(name)).toContain('StartLimitIntervalSec=0');
        }
    });

    test('bound memory and write no cores', () => {
        for (const name of ['server', 'screen']) {
            expect(unit(name)).toMatch(/MemoryMax=/);
            expect(unit(name)).toContain('LimitCORE=0');
        }
    });

    test('wait for neither network nor clock', () => {
        for (const name of ['server', 'screen'])
            expect(unit(name)).not.toMatch(/network-online|time-sync|systemd-time-wait/);
    });

    test('let the screen read neither settings nor walks, and both talk to this machine alone', () => {
        expect(unit('screen')).toContain('InaccessiblePaths=-/etc/stufenfrei -/var/lib/stufenfrei');
        for (const name of ['server', 'screen']) {
            expect(unit(name)).toContain('IPAddressDeny=any');
            expect(unit(name)).toContain('IPAddressAllow=localhost');
            expect(unit(name)).toContain('NoNewPrivileges=yes');
            expect(unit(name)).toMatch(/^User=stufenfrei/m);
        }
    });
});
