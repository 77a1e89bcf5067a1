import { existsSync } from 'node:fs';
import { chromiumParameters } from '../setup/window.mjs';
import type { Rotation } from './rotation.ts';

const RENDER_NODE = '/dev/dri/renderD128';
const PACKAGED_ELECTRON = '/usr/lib/stufenfrei/electron/electron';

export interface WindowCommand {
    readonly file: string;
    readonly parameters: readonly string[];
    readonly environment: Readonly<Record<string, string>>;
}

/** Electron's window needs no flags of ours; it locks itself. */
export type Browser =
    | { readonly kind: 'chromium'; readonly file: string }
    | { readonly kind: 'electron'; readonly file: string };

export interface WindowWishes {
    readonly address: string;
    /** Folder of the browser's throw-away profile. */
    readonly profile: string;
    readonly browser: Browser;
    /** Wayland's kiosk compositor around the browser, or the display that is there. */
    readonly compositor: 'cage' | 'none';
    /** Whether there is a graphics card to draw with. */
    readonly hasGpu: boolean;
    /** Of the picture, where there is a compositor; without it 0. */
    readonly rotation?: Rotation;
}

export const hasRenderNode = (): boolean => existsSync(RENDER_NODE);

/** Electron's window where the package brought it along. */
export function packagedElectron(): string | undefined {
    return existsSync(PACKAGED_ELECTRON) ? PACKAGED_ELECTRON : undefined;
}

function browserParameters({ address, profile, browser, compositor, hasGpu }: WindowWishes): string[] {
    const wayland = compositor === 'cage' ? ['--ozone-platform=wayland'] : [];
    const software = hasGpu ? [] : ['--disable-gpu', '--enable-unsafe-swiftshader'];
    // The log is for what ends the browser; the rest is noise of buses that a kiosk does not have.
    const common = [...wayland, ...software, '--log-level=3'];
    if (browser.kind === 'electron') return [...common, `--user-data-dir=${profile}`, `--address=${address}`];
    return [...common, ...chromiumParameters(address, profile, false, undefined)];
}

/** Each -r of cage turns the picture a quarter clockwise. */
const turns = (rotation: Rotation): string[] => Array.from({ length: rotation / 90 }, () => '-r');

/**
 * How the window is opened. Without a graphics card compositor and browser draw in software; cage starts without any
 * keyboard or touch, which may be plugged in later.
 */
export function windowCommand(wishes: WindowWishes): WindowCommand {
    const { browser, compositor, hasGpu, rotation = 0 } = wishes;
    const parameters = browserParameters(wishes);
    if (compositor === 'none') return { file: browser.file, parameters, environment: {} };
    return {
        file: 'cage',
        parameters: ['-d', ...turns(rotation), '--', browser.file, ...parameters],
        environment: {
            WLR_LIBINPUT_NO_DEVICES: '1',
            ...(hasGpu ? {} : { WLR_RENDERER: 'pixman' }),
        },
    };
}
