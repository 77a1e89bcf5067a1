import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { lockdownPage } from '../../kiosk/lockdown/lockdownPage.ts';
import { WAYS_OUT } from '../../kiosk/lockdown/waysOut.ts';
import { windowCommand } from '../../src/watch/windowCommand.ts';

const ROOT = resolve(import.meta.dirname, '../..');
const read = (path: string): string => readFileSync(join(ROOT, path), 'utf8');
const policies: Record<string, unknown> = JSON.parse(
    read('kiosk/system/etc/chromium/policies/managed/stufenfrei.json'),
);
const image = (path: string): string => read(`kiosk/image/overlay/${path}`);

describe('the matrix of ways out', () => {
    test('has at least sixty, each named once, each with a trial', () => {
        expect(WAYS_OUT.length).toBeGreaterThanOrEqual(60);
        expect(new Set(WAYS_OUT.map(({ way }) => way)).size).toBe(WAYS_OUT.length);
        for (const { trial } of WAYS_OUT)
            if (trial.by === 'file') expect(existsSync(join(ROOT, trial.test)), trial.test).toBe(true);
    });

    test('stands in docs/lockdown.md; `npm run lockdown:page` renews it', () => {
        expect(read('docs/lockdown.md')).toBe(lockdownPage());
    });

    test('names only policies that are set', () => {
        const named = WAYS_OUT.flatMap(({ chromium }) => {
            const list = /polic(?:y|ies) ([A-Z][\w, ]*)/.exec(chromium)?.[1] ?? '';
            return list.match(/[A-Z]\w+/g) ?? [];
        });
        expect(named.length).toBeGreaterThan(20);
        expect(named.filter((name) => !(name in policies))).toEqual([]);
    });
});

describe('what lies on the disk', () => {
    test('only the kiosk’s own address may be shown', () => {
        expect(policies).toMatchObject({
            URLBlocklist: ['*'],
            URLAllowlist: ['http://127.0.0.1:4180', 'file:///run/stufenfrei-screen/resting.html'],
        });
    });

    test('the microphone is for the kiosk’s own pages, of which the server lets one record', () => {
        expect(policies).toMatchObject({
            AudioCaptureAllowed: false,
            AudioCaptureAllowedUrls: ['http://127.0.0.1:4180'],
            VideoCaptureAllowed: false,
        });
        expect(policies).not.toHaveProperty('VideoCaptureAllowedUrls');
    });

    test.each([
        ['TranslateEnabled', false],
        ['AutofillAddressEnabled', false],
        ['AutofillCreditCardEnabled', false],
        ['PasswordManagerEnabled', false],
        ['ComponentUpdatesEnabled', false],
        ['DefaultBrowserSettingEnabled', false],
        ['PromotionsEnabled', false],
        ['RemoteDebuggingAllowed', false],
        ['ExtensionInstallBlocklist', ['*']],
        ['DeveloperToolsAvailability', 2],
    ])('policy %s is %o', (name, value) => {
        expect(policies[name]).toEqual(value);
    });

    test('the keyboard map has no key that leads out', () => {
        const map = read('kiosk/system/usr/share/X11/xkb/symbols/stufenfrei');
        for (const name of [
            'LCTL',
            'RCTL',
            'LALT',
            'RALT',
            'LWIN',
            'RWIN',
            'COMP',
            'PRSC',
            'DELE',
            'FK01',
            'FK12',
        ])
            expect(map).toContain(`key <${name}> { [ Muhenkan ] };`);
        expect(map).toMatch(/key <ESC> \{ type\[Group1\] = "TWO_LEVEL", \[ Escape, Muhenkan \] \}/);
        expect(map).not.toMatch(/modifier_map (?!Shift)/);
        expect(map).not.toMatch(/^\s*include/m);
    });

    test('the keyboard map names every key of the keycodes', ({ skip }) => {
        const keycodes = '/usr/share/X11/xkb/keycodes/evdev';
        if (!existsSync(keycodes)) return skip('xkb-data is not installed');
        const map = read('kiosk/system/usr/share/X11/xkb/symbols/stufenfrei');
        const names = [...readFileSync(keycodes, 'utf8').matchAll(/^\s*<([\w+-]+)>\s*=/gm)].map(
            ([, name]) => name,
        );
        expect(names.length).toBeGreaterThan(200);
        expect(names.filter((name) => !map.includes(`key <${name}> `))).toEqual([]);
    });

    test('the usual keys of a PC are not added to it', () => {
        expect(read('kiosk/system/usr/share/X11/xkb/rules/stufenfrei')).not.toMatch(/^\s*\*.*pc/m);
        expect(read('kiosk/system/usr/lib/systemd/system/stufenfrei-screen.service')).toContain(
            'XKB_DEFAULT_RULES=stufenfrei XKB_DEFAULT_LAYOUT=stufenfrei',
        );
    });

    test('no console, no login, no kernel keys, no sticks', () => {
        expect(read('kiosk/image/build')).toMatch(
            /mask getty@\.service autovt@\.service serial-getty@\.service/,
        );
        expect(read('kiosk/image/build')).toContain('passwd --quiet --lock root');
        expect(image('etc/systemd/logind.conf.d/50-stufenfrei.conf')).toMatch(
            /NAutoVTs=0[\s\S]*HandlePowerKey=ignore/,
        );
        expect(image('etc/sysctl.d/50-stufenfrei.conf')).toContain('kernel.sysrq = 0');
        expect(image('etc/modprobe.d/50-stufenfrei.conf')).toContain('install usb-storage /bin/false');
        expect(image('etc/systemd/system.conf.d/50-stufenfrei.conf')).toContain('CtrlAltDelBurstAction=none');
    });

    test('nothing comes in over the network, and out go only name, address and time', () => {
        const rules = image('etc/nftables.conf');
        expect(rules.match(/policy drop/g)).toHaveLength(3);
        expect(rules).not.toContain('policy accept');
    });

    test('nothing is restored and nothing pinched', () => {
        const { parameters } = windowCommand({
            address: 'http://127.0.0.1:4180/',
            profile: '/run/p',
            browser: { kind: 'chromium', file: 'chromium' },
            compositor: 'cage',
            hasGpu: true,
        });
        expect(parameters).toEqual(
            expect.arrayContaining(['--hide-crash-restore-bubble', '--disable-pinch']),
        );
        expect(read('src/watch/keepWindow.ts')).toContain('rmSync(profile');
        expect(read('renderer/index.html')).toContain('translate="no"');
    });
});
