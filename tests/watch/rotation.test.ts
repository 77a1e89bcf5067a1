import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readRotation, tellRotation } from '../../src/watch/rotation.ts';
import { windowCommand } from '../../src/watch/windowCommand.ts';

const folder = () => mkdtempSync(join(tmpdir(), 'stufenfrei-rotation-'));

test('what the server told is what the window is turned by', () => {
    const told = folder();
    for (const rotation of [0, 90, 180, 270] as const) {
        tellRotation(rotation, told);
        expect(readRotation(told)).toBe(rotation);
    }
});

test('without word, and with a word that makes no sense, the picture stands upright', () => {
    const told = folder();
    expect(readRotation(told)).toBe(0);
    writeFileSync(join(told, 'rotation'), '45\n');
    expect(readRotation(told)).toBe(0);
    expect(() => tellRotation(90, undefined)).not.toThrow();
});

test('the compositor turns the picture by quarters', () => {
    const { parameters } = windowCommand({
        address: 'http://127.0.0.1:4180/',
        profile: '/run/p',
        browser: { kind: 'chromium', file: 'chromium' },
        compositor: 'cage',
        hasGpu: true,
        rotation: 270,
    });
    expect(parameters.slice(0, 5)).toEqual(['-d', '-r', '-r', '-r', '--']);
});
