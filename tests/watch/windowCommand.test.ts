import { expect, test } from 'vitest';
import { windowCommand } from '../../src/watch/windowCommand.ts';

const wishes = {
    address: 'http://127.0.0.1:4180/',
    profile: '/run/p',
    browser: { kind: 'chromium', file: '/usr/bin/chromium' },
} as const;

test('the window is Chromium in cage, on Wayland, with its sandbox and a profile of its own', () => {
    const { file, parameters } = windowCommand({ ...wishes, compositor: 'cage', hasGpu: true });
    expect(file).toBe('cage');
    expect(parameters.slice(0, 3)).toEqual(['-d', '--', '/usr/bin/chromium']);
    expect(parameters).toContain('--ozone-platform=wayland');
    expect(parameters).toContain('--kiosk');
    expect(parameters).toContain('--user-data-dir=/run/p');
    expect(parameters).not.toContain('--no-sandbox');
    expect(parameters).not.toContain('--disable-gpu');
    expect(parameters.at(-1)).toBe('http://127.0.0.1:4180/');
});

test('without a graphics card compositor and browser draw in software', () => {
    const { parameters, environment } = windowCommand({ ...wishes, compositor: 'cage', hasGpu: false });
    expect(parameters).toContain('--disable-gpu');
    expect(environment).toMatchObject({ WLR_RENDERER: 'pixman' });
});

test('the compositor waits for no device, switches no console and shows one program on every screen', () => {
    const { parameters, environment } = windowCommand({ ...wishes, compositor: 'cage', hasGpu: true });
    const own = parameters.slice(0, parameters.indexOf('--'));
    expect(environment).toMatchObject({ WLR_LIBINPUT_NO_DEVICES: '1' });
    // Neither -s (console switching) nor -m last (the newest screen alone); -d: no title bars.
    expect(own).toEqual(['-d']);
});

test('no developer tool is ever opened to the network', () => {
    for (const compositor of ['cage', 'none'] as const) {
        const { parameters } = windowCommand({ ...wishes, compositor, hasGpu: false });
        expect(parameters.filter((parameter) => parameter.includes('remote-debugging'))).toEqual([]);
    }
});

test('Electron gets the address as its own option', () => {
    const electron = {
        ...wishes,
        browser: { kind: 'electron', file: '/usr/lib/stufenfrei/electron/electron' },
    } as const;
    const { parameters } = windowCommand({ ...electron, compositor: 'cage', hasGpu: true });
    expect(parameters.at(-1)).toBe('--address=http://127.0.0.1:4180/');
    expect(parameters).not.toContain('--no-sandbox');
});
