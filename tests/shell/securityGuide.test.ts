import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { FuseV1Options } from '@electron/fuses';
import { describe, expect, test } from 'vitest';
import { FUSES } from '../../kiosk/package/electronVariant.ts';
import { readAddress } from '../../src/shell/address.ts';
import { WINDOW_OPTIONS } from '../../src/shell/windowOptions.ts';

const ROOT = resolve(import.meta.dirname, '../..');
const SHELL = readdirSync(join(ROOT, 'src/shell'))
    .filter((name) => name.endsWith('.ts'))
    .map((name) => readFileSync(join(ROOT, 'src/shell', name), 'utf8'))
    .join('\n');
const { webPreferences } = WINDOW_OPTIONS;

/** Electron's security guide, https://www.electronjs.org/docs/latest/tutorial/security, by its own numbers. */
describe('Electron’s security guide', () => {
    test('1 only loads secure content: its own server on the loopback address', () => {
        for (const url of [
            'http://example.org/',
            'https://example.org/',
            'http://192.168.0.1/',
            'ftp://127.0.0.1/',
        ])
            expect(readAddress([`--address=${url}`]).ok).toBe(false);
        expect(SHELL.match(/loadURL|loadFile/g)).toEqual(['loadURL']);
    });

    test('2 no Node.js for content', () => {
        expect(webPreferences).toMatchObject({
            nodeIntegration: false,
            nodeIntegrationInWorker: false,
            nodeIntegrationInSubFrames: false,
        });
    });

    test('3 context isolation', () => {
        expect(webPreferences.contextIsolation).toBe(true);
    });

    test('4 sandbox, for every process', () => {
        expect(webPreferences.sandbox).toBe(true);
        expect(SHELL).toContain('app.enableSandbox()');
        expect(SHELL).not.toContain('no-sandbox');
    });

    test('5 permission requests are handled: refused, all but a caretaker’s voice', () => {
        for (const handler of [
            'PermissionRequestHandler',
            'PermissionCheckHandler',
            'DevicePermissionHandler',
        ])
            expect(SHELL).toContain(`session.set${handler}(`);
    });

    test('6 webSecurity stays on', () => {
        expect(webPreferences.webSecurity).toBe(true);
        expect(SHELL).not.toContain('disable-web-security');
    });

    test('7 a Content-Security-Policy', () => {
        const guards = readFileSync(join(ROOT, 'src/server/guards.ts'), 'utf8');
        expect(guards).toContain(`"default-src 'none'"`);
        expect(guards).toContain(`"script-src 'self'"`);
        expect(guards).not.toMatch(/script-src[^"]*unsafe/);
    });

    test('8 no insecure content', () => {
        expect(webPreferences.allowRunningInsecureContent).toBe(false);
    });

    test('9 no experimental features', () => {
        expect(webPreferences).not.toHaveProperty('experimentalFeatures');
    });

    test('10 no Blink features switched on', () => {
        expect(webPreferences).not.toHaveProperty('enableBlinkFeatures');
        expect(SHELL).not.toContain('enable-blink-features');
    });

    test('11 and 12 no webview, whatever its options', () => {
        expect(webPreferences.webviewTag).toBe(false);
        expect(SHELL).toContain("contents.on('will-attach-webview', (event) => event.preventDefault())");
        expect(SHELL).not.toContain('allowpopups');
    });

    test('13 navigation stays on the own origin', () => {
        for (const name of ['will-navigate', 'will-redirect', 'will-frame-navigate'])
            expect(SHELL).toContain(`contents.on('${name}', stayHere)`);
    });

    test('14 no new windows', () => {
        expect(SHELL).toContain("setWindowOpenHandler(() => ({ action: 'deny' }))");
    });

    test('15 nothing is opened outside', () => {
        expect(SHELL).not.toMatch(/\bshell\b.*from 'electron'|openExternal|openPath/);
    });

    test('16 a current Electron, pinned exactly', () => {
        const { devDependencies } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8'));
        expect(devDependencies.electron).toMatch(/^\d+\.\d+\.\d+$/);
        expect(Number.parseInt(devDependencies.electron, 10)).toBeGreaterThanOrEqual(45);
    });

    test('17 no messages between processes, so no sender to check', () => {
        expect(SHELL).not.toMatch(/ipcMain|ipcRenderer|MessagePort|postMessage/);
    });

    test('18 no file protocol', () => {
        expect(SHELL).not.toMatch(/loadFile|file:\/\//);
        expect(FUSES[FuseV1Options.GrantFileProtocolExtraPrivileges]).toBe(false);
    });

    test('19 fuses: no run-as-node, no inspect, encrypted cookies, only the archive', () => {
        expect(FUSES).toMatchObject({
            strictlyRequireAllFuses: true,
            [FuseV1Options.RunAsNode]: false,
            [FuseV1Options.EnableNodeOptionsEnvironmentVariable]: false,
            [FuseV1Options.EnableNodeCliInspectArguments]: false,
            [FuseV1Options.EnableCookieEncryption]: true,
            [FuseV1Options.EnableEmbeddedAsarIntegrityValidation]: true,
            [FuseV1Options.OnlyLoadAppFromAsar]: true,
        });
    });

    test('20 no Electron API in the page', () => {
        expect(webPreferences).not.toHaveProperty('preload');
        expect(SHELL).not.toContain('contextBridge');
    });
});
