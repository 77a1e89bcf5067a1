import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, expect, test } from 'vitest';
import { openPage } from '../../src/server/page.ts';

const folder = mkdtempSync(join(tmpdir(), 'stufenfrei-page-'));
afterAll(() => rmSync(folder, { recursive: true }));
mkdirSync(join(folder, 'page', 'assets'), { recursive: true });
writeFileSync(join(folder, 'secret.txt'), 'not for you');
writeFileSync(join(folder, 'page', 'index.html'), '<!doctype html>');
writeFileSync(join(folder, 'page', 'assets', 'main-Ab3_-xYz.js'), 'export {}');
writeFileSync(join(folder, 'page', 'assets', 'font.woff2'), 'wOF2');
const page = openPage(join(folder, 'page'));

test('files have their type, a tag, and last for ever only when their name is hashed', () => {
    expect(page.file('/')).toMatchObject({ type: 'text/html; charset=utf-8', hashed: false });
    expect(page.file('/assets/main-Ab3_-xYz.js')).toMatchObject({
        type: 'text/javascript; charset=utf-8',
        hashed: true,
    });
    expect(page.file('/assets/font.woff2')).toMatchObject({ type: 'font/woff2', hashed: false });
    expect(page.file('/')?.tag).not.toBe(page.file('/assets/font.woff2')?.tag);
});

test('nothing outside the folder is an address', () => {
    const step = fc.constantFrom(
        '..',
        '.',
        '%2e%2e',
        '..%2f',
        '..\\',
        'assets',
        'secret.txt',
        'etc',
        'passwd',
        '',
    );
    fc.assert(
        fc.property(fc.array(step, { maxLength: 8 }), (steps) => {
            const path = `/${steps.join('/')}`;
            expect(path === '/' ? undefined : page.file(path)).toBeUndefined();
        }),
    );
});

test('a folder that is not there is a page without files', () => {
    expect(openPage(join(folder, 'nowhere')).file('/')).toBeUndefined();
});
