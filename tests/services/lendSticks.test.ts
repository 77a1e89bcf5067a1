import { existsSync, mkdtempSync, statSync, utimesSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { lendSticks } from '../../src/services/lendSticks.ts';

test('each word that somebody is at it is newer than the one before', () => {
    const folder = mkdtempSync(join(tmpdir(), 'stufenfrei-sticks-'));
    lendSticks(folder);
    const file = join(folder, 'sticks');
    utimesSync(file, 1, 1);
    lendSticks(folder);
    expect(statSync(file).mtimeMs).toBeGreaterThan(1000);
});

test('without a folder, or with one that is gone, nothing breaks', () => {
    expect(() => lendSticks(undefined)).not.toThrow();
    const gone = join(tmpdir(), 'stufenfrei-no-such-folder');
    expect(() => lendSticks(gone)).not.toThrow();
    expect(existsSync(gone)).toBe(false);
});
