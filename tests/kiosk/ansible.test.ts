import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { COMMANDS } from '../../src/cli/commands.ts';
import { thisMachine } from '../../src/doctor/Machine.ts';
import { settingsSchema } from '../../src/services/settings.ts';

const ROOT = join(import.meta.dirname, '..', '..');
const FOLDER = join(ROOT, 'kiosk', 'ansible');
const FILES = readdirSync(FOLDER, { recursive: true, encoding: 'utf8' }).filter((name) =>
    /\.(yml|j2)$/.test(name),
);
const text = (name: string): string => readFileSync(join(FOLDER, name), 'utf8');

const linter = thisMachine.program('yamllint');
const player = thisMachine.program('ansible-playbook');

describe('the example for a fleet', () => {
    test('is described file by file', () => {
        const page = readFileSync(join(ROOT, 'docs', 'fleet.md'), 'utf8');
        expect(FILES.length).toBeGreaterThan(3);
        expect(FILES.filter((name) => !page.includes(`\`${name}\``))).toEqual([]);
    });

    test('calls commands that there are', () => {
        const called = FILES.flatMap((name) => [
            ...text(name).matchAll(/\/usr\/bin\/stufenfrei (\w+)(?: (\w+))?/g),
        ]);
        const unknown = called.filter(([, first = '', second = '']) => {
            return !Object.hasOwn(COMMANDS, `${first} ${second}`) && !Object.hasOwn(COMMANDS, first);
        });
        expect(called.length).toBeGreaterThan(3);
        expect(unknown.map(([call]) => call)).toEqual([]);
    });

    test('sets lines that the settings have', () => {
        const [, shared = ''] = /stufenfrei_settings:\n([\s\S]*)/.exec(text('group_vars/kiosks.yml')) ?? [];
        const lines = [...shared.matchAll(/^ {4}(\w+):/gm)].map(([, line]) => line ?? '');
        expect(lines.length).toBeGreaterThan(5);
        expect(lines.filter((line) => !Object.hasOwn(settingsSchema.shape, line))).toEqual([]);
    });

    test.skipIf(linter === undefined)('is sound YAML', () => {
        const rules = '{extends: default, rules: {line-length: {max: 130}}}';
        expect(execFileSync(linter ?? '', ['-d', rules, FOLDER], { encoding: 'utf8' })).toBe('');
    });

    test.skipIf(player === undefined)('is read by Ansible', () => {
        for (const book of ['kiosks.yml', 'rollback.yml']) {
            const words = ['-i', 'inventory.yml', book, '--syntax-check'];
            expect(execFileSync(player ?? '', words, { cwd: FOLDER, encoding: 'utf8' })).toContain(book);
        }
    });
});
