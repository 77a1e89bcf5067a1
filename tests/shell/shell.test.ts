import { EventEmitter } from 'node:events';
import { describe, expect, test, vi } from 'vitest';
import { readAddress } from '../../src/shell/address.ts';
import { isOwnRequest, lockContents, lockSession } from '../../src/shell/lockdown.ts';
import { recoverContents } from '../../src/shell/recovery.ts';
import { WINDOW_OPTIONS } from '../../src/shell/windowOptions.ts';

const ORIGIN = 'http://127.0.0.1:8480';

/** Electron's contents as far as the shell listens to them. */
class Contents extends EventEmitter {
    openHandler: (() => { action: string }) | undefined;
    readonly forcefullyCrashRenderer = vi.fn();
    setWindowOpenHandler(handler: () => { action: string }): void {
        this.openHandler = handler;
    }
}

const stopped = (contents: Contents, name: string, event: object, ...rest: unknown[]): boolean => {
    const preventDefault = vi.fn();
    contents.emit(name, { ...event, preventDefault }, ...rest);
    return preventDefault.mock.calls.length > 0;
};

describe('the address', () => {
    test.each(['http://127.0.0.1:8480/', 'http://localhost:1/', 'http://[::1]:80/'])('%s is shown', (url) => {
        expect(readAddress(['electron', `--address=${url}`]).ok).toBe(true);
    });

    test.each([
        'https://127.0.0.1/',
        'http://example.org/',
        'file:///etc/passwd',
        'http://127.0.0.1.example.org/',
        'x',
    ])('%s is refused with a sentence', (url) => {
        expect(readAddress([`--address=${url}`])).toEqual({
            ok: false,
            fault: `${url}, expected http://127.0.0.1:PORT/`,
        });
    });
});

describe('the locked page', () => {
    const locked = () => {
        const contents = new Contents();
        lockContents(contents as never, ORIGIN);
        return contents;
    };

    test('opens no window', () => {
        expect(locked().openHandler?.()).toEqual({ action: 'deny' });
    });

    test.each(['will-navigate', 'will-redirect', 'will-frame-navigate'])(
        '%s to elsewhere is stopped',
        (name) => {
            expect(stopped(locked(), name, { url: 'https://example.org/' })).toBe(true);
            expect(stopped(locked(), name, { url: 'file:///etc/passwd' })).toBe(true);
            expect(stopped(locked(), name, { url: `${ORIGIN}/` })).toBe(false);
        },
    );

    test('a webview is never attached', () => {
        expect(stopped(locked(), 'will-attach-webview', { url: `${ORIGIN}/` })).toBe(true);
    });

    test('shortcuts are swallowed, plain keys are not', () => {
        const plain = { control: false, alt: false, meta: false, shift: false };
        const press = (input: object) => stopped(locked(), 'before-input-event', {}, { ...plain, ...input });
        expect(press({ key: 'n', control: true })).toBe(true);
        expect(press({ key: 'F4', alt: true })).toBe(true);
        expect(press({ key: 'F12' })).toBe(true);
        expect(press({ key: 'q', meta: true })).toBe(true);
        expect(press({ key: 'Tab' })).toBe(false);
        expect(press({ key: 'Enter' })).toBe(false);
    });

    test('asks only its own server', () => {
        expect(isOwnRequest(`${ORIGIN}/tiles/1/2/3`, ORIGIN)).toBe(true);
        expect(isOwnRequest(`blob:${ORIGIN}/1`, ORIGIN)).toBe(true);
        expect(isOwnRequest('data:image/png;base64,AA', ORIGIN)).toBe(true);
        expect(isOwnRequest('http://127.0.0.1:9000/', ORIGIN)).toBe(false);
        expect(isOwnRequest('https://example.org/', ORIGIN)).toBe(false);
    });
});

/** Electron's session as far as the shell sets it up, and what its handlers answer. */
function lockedSession() {
    const session = {
        setPermissionRequestHandler: vi.fn(),
        setPermissionCheckHandler: vi.fn(),
        setDevicePermissionHandler: vi.fn(),
        setSpellCheckerEnabled: vi.fn(),
        on: vi.fn(),
        webRequest: { onBeforeRequest: vi.fn() },
    };
    lockSession(session as never, ORIGIN);
    return {
        session,
        asks(permission: string, requestingUrl: string, ...mediaTypes: string[]): boolean {
            const answer = vi.fn();
            const [handler] = session.setPermissionRequestHandler.mock.calls[0] ?? [];
            handler?.({}, permission, answer, { requestingUrl, mediaTypes });
            return answer.mock.calls[0]?.[0] === true;
        },
        checks(permission: string, requestingUrl?: string, mediaType?: string): boolean {
            const [handler] = session.setPermissionCheckHandler.mock.calls[0] ?? [];
            return handler?.({}, permission, ORIGIN, { requestingUrl, mediaType }) === true;
        },
    };
}

describe('permissions', () => {
    const page = `${ORIGIN}/walks.html`;

    test('a caretaker may record a voice on the page for walks', () => {
        const { asks, checks } = lockedSession();
        expect(asks('media', page, 'audio')).toBe(true);
        expect(asks('media', `${page}#token`, 'audio')).toBe(true);
        expect(checks('media', page, 'audio')).toBe(true);
    });

    test.each([
        ['a camera', 'media', page, ['video']],
        ['a camera with the voice', 'media', page, ['audio', 'video']],
        ['nobody knows what', 'media', page, []],
        ['the microphone on the visitors’ page', 'media', `${ORIGIN}/`, ['audio']],
        ['the microphone elsewhere', 'media', 'http://127.0.0.1:9000/walks.html', ['audio']],
        ['the microphone for no page', 'media', 'about', ['audio']],
        ['the position', 'geolocation', page, []],
        ['the clipboard', 'clipboard-read', page, []],
        ['a file', 'fileSystem', page, []],
    ])('%s is refused', (_, permission, url, media) => {
        const { asks, checks } = lockedSession();
        expect(asks(permission, url, ...media)).toBe(false);
        expect(checks(permission, url, media.length === 2 ? 'video' : media[0])).toBe(false);
    });

    test('a frame of somebody else and every device are refused, every download is stopped', () => {
        const { session, checks } = lockedSession();
        expect(checks('media', undefined, 'audio')).toBe(false);
        expect(session.setDevicePermissionHandler.mock.calls[0]?.[0]()).toBe(false);
        const preventDefault = vi.fn();
        const [name, stop] = session.on.mock.calls[0] ?? [];
        expect(name).toBe('will-download');
        stop?.({ preventDefault });
        expect(preventDefault).toHaveBeenCalledOnce();
    });
});

describe('recovery', () => {
    const recovered = () => {
        const contents = new Contents();
        const waits: number[] = [];
        const load = vi.fn();
        const wait = (pause: number, then: () => void) => {
            waits.push(pause);
            then();
        };
        recoverContents(contents as never, { load, wait, log: () => undefined });
        return { contents, waits, load };
    };

    test('a page that cannot be loaded is loaded again, ever more slowly, for ever', () => {
        const { contents, waits, load } = recovered();
        for (let time = 0; time < 8; time++) contents.emit('did-fail-load', {}, -102, 'REFUSED', '', true);
        expect(waits).toEqual([250, 500, 1000, 2000, 5000, 5000, 5000, 5000]);
        expect(load).toHaveBeenCalledTimes(8);
    });

    test('a load that another replaced, or of a part, is no failure', () => {
        const { contents, load } = recovered();
        contents.emit('did-fail-load', {}, -3, 'ABORTED', '', true);
        contents.emit('did-fail-load', {}, -102, 'REFUSED', '', false);
        expect(load).not.toHaveBeenCalled();
    });

    test('a dead process is loaded again at once, a hanging one is ended first', () => {
        const { contents, waits } = recovered();
        contents.emit('unresponsive');
        expect(contents.forcefullyCrashRenderer).toHaveBeenCalledOnce();
        contents.emit('render-process-gone', {}, { reason: 'crashed' });
        contents.emit('did-finish-load');
        contents.emit('render-process-gone', {}, { reason: 'oom' });
        expect(waits).toEqual([250, 250]);
    });
});

test('the window is a kiosk without Node, preload or developer tools', () => {
    expect(WINDOW_OPTIONS).toMatchObject({ kiosk: true, fullscreen: true });
    expect(WINDOW_OPTIONS.webPreferences).toMatchObject({
        sandbox: true,
        contextIsolation: true,
        nodeIntegration: false,
        webSecurity: true,
        devTools: false,
    });
    expect(WINDOW_OPTIONS.webPreferences).not.toHaveProperty('preload');
});
