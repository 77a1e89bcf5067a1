import { existsSync } from 'node:fs';
import { chromiumParameters } from '../setup/window.mjs';

const RENDER_NODE = '/dev/dri/renderD128';

export interface WindowCommand {
    readonly file: string;
    readonly parameters: readonly string[];
    readonly environment: Readonly<Record<string, string>>;
}

export interface WindowWishes {
    readonly address: string;
    /** Folder of the browser's throw-away profile. */
    readonly profile: string;
    readonly chromium: string;
    /** Wayland's kiosk compositor around the browser, or the display that is there. */
    readonly compositor: 'cage' | 'none';
    /** Whether there is a graphics card to draw with. */
    readonly hasGpu: boolean;
}

export const hasRenderNode = (): boolean => existsSync(RENDER_NODE);

/**
 * How the window is opened. Without a graphics card compositor and browser draw in software; cage starts without any
 * keyboard or touch, which may be plugged in later.
 */
export function windowCommand(wishes: WindowWishes): WindowCommand {
    const { address, profile, chromium, compositor, hasGpu } = wishes;
    const software = hasGpu ? [] : ['--disable-gpu'];
    const ordinary = chromiumParameters(address, profile, false, undefined);
    if (compositor === 'none')
        return { file: chromium, parameters: [...software, ...ordinary], environment: {} };
    return {
        file: 'cage',
        parameters: ['-d', '--', chromium, '--ozone-platform=wayland', ...software, ...ordinary],
        environment: {
            WLR_LIBINPUT_NO_DEVICES: '1',
            ...(hasGpu ? {} : { WLR_RENDERER: 'pixman' }),
        },
    };
}
