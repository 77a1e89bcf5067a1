import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { Machine } from './Machine.ts';
import { difference, isPlain, type Picture, savePicture } from './Picture.ts';
import type { TrialDisk } from './TrialDisk.ts';

/** Of the screen, pixels: few, because each is drawn by an emulated processor. */
export const WIDTH = 720;
export const HEIGHT = 1280;
/** Share of pixels that may differ between two pictures of the same screen: the time of day, a rounded edge. */
export const SAME = 0.02;
/** Between two looks at the screen, milliseconds. */
const LOOK = 2000;
/** How long a finger stays: under emulation a short one is missed. */
const TOUCH = 'wait 300';
const FOLDER = '/run/stufenfrei-trial';
/** uinput and the touch screen on it, as a screen that is plugged in while the kiosk runs. */
const PLUG_IN_TOUCH = [
    'modprobe uinput',
    `mkfifo ${FOLDER}/orders`,
    `systemd-run --quiet --unit=trial-touch perl ${FOLDER}/touch ${FOLDER}/orders`,
].join(' && ');
const WINDOWS = "journalctl -b -o cat -u stufenfrei-screen | grep -c 'page is shown' || true";

/** A kiosk in an emulated machine: what is seen on it, touched and asked of it. */
export class Kiosk {
    readonly disk: TrialDisk;
    readonly #folder: string;
    #machine: Machine | undefined;

    constructor(disk: TrialDisk, folder: string) {
        this.disk = disk;
        this.#folder = folder;
    }

    get machine(): Machine {
        if (!this.#machine) throw new Error('the machine is off');
        return this.#machine;
    }

    /** Switches it on. */
    async start(): Promise<void> {
        const { file } = this.disk;
        this.#machine = await Machine.start({
            disk: file,
            folder: this.#folder,
            width: WIDTH,
            height: HEIGHT,
        });
    }

    async cut(): Promise<void> {
        await this.#machine?.cut();
        this.#machine = undefined;
    }

    /** Keeps the screen as a file among the trial's pictures. */
    async keep(name: string, picture?: Picture): Promise<void> {
        await savePicture(picture ?? (await this.machine.picture()), join(this.#folder, `${name}.png`));
    }

    /** Waits for a picture on the screen; answers how much of it differed at last. */
    async untilSeen(picture: Picture, seconds: number): Promise<number> {
        const until = performance.now() + seconds * 1000;
        for (;;) {
            const share = difference(await this.machine.picture(), picture);
            if (share <= SAME || performance.now() > until) return share;
            await pause(LOOK);
        }
    }

    /** How often since the machine's start a window showed a living page. */
    async windows(): Promise<number> {
        return Number(await this.machine.shell.tell(WINDOWS));
    }

    /** The name of this start of the machine; another one after each. */
    startName(): Promise<string> {
        return this.machine.shell.tell('cat /proc/sys/kernel/random/boot_id');
    }

    /** Waits until that many windows have shown a living page. */
    async untilWindows(count: number, seconds: number): Promise<boolean> {
        const until = performance.now() + seconds * 1000;
        for (; performance.now() < until; await pause(LOOK)) if ((await this.windows()) >= count) return true;
        return false;
    }

    /** Looks on until the first page is shown; answers what was seen before it beside an empty screen. */
    async watchStart(seconds: number): Promise<{ isShown: boolean; seen: Picture | undefined }> {
        const until = performance.now() + seconds * 1000;
        let seen: Picture | undefined;
        while (performance.now() < until) {
            const isOpen = await this.machine.shell.call();
            if (isOpen && (await this.windows()) > 0) return { isShown: true, seen };
            const picture = await this.machine.picture();
            if (isOpen && !isPlain(picture)) seen = picture;
            await pause(LOOK);
        }
        return { isShown: false, seen };
    }

    async plugInTouch(): Promise<void> {
        await this.machine.shell.tell(PLUG_IN_TOUCH);
        await pause(3 * LOOK);
    }

    /** Moves fingers over the touch screen, in the words of inside/touch. */
    async touch(...orders: readonly string[]): Promise<void> {
        await this.machine.shell.tell(`printf '${orders.join('\\n')}\\n' >${FOLDER}/orders`);
    }

    /** Touches a place, given as parts of the screen's width and height. */
    async tap(x: number, y: number): Promise<void> {
        const part = (share: number) => String(Math.round(share * 10_000));
        await this.touch(`down 0 ${part(x)} ${part(y)}`, TOUCH, 'up 0');
    }
}
